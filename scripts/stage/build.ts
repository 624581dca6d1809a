import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { build, stop } from "esbuild";
import { SERVICES, type Service } from "@/contracts/routes";
import { withLock } from "../lock.mjs";
import { fingerprint, isMarked } from "./fingerprint";
import { runNode } from "./node";
import { inRoot, ROOT } from "./place";

/** Everything a build is made from. */
const SOURCES = [
  ...["app", "components", "contracts", "credentials", "platform", "prisma", "public"],
  ...["services", "workers", "next.config.js", "next.config.ts", "postcss.config.js"],
  ...[
    "instrumentation.ts",
    "instrumentation-client.ts",
    "proxy.ts",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ],
];

/** A file in workers/: `test-site.ts` is the process `test-site`, `test-site.labels.ts` a second one of that service. */
export interface WorkerFile {
  readonly name: string;
  readonly service: Service;
}

export const workerBundleOf = (name: string): string => inRoot(".build/workers", `${name}.mjs`);

export function workersAmong(files: readonly string[]): readonly WorkerFile[] {
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".ts".length);
      const service = SERVICES.find((known) => known === name.split(".")[0]);
      if (!service) throw new Error(`workers/${file} is named after no service`);
      return { name, service };
    });
}

export const findWorkers = (): readonly WorkerFile[] =>
  existsSync(inRoot("workers")) ? workersAmong(readdirSync(inRoot("workers"))) : [];

/** Bundles every worker into a folder of the checkout, where its packages are found. */
export async function bundleWorkers(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: findWorkers().map(({ name }) => inRoot("workers", `${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    absWorkingDir: ROOT,
    alias: { "@": ROOT },
    packages: "external",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    logLevel: "error",
  });
  await stop();
}

const buildWeb = async (signal: AbortSignal): Promise<void> => {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as const;
  await runNode([inRoot("node_modules/next/dist/bin/next"), "build"], env, signal);
};

async function refresh(marker: string, state: string, make: () => Promise<void>): Promise<boolean> {
  if (isMarked(marker, state)) return false;
  rmSync(marker, { force: true });
  await make();
  writeFileSync(marker, state);
  return true;
}

/** Builds what changed since it was last built. Two instances of one checkout take turns. */
export const buildWhenStale = (signal: AbortSignal): Promise<readonly string[]> =>
  withLock(inRoot(".build/build.lock"), async () => {
    mkdirSync(inRoot(".build"), { recursive: true });
    const state = fingerprint(ROOT, SOURCES, process.version);
    const made: string[] = [];
    const makeWorkers = () => bundleWorkers(inRoot(".build/workers"));
    if (await refresh(inRoot(".build/workers.built"), state, makeWorkers)) made.push("workers");
    if (await refresh(inRoot(".next/portal.built"), state, () => buildWeb(signal)))
      made.push("web");
    return made;
  });
