import { existsSync, readFileSync } from "node:fs";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "@/contracts/demo";
import { buildWhenStale, findWorkers, workerBundleOf } from "./build";
import { type Surroundings, webEnvironment, workerEnvironment } from "./environment";
import { generateClients } from "./generate";
import { migrateDatabase } from "./migrate";
import { runNode } from "./node";
import { occupy } from "./occupancy";
import { inRoot } from "./place";
import { isFree, Ports } from "./ports";
import { startPostgres } from "./postgres";
import { waitForAnswer } from "./readiness";
import { readSecrets, type Secrets } from "./secrets";
import { readSettings, type Settings } from "./settings";
import { prepareShutdown, type Shutdown } from "./shutdown";
import { step } from "./steps";
import { type Part, Supervisor } from "./supervise";

const READY_WITHIN_MS = 120_000;

const NEXT = inRoot("node_modules/next/dist/bin/next");
const TSX = inRoot("node_modules/tsx/dist/cli.mjs");
/** Outside Next, what is meant for servers only is told so by this condition. */
const ON_SERVER = "--conditions=react-server";

/** How the two ways of running differ. */
interface Manner {
  readonly isBuilt: boolean;
  readonly nodeEnv: "production" | "development";
  webArgs(port: number): readonly string[];
  workerArgs(name: string): readonly string[];
}

export const PRODUCTION: Manner = {
  isBuilt: true,
  nodeEnv: "production",
  webArgs: (port) => [NEXT, "start", "-p", String(port)],
  workerArgs: (name) => ["--enable-source-maps", ON_SERVER, workerBundleOf(name)],
};

export const DEVELOPMENT: Manner = {
  isBuilt: false,
  nodeEnv: "development",
  webArgs: (port) => [NEXT, "dev", "-p", String(port)],
  workerArgs: (name) => [
    TSX,
    "watch",
    "--clear-screen=false",
    ON_SERVER,
    inRoot("workers", `${name}.ts`),
  ],
};

const few = (names: readonly string[]): string => {
  if (names.length === 0) return "nothing new";
  return names.length <= 3 ? names.join(", ") : `${names.length} new`;
};

async function openDatabase(
  settings: Settings,
  secrets: Secrets,
  ports: Ports,
  shutdown: Shutdown,
): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl;
  const options = { dataDir: settings.dataDir, ports, ownerPassword: secrets.owner };
  let postgres = await startPostgres(options);
  const { port, folder, ownerUrl } = postgres;
  if (!folder.startsWith(settings.dataDir))
    console.log(`  ${settings.dataDir} is closed to the user postgres; data lies in ${folder}`);
  shutdown.onStop(() => step("Postgres stopped", () => postgres.stop()));

  const revive = async (code: number | null) => {
    console.error(`Postgres ended (${code}); starts again`);
    postgres = await startPostgres(options);
    // Everybody was told the old port.
    if (postgres.port !== port) await shutdown.stop(1);
    postgres.onDeath((next) => void revive(next).catch(() => shutdown.stop(1)));
  };
  postgres.onDeath((code) => void revive(code).catch(() => shutdown.stop(1)));
  return ownerUrl;
}

async function seed(around: Surroundings, signal: AbortSignal): Promise<string> {
  const tsx = inRoot("node_modules/tsx/dist/loader.mjs");
  return runNode(
    [ON_SERVER, "--import", tsx, inRoot("scripts/seed.ts")],
    webEnvironment(around),
    signal,
  );
}

function greet(settings: Settings): void {
  console.log(`\n  ${JSON.parse(readFileSync(inRoot("package.json"), "utf8")).description}`);
  console.log(`\n  http://localhost:${settings.port}\n`);
  if (settings.mode !== "demo") return;
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  for (const { email, role, note } of DEMO_ACCOUNTS)
    console.log(`  ${email.padEnd(width)}  ${role.padEnd(18)}  ${note}`);
  console.log(`\n  password of all demo accounts: ${DEMO_PASSWORD}\n`);
}

/** Brings up the whole portal on one data folder and keeps it up until told to stop. */
export async function runInstance(manner: Manner): Promise<void> {
  const shutdown = prepareShutdown();
  const { signal } = shutdown;
  try {
    const begun = performance.now();
    const settings = readSettings();
    if (!(await isFree(settings.port)))
      throw new Error(`Port ${settings.port} is taken; choose another with PORT=….`);
    shutdown.onStop(occupy(settings.dataDir, settings.port));
    const secrets = readSecrets(settings.dataDir, settings.secret);
    const ports = new Ports(settings.dataDir);

    const ownerUrl = await step(
      settings.databaseUrl ? "Postgres of DATABASE_URL" : "Postgres",
      () => openDatabase(settings, secrets, ports, shutdown),
      (url) => new URL(url).host,
    );
    await step("Prisma clients", generateClients, few);
    signal.throwIfAborted();
    await step("migrations and logins", () => migrateDatabase(ownerUrl, secrets.logins), few);
    signal.throwIfAborted();
    if (manner.isBuilt) await step("build", () => buildWhenStale(signal), few);
    const around = { settings, secrets, ownerUrl, shell: process.env, nodeEnv: manner.nodeEnv };
    if (settings.mode === "demo" && existsSync(inRoot("prisma/seed.ts")))
      await step("demo data", () => seed(around, signal));

    const supervisor = new Supervisor();
    shutdown.onForce(() => supervisor.kill());
    shutdown.onStop(() => step("web and workers stopped", () => supervisor.stop()));
    const web: Part = {
      name: "web",
      args: manner.webArgs(settings.port),
      environment: async () => webEnvironment(around),
    };
    const workers = findWorkers().map(
      ({ name, service }): Part => ({
        name,
        args: manner.workerArgs(name),
        environment: async () =>
          workerEnvironment(around, service, await ports.allot(`metrics:${name}`)),
      }),
    );
    for (const part of [web, ...workers]) {
      signal.throwIfAborted();
      await supervisor.start(part);
    }
    const queue = settings.redisUrl ? "Redis" : "Postgres";
    await step(`web and ${workers.length} workers ready, queue on ${queue}`, () =>
      waitForAnswer(`http://127.0.0.1:${settings.port}/api/health/ready`, READY_WITHIN_MS, signal),
    );
    console.log(`  metrics: ${ports.tell("metrics:")}`);
    console.log(`  up after ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
    greet(settings);
  } catch (fault) {
    if (!signal.aborted) console.error(`\n${fault instanceof Error ? fault.message : fault}`);
    await shutdown.stop(1);
  }
}
