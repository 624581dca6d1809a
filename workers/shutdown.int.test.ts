import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { WORKING_SERVICES } from "@/contracts/routes";
import { isLeftOut, openQueue, QUEUES, type TestQueue } from "./testing/queue";
import { until } from "./testing/until";
import { WorkerProcesses } from "./testing/worker-process";
import { apply, openWorld } from "./testing/world";

/** What a worker has to finish what is in hand. */
const GRACE_MS = 25_000;
const PATIENCE_MS = 120_000;
const IN_ORDER = { code: 0, signal: null };

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
let workers: WorkerProcesses;

beforeAll(async () => {
  world = await openWorld("shutdown");
  owner = await connected();
  workers = await WorkerProcesses.bundled(world.database.variables);
});
afterAll(async () => {
  await workers.close();
  await owner.end();
  await world.close();
});
afterEach(() => workers.stop());

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  return client;
}

/** Keeps everybody from the waiting list until let go, so that a job stays in hand. */
async function holdWaitingList() {
  const holder = await connected();
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE test_site.waiting_entries IN EXCLUSIVE MODE");
  return {
    someoneWaits: () =>
      until("a job in hand", async () => {
        const { rows } = await owner.query(
          `SELECT FROM pg_stat_activity WHERE usename = 'test_site' AND wait_event_type = 'Lock'
           AND datname = current_database()`,
        );
        return rows.length > 0;
      }),
    async letGo() {
      await holder.query("COMMIT");
      await holder.end();
    },
  };
}

const timesListed = async (applicationId: string): Promise<number> => {
  const { rowCount } = await owner.query(
    "SELECT FROM test_site.waiting_entries WHERE application_id = $1",
    [applicationId],
  );
  return rowCount ?? 0;
};
const isPublished = async (applicationId: string): Promise<boolean> => {
  const { rowCount } = await owner.query(
    `SELECT FROM health_center.outbox
     WHERE body -> 'data' ->> 'applicationId' = $1 AND published_at IS NOT NULL`,
    [applicationId],
  );
  return rowCount === 1;
};

describe.each(QUEUES)("jobs in %s", (kind) => {
  const has = test.skipIf(isLeftOut(kind));
  let queue: TestQueue;
  beforeAll(async () => {
    if (!isLeftOut(kind)) queue = await openQueue(kind, world.database.variables);
  });
  afterAll(() => queue?.close());

  has(
    "told to stop, a worker finishes the job in hand, takes no other, and leaves in order",
    async () => {
      const list = await holdWaitingList();
      workers.start("health-center", queue.variables);
      const worker = workers.start("test-site", queue.variables);
      const inHand = await apply();
      await list.someoneWaits();

      const toldAt = performance.now();
      worker.tell("SIGTERM");
      await until("stopping", () => worker.said("stopping").length > 0);
      const late = await apply();
      await until("published", () => isPublished(late.applicationId));
      expect(worker.hasEnded).toBe(false);
      await list.letGo();

      expect(await worker.ended).toEqual(IN_ORDER);
      expect(performance.now() - toldAt).toBeLessThan(GRACE_MS);
      expect(await timesListed(inHand.applicationId)).toBe(1);
      expect(await timesListed(late.applicationId)).toBe(0);

      workers.start("test-site", queue.variables);
      await until(
        "the next takes up the rest",
        async () => (await timesListed(late.applicationId)) === 1,
      );
    },
    PATIENCE_MS,
  );

  has(
    "idle workers leave at once, and until then answer for their health",
    async () => {
      const all = WORKING_SERVICES.map((name) => workers.start(name, queue.variables));
      for (const worker of all) {
        for (const path of ["/livez", "/readyz"] as const)
          await until(path, async () => (await worker.health(path)).status === 200);
        expect(await (await worker.health("/metrics")).text()).toContain(
          "portal_outbox_unpublished",
        );
      }
      const toldAt = performance.now();
      expect(await workers.stop()).toEqual(all.map(() => IN_ORDER));
      expect(performance.now() - toldAt).toBeLessThan(GRACE_MS / 2);
    },
    PATIENCE_MS,
  );
});

test(
  "a job that does not end keeps nobody beyond the grace, and is done by the next",
  async () => {
    const queue = await openQueue("postgres", world.database.variables);
    const list = await holdWaitingList();
    workers.start("health-center", queue.variables);
    const worker = workers.start("test-site", queue.variables);
    const { applicationId } = await apply();
    await list.someoneWaits();
    const toldAt = performance.now();
    worker.tell("SIGTERM");
    await worker.ended;
    expect(performance.now() - toldAt).toBeLessThan(GRACE_MS + 3_000);
    await list.letGo();

    workers.start("test-site", queue.variables);
    await until("done after all", async () => (await timesListed(applicationId)) === 1);
  },
  PATIENCE_MS,
);

test.skipIf(isLeftOut("redis"))(
  "told to stop while Redis is away, a worker leaves within the grace",
  async () => {
    const queue = await openQueue("redis", world.database.variables);
    const all = WORKING_SERVICES.map((name) => workers.start(name, queue.variables));
    await Promise.all(all.map((worker) => worker.port()));
    await queue.close();
    const [first] = all;
    await until("Redis missed", () => first?.said("loop failed").length);
    const toldAt = performance.now();
    const endings = await workers.stop();
    expect(performance.now() - toldAt).toBeLessThan(GRACE_MS + 3_000);
    expect(endings).toEqual(all.map(() => IN_ORDER));
  },
  PATIENCE_MS,
);
