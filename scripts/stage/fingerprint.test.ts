import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint, isMarked } from "./fingerprint";

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const now = (extra?: string) => fingerprint(root, ["app", "next.config.js", "absent"], extra);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "portal-fingerprint-"));
  write("app/page.tsx", "page");
  write("app/deep/action.ts", "action");
  write("next.config.js", "config");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("is the same for the same contents", () => {
  const before = now();
  write("app/page.tsx", "page");
  expect(now()).toBe(before);
});

test.each([
  ["a changed file", "app/deep/action.ts", "another"],
  ["a new file", "app/deep/new.ts", ""],
  ["a changed single file", "next.config.js", "other"],
])("changes with %s", (_, file, text) => {
  const before = now();
  write(file, text);
  expect(now()).not.toBe(before);
});

test("changes when text moves from one file to the next", () => {
  write("app/a.ts", "one");
  write("app/b.ts", "two");
  const before = now();
  write("app/a.ts", "onetwo");
  write("app/b.ts", "");
  expect(now()).not.toBe(before);
});

test("changes with what else decides", () => {
  expect(now("v20")).not.toBe(now("v22"));
});

test.each(["app/page.test.tsx", "app/deep/action.int.test.ts", "app/.cache/x", "docs/readme.md"])(
  "does not change with %s",
  (file) => {
    const before = now();
    write(file, "new");
    expect(now()).toBe(before);
  },
);

test("a marker speaks for one state only", () => {
  const marker = path.join(root, "marker");
  expect(isMarked(marker, "a")).toBe(false);
  writeFileSync(marker, "a\n");
  expect(isMarked(marker, "a")).toBe(true);
  expect(isMarked(marker, "b")).toBe(false);
});
