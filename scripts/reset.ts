import { rmSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { Redis } from "ioredis";
import { QUEUE_LOGIN, schemaOf } from "./stage/logins";
import { MIGRATED, migrateDatabase, withClient } from "./stage/migrate";
import { occupantOf } from "./stage/occupancy";
import { chooseClusterFolder, findAccount } from "./stage/postgres-account";
import { readSecrets } from "./stage/secrets";
import { readSettings, type Settings } from "./stage/settings";
import { step } from "./stage/steps";

async function isAgreed(question: string): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
  } finally {
    prompt.close();
  }
}

function emptyEmbedded({ dataDir }: Settings): void {
  const folder = chooseClusterFolder(dataDir, findAccount());
  for (const place of [folder, `${folder}.log`, path.join(dataDir, "ports.json")])
    rmSync(place, { recursive: true, force: true });
}

async function emptyExternal(url: string, settings: Settings): Promise<void> {
  await withClient(url, async (client) => {
    for (const schema of [...MIGRATED.map(schemaOf), QUEUE_LOGIN])
      await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  });
  await migrateDatabase(url, readSecrets(settings.dataDir, settings.secret).logins);
}

/** Jobs of events that no longer exist. */
async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  try {
    for await (const keys of redis.scanStream({ match: "{portal}:*", count: 1_000 }))
      if (keys.length > 0) await redis.unlink(...keys);
  } finally {
    redis.disconnect();
  }
}

const settings = readSettings();
const occupant = occupantOf(settings.dataDir);
if (occupant) {
  console.error(`Process ${occupant.pid} runs on ${settings.dataDir}; stop it first.`);
  process.exit(1);
}
const { databaseUrl, redisUrl } = settings;
const target = databaseUrl
  ? `the portal's schemas in ${new URL(databaseUrl).host}${new URL(databaseUrl).pathname}`
  : `the database in ${settings.dataDir}`;
if (!(await isAgreed(`Empty ${target}? Everything in it is lost.`))) {
  console.log("Nothing was changed.");
  process.exit(1);
}
await step(`emptied ${target}`, () =>
  databaseUrl ? emptyExternal(databaseUrl, settings) : emptyEmbedded(settings),
);
if (redisUrl) await step("emptied the queues in Redis", () => emptyRedis(redisUrl));
process.exit(0);
