import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isFree, Ports } from "./ports";

let folder: string;
const servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "portal-ports-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const server of servers.splice(0)) server.close();
});

const occupy = (port: number): Promise<void> =>
  new Promise((resolve) => {
    servers.push(createServer().listen(port, "127.0.0.1", resolve));
  });

test("a part keeps its port from one start to the next", async () => {
  const port = await new Ports(folder).allot("postgres");
  expect(await new Ports(folder).allot("postgres")).toBe(port);
});

test("a port that somebody else took is replaced, and the new one kept", async () => {
  const port = await new Ports(folder).allot("postgres");
  await occupy(port);
  expect(await isFree(port)).toBe(false);
  const other = await new Ports(folder).allot("postgres");
  expect(other).not.toBe(port);
  expect(await new Ports(folder).allot("postgres")).toBe(other);
});

test("parts of one instance never share a port", async () => {
  const ports = new Ports(folder);
  const all = [];
  for (let n = 0; n < 20; n += 1) all.push(await ports.allot(`part ${n}`));
  expect(new Set(all).size).toBe(20);
});
