import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test, vi } from "vitest";
import { findRooms } from "./stage/boundaries";
import { inRoot, ROOT } from "./stage/place";

const run = promisify(execFile);

vi.setConfig({ testTimeout: 60_000 });

/** A small house in which every rule is kept. */
const HOUSE: Readonly<Record<string, string>> = {
  "contracts/ids.ts": 'import { z } from "zod";\nexport const Id = z.uuid();',
  "platform/worker.ts": 'import "@/contracts/ids";\nexport const run = () => 0;',
  "credentials/paper.ts": "export const paper = 1;",
  "prisma/test-site/client/client.ts": "export const rows = 1;",
  "prisma/quarantine/client/client.ts": "export const rows = 1;",
  "services/test-site/db.ts": 'export { rows } from "@/prisma/test-site/client/client";',
  "services/test-site/index.ts":
    'import "@/contracts/ids";\nimport "@/credentials/paper";\nimport "@/platform/worker";\nexport { rows } from "./db";',
  "services/test-site/fixtures.ts": "export const aSite = 1;",
  "services/test-site/site.test.ts": 'import "./fixtures";\nimport "./index";',
  "services/quarantine/index.ts": "export const beds = 10;",
  "workers/test-site.ts": 'import "@/platform/worker";\nimport "@/services/test-site";',
  "components/card.tsx": 'import "@/contracts/ids";\nexport const Card = 1;',
  "e2e/apply.spec.ts": 'import "@/contracts/ids";',
  "app/page.tsx": 'import "@/components/card";\nimport "@/services/test-site";\nexport default 1;',
};

/** One offending line per rule: where it is written and what it says. */
const PROBES: Readonly<Record<string, readonly [file: string, line: string]>> = {
  "contracts-know-nobody": ["contracts/ids.ts", 'import "@/platform/worker";'],
  "platform-knows-no-service": ["platform/worker.ts", 'import "@/services/quarantine";'],
  "credentials-stand-alone": ["credentials/paper.ts", 'import "@/contracts/ids";'],
  "services-are-strangers": ["services/test-site/index.ts", 'import "@/services/quarantine";'],
  "services-know-no-screen": ["services/test-site/index.ts", 'import "@/components/card";'],
  "own-tables-only": ["services/test-site/db.ts", 'import "@/prisma/quarantine/client/client";'],
  "tables-behind-services": ["app/page.tsx", 'import "@/prisma/quarantine/client/client";'],
  "front-door-only": ["app/page.tsx", 'import "@/services/test-site/db";'],
  "components-are-dumb": ["components/card.tsx", 'import "@/services/quarantine";'],
  "workers-run-one-service": ["workers/test-site.ts", 'import "@/services/quarantine";'],
  "tests-stay-tests": ["services/test-site/index.ts", 'import "./fixtures";'],
  "journeys-know-words-only": ["e2e/apply.spec.ts", 'import "@/services/test-site";'],
  "no-circles": ["services/test-site/db.ts", 'import "./index";'],
};

/** The same wall is broken by a type, and by a file beside the ones known when the rule was made. */
const FURTHER_PROBES: readonly (readonly [rule: string, file: string, line: string])[] = [
  ["contracts-know-nobody", "contracts/ids.ts", 'import "node:fs";'],
  [
    "services-are-strangers",
    "services/test-site/new.ts",
    'import type {} from "@/services/quarantine";',
  ],
  ["workers-run-one-service", "workers/test-site.labels.ts", 'import "@/services/quarantine";'],
  ["front-door-only", "workers/testing/world.ts", 'import "@/services/test-site/db";'],
  ["workers-run-one-service", "workers/test-site.ts", 'import "@/services/test-site/db";'],
  ["tables-behind-services", "workers/test-site.ts", 'import "@/prisma/test-site/client/client";'],
];

interface Findings {
  readonly modules: number;
  readonly rules: readonly string[];
}

async function cruise(folder: string, rooms: readonly string[]): Promise<Findings> {
  const { stdout } = await run(
    process.execPath,
    [
      inRoot("node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", ".dependency-cruiser.cjs", "--output-type", "json"],
      ...rooms,
    ],
    { cwd: folder, maxBuffer: 256 * 1024 * 1024 },
  ).catch((fault: { stdout: string }) => fault);
  const { summary } = JSON.parse(stdout);
  return {
    modules: summary.totalCruised,
    rules: summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name),
  };
}

const houses: string[] = [];
afterAll(() => {
  for (const house of houses) rmSync(house, { recursive: true, force: true });
});

async function cruiseHouse(planted?: readonly [file: string, line: string]): Promise<Findings> {
  const house = mkdtempSync(path.join(tmpdir(), "portal-house-"));
  houses.push(house);
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
    cpSync(inRoot(file), path.join(house, file));
  symlinkSync(inRoot("node_modules"), path.join(house, "node_modules"));
  const files = new Map(Object.entries(HOUSE));
  if (planted) files.set(planted[0], `${planted[1]}\n${files.get(planted[0]) ?? "export {};"}`);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  const rooms = new Set([...files.keys()].map((file) => file.split("/")[0] ?? ""));
  return cruise(house, [...rooms]);
}

test("a house that keeps the rules has no violation", async () => {
  const { modules, rules } = await cruiseHouse();
  expect(rules).toEqual([]);
  expect(modules).toBeGreaterThanOrEqual(Object.keys(HOUSE).length);
});

test("every rule has a probe", () => {
  const config = createRequire(import.meta.url)(inRoot(".dependency-cruiser.cjs"));
  const names = config.forbidden.map(({ name }: { name: string }) => name);
  expect(Object.keys(PROBES).sort()).toEqual(names.sort());
});

test.each(Object.entries(PROBES).map(([rule, [file, line]]) => [rule, file, line] as const))(
  "%s fires in %s on %s",
  async (rule, file, line) => {
    const { modules, rules } = await cruiseHouse([file, line]);
    expect(rules).toContain(rule);
    expect(modules).toBeGreaterThan(0);
  },
);

test.each(FURTHER_PROBES)("%s fires in %s on %s", async (rule, file, line) => {
  expect((await cruiseHouse([file, line])).rules).toContain(rule);
});

test("this house keeps the rules", async () => {
  const { modules, rules } = await cruise(ROOT, findRooms());
  expect(rules).toEqual([]);
  expect(modules).toBeGreaterThan(0);
});
