import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { generateClients } from "./stage/generate";
import { migrateDatabase } from "./stage/migrate";
import { Ports } from "./stage/ports";
import { startPostgres } from "./stage/postgres";
import { hasRedis, startRedis } from "./stage/redis";

declare module "vitest" {
  interface ProvidedContext {
    /** Owner address of a migrated database to copy; nobody connects to it. */
    templateUrl: string;
    /** Null where this machine has no redis-server. */
    redisUrl: string | null;
    /** From it the passwords of the service logins follow. */
    loginSecret: string;
  }
}

const LOGIN_SECRET = "a secret of the tests";

/** One Postgres and, where there is one, one Redis for all integration tests of a run. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "portal-test-"));
  await generateClients();
  const postgres = await startPostgres({
    dataDir,
    ports: new Ports(dataDir),
    ownerPassword: LOGIN_SECRET,
    // What is thrown away after the run need not survive a power cut.
    settings: { fsync: "off", full_page_writes: "off", max_connections: "400" },
  });
  await migrateDatabase(postgres.ownerUrl, LOGIN_SECRET);
  const redis = hasRedis() ? await startRedis() : null;

  project.provide("templateUrl", postgres.ownerUrl);
  project.provide("redisUrl", redis?.url ?? null);
  project.provide("loginSecret", LOGIN_SECRET);

  return async () => {
    await redis?.stop();
    await postgres.stop();
    rmSync(postgres.folder, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}
