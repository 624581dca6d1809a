import { existsSync, readFileSync } from "node:fs";
import { runMigrations } from "bullmq";
import { Client } from "pg";
import { SERVICES } from "@/contracts/routes";
import { addressOf, passwordsOf, QUEUE_LOGIN, schemaOf } from "./logins";
import { inRoot } from "./place";
import { applyMigrations } from "./schema-engine";

/** Everything with migrations of its own: the services, and what they tell each other. */
export const MIGRATED: readonly string[] = [...SERVICES, "messaging"];

export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Logins belong to the whole server: two databases setting them at once collide, and one tries again. */
async function applyRoles(client: Client, secret: string, attempts = 5): Promise<void> {
  await client.query("SELECT set_config('portal.logins', $1, false)", [
    JSON.stringify(passwordsOf(secret)),
  ]);
  try {
    await client.query(readFileSync(inRoot("prisma/roles.sql"), "utf8"));
  } catch (fault) {
    const collided = fault instanceof Error && fault.message.includes("concurrently updated");
    if (!collided || attempts <= 1) throw fault;
    await applyRoles(client, secret, attempts - 1);
  }
}

/** BullMQ asks for CREATE on the database even where its schema exists; the login has it only meanwhile. */
async function applyQueueMigrations(owner: Client, url: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "SELECT quote_ident(current_database()) AS name",
  );
  const database = rows[0]?.name;
  await owner.query(`GRANT CREATE ON DATABASE ${database} TO ${QUEUE_LOGIN}`);
  try {
    await withClient(url, (client) => runMigrations(client, QUEUE_LOGIN));
  } finally {
    await owner.query(`REVOKE CREATE ON DATABASE ${database} FROM ${QUEUE_LOGIN}`);
  }
}

/**
 * Brings a database to what this checkout needs: schemas, tables, logins and their rights, the
 * queue. Says which migrations ran. One at a time per database, however many start at once.
 */
export async function migrateDatabase(
  ownerUrl: string,
  secret: string,
): Promise<readonly string[]> {
  return withClient(ownerUrl, async (owner) => {
    await owner.query("SELECT pg_advisory_lock(hashtext('portal:migrate'))");
    const applied: string[] = [];
    for (const name of MIGRATED) {
      const folder = inRoot("prisma", name, "migrations");
      const schema = schemaOf(name);
      await owner.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
      if (!existsSync(folder)) continue;
      for (const migration of await applyMigrations(folder, schema, ownerUrl))
        applied.push(`${name}/${migration}`);
    }
    await applyRoles(owner, secret);
    await applyQueueMigrations(owner, addressOf(ownerUrl, QUEUE_LOGIN, secret));
    return applied;
  });
}
