import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Figure, PLANS } from "@/bench/bench";
import { inWords, machine } from "@/bench/report";
import { runPlan } from "@/bench/stand";
import { buildYardstick, createYardstickDatabase } from "@/bench/yardstick";
import { buildWhenStale } from "./stage/build";
import { copyDatabase } from "./stage/fresh-database";
import { generateClients } from "./stage/generate";
import { migrateDatabase } from "./stage/migrate";
import { inRoot } from "./stage/place";
import { Ports } from "./stage/ports";
import { startPostgres } from "./stage/postgres";
import { hasRedis } from "./stage/redis";
import { readSecrets } from "./stage/secrets";
import { prepareShutdown } from "./stage/shutdown";
import { step } from "./stage/steps";

/** On a busy machine the figures say more about the machine. */
const QUIET_LOAD = 3;

const few = (names: readonly string[]): string => names.join(", ") || "nothing new";
const [only] = process.argv.slice(2);
const plans = PLANS.filter(({ name, queue }) => {
  const isPossible = queue !== "redis" || hasRedis();
  return isPossible && (only === undefined || only === name);
});

const shutdown = prepareShutdown();
const { signal } = shutdown;
const dataDir = mkdtempSync(path.join(tmpdir(), "portal-bench-"));
shutdown.onStop(() => rmSync(dataDir, { recursive: true, force: true }));
try {
  const ports = new Ports(dataDir);
  const secrets = readSecrets(dataDir, undefined);
  await step("Prisma clients", generateClients, few);
  await step("build", () => buildWhenStale(signal), few);
  await step("yardstick", buildYardstick, (state) => state);
  const postgres = await step("Postgres, as durable as in production", () =>
    startPostgres({ dataDir, ports, ownerPassword: secrets.owner }),
  );
  shutdown.onStop(async () => {
    await postgres.stop();
    rmSync(postgres.folder, { recursive: true, force: true });
  });
  await migrateDatabase(postgres.ownerUrl, secrets.logins);
  const yardstickDatabase = await createYardstickDatabase(postgres.ownerUrl);
  const profiles = process.env.BENCH_PROFILES;
  const ground = { dataDir, ports, secrets, yardstickDatabase, profiles, signal };

  const before = machine();
  const figures: Figure[] = [];
  const memory: Record<string, Readonly<Record<string, number>>> = {};
  for (const [nth, plan] of plans.entries()) {
    signal.throwIfAborted();
    const database = await copyDatabase(postgres.ownerUrl, secrets.logins, `bench_${nth}`);
    const title = [plan.name, plan.queue].filter(Boolean).join(" on ");
    const outcome = await step(title, () => runPlan(plan, database, ground));
    await database.drop();
    figures.push(...outcome.figures);
    memory[title] = outcome.memory;
  }

  console.log(`\n${figures.map(inWords).join("\n")}\n\n  memory after the work, MiB`);
  for (const [title, parts] of Object.entries(memory))
    console.log(
      `    ${title}: ${Object.entries(parts)
        .map(([name, mib]) => `${name} ${mib}`)
        .join(", ")}`,
    );
  const [load = 0] = before.load;
  if (load > QUIET_LOAD)
    console.log(`\n  The machine was busy (load ${load}): take the figures with care.`);

  const file = inRoot(".data/bench.json");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${JSON.stringify({ at: new Date(), machine: before, figures, memory }, null, 2)}\n`,
  );
  console.log(`\n  ${file}`);
  await shutdown.stop(0);
} catch (fault) {
  if (!signal.aborted) console.error(`\n${fault instanceof Error ? fault.message : fault}`);
  await shutdown.stop(1);
}
