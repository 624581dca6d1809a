import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Service } from "@/contracts/routes";
import { WORKING_SERVICES } from "@/contracts/routes";
import type { CrashPoint } from "@/platform/crash-point";
import { pump } from "@/platform/pump";
import { prepareKeys, runPapersOnce } from "@/services/health-center/chores";
import { notification } from "@/services/notification";
import { countOnTheWay, effectsOnAll, outcomes } from "./testing/effects";
import { seeThrough, setOut } from "./testing/journey";
import { isLeftOut, openQueue, QUEUES, type TestQueue } from "./testing/queue";
import { until } from "./testing/until";
import { PAPERS, type WorkerProcess, WorkerProcesses } from "./testing/worker-process";
import { ALL, apply, entryOf, openWorld, seenBy } from "./testing/world";

/** Who passes a point at all, in the course of the four cases. */
const PASSES: Readonly<Record<CrashPoint, readonly Service[]>> = {
  "consumer.before-commit": WORKING_SERVICES,
  "consumer.after-commit": WORKING_SERVICES,
  "relay.between-add-and-mark": [
    "health-center",
    "test-site",
    "transfer-center",
    "quarantine",
    "notification",
  ],
  "command.before-commit": ["health-center", "test-site", "transfer-center", "quarantine"],
};
const POINTS = Object.keys(PASSES) as CrashPoint[];
const PATIENCE_MS = 150_000;
const CASES = QUEUES.length * POINTS.length;

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
let workers: WorkerProcesses;
let undisturbed: Awaited<ReturnType<typeof effectsOnAll>>;

const SERVICES = [...ALL, notification];
const settle = async () => {
  await pump(SERVICES);
  await runPapersOnce();
  await pump(SERVICES);
};
const nobody = async () => undefined;

beforeAll(async () => {
  world = await openWorld("crash", CASES + 1, runPapersOnce);
  await prepareKeys();
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  workers = await WorkerProcesses.bundled(world.database.variables);
  const means = { facilityId: world.facilityId, vehicleId: world.vehicleIds[CASES], settle };
  const four = await setOut(means);
  await seeThrough(four, means);
  await settle();
  undisturbed = await effectsOnAll(owner, four);
});
afterAll(async () => {
  await workers.close();
  await notification.db.$disconnect();
  await owner.end();
  await world.close();
});

// A failed test leaves workers behind, and the next one has to be alone with the outboxes.
afterEach(() => workers.kill());

test("undisturbed, everybody reaches their end", () => {
  expect(undisturbed).toMatchObject({
    waiting: { status: "certified", certificates: ["negative-test live"] },
    negative: { status: "certified", certificates: ["negative-test live"] },
    positive: {
      status: "released",
      isolations: ["released"],
      certificates: ["isolation live", "positive live", "release live"],
    },
    leaving: { status: "cancelled", entries: ["cancelled"], certificates: [] },
  });
});

describe.each(QUEUES)("jobs in %s", (kind) => {
  const has = test.skipIf(isLeftOut(kind));
  let queue: TestQueue;
  beforeAll(async () => {
    if (!isLeftOut(kind)) queue = await openQueue(kind, world.database.variables);
  });
  afterAll(() => queue?.close());

  /** Dies at the point, as often as told, and then comes back whole. */
  async function stumble(name: Service, FAULT_AT: string, times = 1): Promise<WorkerProcess> {
    for (let life = 0; life < times; life += 1) {
      const doomed = workers.start(name, queue.variables, { FAULT_AT });
      expect(await doomed.ended).toEqual({ code: null, signal: "SIGKILL" });
    }
    return workers.start(name, queue.variables);
  }

  const unsigned = "SELECT FROM health_center.certificates WHERE status = 'pending'";
  const isRead = async () => (await countOnTheWay(owner)) === 0;
  const isSigned = async () => (await owner.query(unsigned)).rowCount === 0;
  /** What was read may ask for papers, and a signature is news again. */
  const quiet = () =>
    until("read and signed", async () => (await isRead()) && (await isSigned()) && isRead());
  const leave = async () => {
    for (const ending of await workers.stop()) expect(ending).toEqual({ code: 0, signal: null });
  };

  has.each(POINTS)(
    "every worker killed at %s: every event takes effect once",
    async (point) => {
      const nth = QUEUES.indexOf(kind) * POINTS.length + POINTS.indexOf(point);
      const means = { facilityId: world.facilityId, vehicleId: world.vehicleIds[nth] };
      const four = await setOut({ ...means, settle });
      const victims = PASSES[point];
      const revived = victims.map((name) => stumble(name, point));
      for (const name of WORKING_SERVICES)
        if (!victims.includes(name)) workers.start(name, queue.variables);
      workers.start(PAPERS, queue.variables, { KEYS_DIR: world.keysDir });
      await Promise.all(revived);

      await seeThrough(four, { ...means, settle: nobody });
      await quiet();
      expect(await effectsOnAll(owner, four)).toEqual(undisturbed);
      expect(await outcomes(owner)).toEqual(["done"]);
      await leave();
    },
    PATIENCE_MS,
  );

  has(
    "one job whose holder is killed four times is done by the fifth",
    async () => {
      const person = await apply();
      const publisher = workers.start("health-center", queue.variables);
      await stumble(
        "test-site",
        "consumer.before-commit:health-center.application-submitted.v1",
        4,
      );
      await until("on the list", () => entryOf(person.applicationId));
      for (const name of ["citizen-view", "notification"] as const)
        workers.start(name, queue.variables);
      await quiet();
      expect((await seenBy(person)).timeline.map(({ step }) => step)).toEqual([
        "submitted",
        "waiting",
      ]);
      expect(await outcomes(owner)).toEqual(["done"]);
      expect(publisher.hasEnded).toBe(false);
      await leave();
    },
    PATIENCE_MS,
  );
});
