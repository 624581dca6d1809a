import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { SERVICES, WORKING_SERVICES } from "@/contracts/routes";
import { createPortalDatabase } from "../test-database";
import type { PortalDatabase } from "./fresh-database";
import { schemaOf } from "./logins";
import { migrateDatabase } from "./migrate";

let database: PortalDatabase;

beforeAll(async () => {
  database = await createPortalDatabase("stage");
});
afterAll(() => database.drop());

async function asLogin<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const DENIED = /permission denied/;

test("a database that is up to date is left as it is", async () => {
  const copy = await createPortalDatabase("again");
  expect(await migrateDatabase(copy.ownerUrl, inject("loginSecret"))).toEqual([]);
  await copy.drop();
});

describe.each([...SERVICES, "queue"] as const)("the login of %s", (name) => {
  test("finds its own schema without naming it, within time limits", async () => {
    await asLogin(database.urls[name], async (client) => {
      const { rows } = await client.query(
        `SELECT current_schema() AS schema, current_setting('statement_timeout') AS statement,
                current_setting('lock_timeout') AS lock,
                current_setting('idle_in_transaction_session_timeout') AS idle`,
      );
      expect(rows).toEqual([{ schema: schemaOf(name), statement: "15s", lock: "5s", idle: "30s" }]);
    });
  });

  test("is refused on every other schema and makes nothing of its own elsewhere", async () => {
    await asLogin(database.urls[name], async (client) => {
      const { rows } = await client.query<{ schema: string; usage: boolean; create: boolean }>(
        `SELECT nspname AS schema, has_schema_privilege(nspname, 'USAGE') AS usage,
                has_schema_privilege(nspname, 'CREATE') AS create
         FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,
      );
      const used = rows.filter((row) => row.usage).map((row) => row.schema);
      const hearsEvents = WORKING_SERVICES.some((service) => service === name);
      expect(used.sort()).toEqual([...(hearsEvents ? ["messaging"] : []), schemaOf(name)].sort());
      expect(rows.filter((row) => row.create).map((row) => row.schema)).toEqual(
        name === "queue" ? ["queue"] : [],
      );
      for (const other of [...SERVICES.filter((service) => service !== name).map(schemaOf)])
        await expect(client.query(`SELECT * FROM ${other}._prisma_migrations`)).rejects.toThrow(
          DENIED,
        );
      await expect(client.query("CREATE SCHEMA mine")).rejects.toThrow(DENIED);
      await expect(client.query("CREATE TABLE public.mine (id int)")).rejects.toThrow(DENIED);
      if (name !== "queue")
        await expect(client.query("CREATE TEMP TABLE mine (id int)")).rejects.toThrow(DENIED);
    });
  });
});

describe("what services tell each other", () => {
  const event = "11111111-1111-4111-8111-111111111111";

  test("a receipt is written in one's own name only, and read by all", async () => {
    await asLogin(database.urls["test-site"], async (client) => {
      await client.query("INSERT INTO messaging.receipts VALUES ('test-site', $1)", [event]);
      await expect(
        client.query("INSERT INTO messaging.receipts VALUES ('citizen-view', $1)", [event]),
      ).rejects.toThrow(/row-level security/);
      await expect(client.query("DELETE FROM messaging.receipts")).rejects.toThrow(DENIED);
    });
    await asLogin(database.urls["health-center"], async (client) => {
      const seen = await client.query("SELECT reader, outcome FROM messaging.receipts");
      expect(seen.rows).toEqual([{ reader: "test-site", outcome: "done" }]);
      const changed = await client.query("UPDATE messaging.receipts SET outcome = 'refused'");
      expect(changed.rowCount).toBe(0);
    });
  });

  test("a dead letter is its reader's alone", async () => {
    const add =
      "INSERT INTO messaging.dead_letters (reader, event_id, type, body, fault) VALUES ($1, $2, 't', '{}', 'f')";
    await asLogin(database.urls.quarantine, async (client) => {
      await client.query(add, ["quarantine", event]);
      await expect(client.query(add, ["test-site", event])).rejects.toThrow(/row-level security/);
    });
    await asLogin(database.urls["test-site"], async (client) => {
      expect((await client.query("SELECT * FROM messaging.dead_letters")).rowCount).toBe(0);
    });
    await asLogin(database.urls.identity, async (client) => {
      await expect(client.query("SELECT * FROM messaging.dead_letters")).rejects.toThrow(DENIED);
    });
  });
});

test.each(SERVICES)("%s may add to its audit trail and read it, never change it", async (name) => {
  await asLogin(database.urls[name], async (client) => {
    await client.query("SELECT * FROM audit");
    await expect(client.query("DELETE FROM audit")).rejects.toThrow(DENIED);
    await expect(client.query("UPDATE audit SET at = at")).rejects.toThrow(DENIED);
    await expect(client.query("TRUNCATE audit")).rejects.toThrow(DENIED);
  });
});
