import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Client } from "pg";
import { fingerprint, isMarked } from "@/scripts/stage/fingerprint";
import { runNode } from "@/scripts/stage/node";
import { inRoot, ROOT } from "@/scripts/stage/place";

/** Built beside the sources and not among them: Next writes files of its own. */
export const YARDSTICK = inRoot(".build/yardstick");
const NEXT = inRoot("node_modules/next/dist/bin/next");

export async function buildYardstick(): Promise<string> {
  const state = fingerprint(ROOT, ["bench/yardstick", "package-lock.json"], process.version);
  const marker = `${YARDSTICK}/built`;
  if (isMarked(marker, state)) return "nothing new";
  rmSync(YARDSTICK, { recursive: true, force: true });
  mkdirSync(YARDSTICK, { recursive: true });
  cpSync(inRoot("bench/yardstick"), YARDSTICK, { recursive: true });
  writeFileSync(`${YARDSTICK}/package.json`, '{ "private": true, "type": "module" }\n');
  await runNode([NEXT, "build", YARDSTICK], {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  writeFileSync(marker, state);
  return "built";
}

/** A database for the yardsticks on the server of the portal's, and its address. */
export async function createYardstickDatabase(serverUrl: string): Promise<string> {
  const url = new URL(serverUrl);
  const create = new Client({ connectionString: url.href });
  await create.connect();
  await create.query("CREATE DATABASE yardstick");
  await create.end();
  url.pathname = "/yardstick";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(readFileSync(inRoot("bench/yardstick/schema.sql"), "utf8"));
  await client.end();
  return url.href;
}
