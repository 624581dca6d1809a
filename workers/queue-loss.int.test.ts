import { readFileSync } from "node:fs";
import { Redis } from "ioredis";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { WORKING_SERVICES } from "@/contracts/routes";
import { startRedis } from "@/scripts/stage/redis";
import { setSiteState } from "@/services/test-site";
import { countOnTheWay, outcomes } from "./testing/effects";
import { isLeftOut, openQueue, QUEUES, type TestQueue } from "./testing/queue";
import { until } from "./testing/until";
import { type WorkerProcess, WorkerProcesses } from "./testing/worker-process";
import { apply, done, NURSE, openWorld, SITE } from "./testing/world";

/** How soon everything is caught up once what was away is back. */
const CAUGHT_UP_WITHIN_MS = 60_000;
const PATIENCE_MS = 150_000;

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
let workers: WorkerProcesses;

beforeAll(async () => {
  world = await openWorld("queue_loss");
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  workers = await WorkerProcesses.bundled(world.database.variables);
});
afterAll(async () => {
  await workers.close();
  await owner.end();
  await world.close();
});
afterEach(async () => {
  for (const ending of await workers.stop()) expect(ending).toEqual({ code: 0, signal: null });
});

const startAll = async (queue: TestQueue): Promise<readonly WorkerProcess[]> => {
  const started = WORKING_SERVICES.map((name) => workers.start(name, queue.variables));
  await Promise.all(started.map((one) => one.port()));
  return started;
};

/** Ten at a time; the batches, in the order in which they were taken in. */
async function applyInTens(batches: number, between: () => Promise<unknown> = async () => null) {
  const accepted: string[][] = [];
  for (let nth = 0; nth < batches; nth += 1) {
    const ten = await Promise.all(Array.from({ length: 10 }, () => apply()));
    accepted.push(ten.map(({ applicationId }) => applicationId));
    await between();
  }
  return accepted;
}

const caughtUp = () =>
  until("caught up", async () => (await countOnTheWay(owner)) === 0, CAUGHT_UP_WITHIN_MS);

/** All are on the list, none twice, and nobody of a later batch before one of an earlier. */
async function expectListed(accepted: readonly (readonly string[])[]) {
  const { rows } = await owner.query<{ id: string }>(
    "SELECT application_id AS id FROM test_site.waiting_entries WHERE state = 'waiting' ORDER BY number",
  );
  const batchOf = new Map(accepted.flatMap((ids, nth) => ids.map((id) => [id, nth] as const)));
  const listed = rows.flatMap(({ id }) => batchOf.get(id) ?? []);
  expect(listed).toHaveLength(batchOf.size);
  expect(listed).toEqual(accepted.flatMap((ids, nth) => ids.map(() => nth)));
  expect(await outcomes(owner)).toEqual(["done"]);
}

describe.each(QUEUES)("jobs in %s", (kind) => {
  const has = test.skipIf(isLeftOut(kind));

  has(
    "the test site closed and its worker stopped: 200 wait in their order once it starts",
    async () => {
      const queue = await openQueue(kind, world.database.variables);
      try {
        done(await setSiteState({ siteId: SITE, state: "closed", minutes: 60 }, NURSE));
        for (const name of WORKING_SERVICES)
          if (name !== "test-site") workers.start(name, queue.variables);
        const accepted = await applyInTens(20);
        const heard = "SELECT FROM messaging.receipts WHERE reader = 'citizen-view'";
        await until("others go on", async () => (await owner.query(heard)).rowCount ?? 0);
        const before = await owner.query(
          "SELECT FROM test_site.waiting_entries WHERE application_id = ANY($1)",
          [accepted.flat()],
        );
        expect(before.rowCount).toBe(0);

        workers.start("test-site", queue.variables);
        await caughtUp();
        await expectListed(accepted);
      } finally {
        await workers.stop();
        await queue.close();
      }
    },
    PATIENCE_MS,
  );
});

describe.skipIf(isLeftOut("redis"))("Redis", () => {
  let queue: TestQueue;
  let redis: Redis;
  beforeAll(async () => {
    queue = await openQueue("redis", world.database.variables);
    redis = new Redis(queue.variables.REDIS_URL ?? "");
    redis.on("error", () => undefined);
  });
  afterAll(async () => {
    redis?.disconnect();
    await queue?.close();
  });

  test(
    "wiped again and again with work in flight: nothing is lost, nothing done twice",
    async () => {
      const started = await startAll(queue);
      let wipes = 0;
      const accepted = await applyInTens(12, async () => {
        const held = async () => (await redis.dbsize()) > 0;
        await until("work in Redis", held);
        await redis.flushall();
        wipes += 1;
      });
      expect(wipes).toBe(12);
      await caughtUp();
      await expectListed(accepted);
      // Else no wipe has hit anything.
      expect(started.flatMap((one) => one.said("published again"))).not.toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    "wiped: time goes on acting",
    async () => {
      await startAll(queue);
      const person = await apply();
      await caughtUp();
      await redis.flushall();
      const {
        rows: [{ now }],
      } = await owner.query("SELECT now()");
      await until("the view's pulse", async () => {
        const { rows } = await owner.query("SELECT at FROM citizen_view.pulse WHERE at > $1", [
          now,
        ]);
        return rows.length > 0;
      });
      await apply();
      await until("messages delivered", async () => {
        const { rows } = await owner.query(
          "SELECT FROM notification.messages WHERE state <> 'delivered' OR application_id = $1",
          [person.applicationId],
        );
        return rows.length === 1;
      });
    },
    PATIENCE_MS,
  );

  test(
    "stopped while 200 citizens apply: all are taken in, and on the list once it is back",
    async () => {
      const started = await startAll(queue);
      const [publisher] = started;
      const { redis: server } = queue;
      if (!publisher || !server) throw new Error("nothing started");
      const port = Number(new URL(server.url).port);
      await server.stop();

      const since = { at: performance.now(), cpuMs: cpuMsOf(publisher.pid) };
      const failed = () => publisher.said("loop failed").length;
      const accepted = await applyInTens(20);
      await until("several tries", () => failed() >= 3);
      const seconds = (performance.now() - since.at) / 1_000;
      // Two loops, each pausing a second after a failure.
      expect(failed()).toBeLessThanOrEqual(2 * seconds + 2);
      expect((cpuMsOf(publisher.pid) - since.cpuMs) / seconds).toBeLessThan(300);
      expect(await countOnTheWay(owner)).toBeGreaterThanOrEqual(200);

      const back = await startRedis(port);
      try {
        await caughtUp();
        await expectListed(accepted);
        expect(started.filter(({ hasEnded }) => hasEnded)).toEqual([]);
      } finally {
        await workers.stop();
        await back.stop();
      }
    },
    PATIENCE_MS,
  );
});

/** What a process has used of a core so far; the kernel counts in hundredths of a second. */
function cpuMsOf(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ")
    .slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}
