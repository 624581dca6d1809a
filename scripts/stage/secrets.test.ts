import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecrets } from "./secrets";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "portal-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("are made once, differ, and are readable by their owner only", () => {
  const secrets = readSecrets(folder, undefined);
  expect(readSecrets(folder, undefined)).toEqual(secrets);
  expect(new Set(Object.values(secrets)).size).toBe(3);
  for (const file of readdirSync(folder))
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
});

test("two data folders have nothing in common", () => {
  const other = mkdtempSync(path.join(tmpdir(), "portal-secrets-"));
  const mine = Object.values(readSecrets(folder, undefined));
  const theirs = Object.values(readSecrets(other, undefined));
  rmSync(other, { recursive: true, force: true });
  expect(mine.filter((secret) => theirs.includes(secret))).toEqual([]);
});

test("a given secret decides, is not written down and not passed on as it is", () => {
  const given = "0123456789abcdef0123456789abcdef";
  const secrets = readSecrets(folder, given);
  expect(Object.values(secrets)).not.toContain(given);
  const written = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  expect(written.join()).not.toContain(given);
});

test("a short secret is refused", () => {
  expect(() => readSecrets(folder, "short")).toThrow("at least 32");
});
