import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { CaseClosed } from "@/contracts/health-center.events";
import type { Bell } from "@/platform/queue";
import { reconcileBatch, reconcileSoon } from "@/platform/reconcile";
import { relayBatch } from "@/platform/relay";
import { healthCenter } from "@/services/health-center";
import { openWorld } from "./testing/world";

const { db, name } = healthCenter;
const READER = "citizen-view";

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
let rung: string[] = [];

const bell: Bell = {
  async ring(reader, deliveries) {
    rung.push(...deliveries.map(({ eventId, generation }) => `${reader} ${eventId} ${generation}`));
  },
  close: async () => undefined,
};

beforeAll(async () => {
  world = await openWorld("on_the_way");
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});
beforeEach(async () => {
  await owner.query("TRUNCATE health_center.outbox");
  rung = [];
});

async function told(count: number, over: { type?: string; generation?: number } = {}) {
  const ids = Array.from({ length: count }, () => randomUUID());
  await owner.query(
    `INSERT INTO health_center.outbox (id, type, body, generation)
     SELECT id, $2, '{}', $3 FROM unnest($1::uuid[]) AS id`,
    [ids, over.type ?? CaseClosed.type, over.generation ?? 0],
  );
  return ids;
}

const published = (due: boolean) =>
  owner.query("UPDATE health_center.outbox SET published_at = now(), check_at = now() + $1", [
    due ? "0 s" : "1 hour",
  ]);

const handled = (ids: readonly string[]) =>
  owner.query(
    "INSERT INTO messaging.receipts (reader, event_id) SELECT $1, id FROM unnest($2::uuid[]) AS id",
    [READER, ids],
  );

const count = async (where: string): Promise<number> => {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS count FROM health_center.outbox WHERE ${where}`,
  );
  return rows[0]?.count;
};

test("what an older process does not know waits in the outbox for a newer one", async () => {
  await told(3, { type: "health-center.from-tomorrow.v1" });
  const [known] = await told(1);
  expect(await relayBatch(db, bell, name)).toBe(false);
  expect(rung).toEqual([`${READER} ${known} 0`]);
  expect(await count("published_at IS NULL")).toBe(3);
  expect(await relayBatch(db, bell, name)).toBe(false);
  expect(rung).toHaveLength(1);
});

test("what has its receipts is settled, what has not is published again, however many there are", async () => {
  const there = await told(700);
  const lost = await told(700);
  await handled(there);
  await published(true);
  let batches = 1;
  while (await reconcileBatch(db, bell)) batches += 1;
  expect(batches).toBe(3);
  expect(await count("settled_at IS NOT NULL")).toBe(700);
  expect(rung.toSorted()).toEqual(lost.map((id) => `${READER} ${id} 1`).toSorted());
});

test("an event that was published for months is still published again, ten minutes apart", async () => {
  const [old] = await told(1, { generation: 30_000 });
  await published(true);
  expect(await reconcileBatch(db, bell)).toBe(false);
  expect(rung).toEqual([`${READER} ${old} 30001`]);
  expect(
    await count("check_at BETWEEN now() + interval '9 min' AND now() + interval '10 min'"),
  ).toBe(1);
});

test("a queue that forgot makes everything due that is on its way, and nothing else", async () => {
  const [there, lost] = await told(2);
  await handled([`${there}`]);
  await published(false);
  expect(await reconcileBatch(db, bell)).toBe(false);
  expect(rung).toEqual([]);
  await reconcileSoon(db);
  await reconcileBatch(db, bell);
  expect(rung).toEqual([`${READER} ${lost} 1`]);
  await told(1);
  expect(await reconcileSoon(db)).toBe(1);
});

test("a queue that is away leaves everything in the outbox", async () => {
  await told(2);
  const away: Bell = {
    ring: async () => {
      throw new Error("away");
    },
    close: async () => undefined,
  };
  await expect(relayBatch(db, away, name)).rejects.toThrow("away");
  expect(await count("published_at IS NULL")).toBe(2);
  await relayBatch(db, bell, name);
  expect(rung).toHaveLength(2);
});
