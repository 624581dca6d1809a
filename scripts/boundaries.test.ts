import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findRooms } from "./stage/boundaries";
import { inRoot, ROOT } from "./stage/place";

const run = promisify(execFile);

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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

/** Files with one offending line each, beside the ones that keep the rules: at least one per rule. */
const PROBES: readonly (readonly [rule: string, file: string, line: string])[] = [
  ["contracts-know-nobody", "contracts/p1.ts", 'import "@/platform/worker";'],
  ["contracts-know-nobody", "contracts/p2.ts", 'import "node:fs";'],
  ["platform-knows-no-service", "platform/p3.ts", 'import "@/services/quarantine";'],
  ["credentials-stand-alone", "credentials/p4.ts", 'import "@/contracts/ids";'],
  ["services-are-strangers", "services/test-site/p5.ts", 'import "@/services/quarantine";'],
  [
    "services-are-strangers",
    "services/test-site/p6.ts",
    'import type {} from "@/services/quarantine";',
  ],
  ["services-know-no-screen", "services/test-site/p7.ts", 'import "@/components/card";'],
  ["own-tables-only", "services/test-site/p8.ts", 'import "@/prisma/quarantine/client/client";'],
  ["tables-behind-services", "app/p9.tsx", 'import "@/prisma/quarantine/client/client";'],
  ["front-door-only", "app/p10.tsx", 'import "@/services/test-site/db";'],
  ["front-door-only", "workers/testing/p11.ts", 'import "@/services/test-site/db";'],
  ["components-are-dumb", "components/p12.tsx", 'import "@/services/quarantine";'],
  ["workers-run-one-service", "workers/test-site.p13.ts", 'import "@/services/quarantine";'],
  ["workers-run-one-service", "workers/test-site.p14.ts", 'import "@/services/test-site/db";'],
  ["tests-stay-tests", "services/test-site/p15.ts", 'import "./fixtures";'],
  ["journeys-know-words-only", "e2e/p16.spec.ts", 'import "@/services/test-site";'],
  ["no-circles", "platform/p17.ts", 'import "./p17";'],
];

interface Findings {
  readonly modules: number;
  readonly violations: readonly { readonly rule: string; readonly from: string }[];
}

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
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
  const { summary }: Report = JSON.parse(stdout);
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ from, rule }) => ({ from, rule: rule.name })),
  };
}

let house: string;
let found: Findings;

beforeAll(async () => {
  house = mkdtempSync(path.join(tmpdir(), "portal-house-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
    cpSync(inRoot(file), path.join(house, file));
  symlinkSync(inRoot("node_modules"), path.join(house, "node_modules"));
  const planted = PROBES.map(([, file, line]) => [file, `${line}\nexport {};\n`] as const);
  const files = [...Object.entries(HOUSE), ...planted];
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  }
  found = await cruise(house, [...new Set(files.map(([file]) => file.split("/")[0] ?? ""))]);
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

test("files that keep the rules are let be", () => {
  expect(found.modules).toBeGreaterThanOrEqual(Object.keys(HOUSE).length + PROBES.length);
  const planted = new Set(PROBES.map(([, file]) => file));
  expect(found.violations.filter(({ from }) => !planted.has(from))).toEqual([]);
});

test("every rule has a probe", () => {
  const config = createRequire(import.meta.url)(inRoot(".dependency-cruiser.cjs"));
  const names: string[] = config.forbidden.map(({ name }: { name: string }) => name);
  expect([...new Set(PROBES.map(([rule]) => rule))].sort()).toEqual(names.sort());
});

test.each(PROBES)("%s fires in %s on %s", (rule, file) => {
  const rules = found.violations.filter(({ from }) => from === file).map((one) => one.rule);
  expect(rules).toEqual([rule]);
});

test("this house keeps the rules", async () => {
  const { modules, violations } = await cruise(ROOT, findRooms());
  expect(violations).toEqual([]);
  expect(modules).toBeGreaterThan(0);
});
