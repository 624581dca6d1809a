import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import { ApplicationSubmitted } from "@/contracts/health-center.events";
import { cancelApplication } from "@/services/health-center";
import { operations } from "@/services/test-site";
import { isLeftOut, openQueue, QUEUES, type TestQueue } from "./testing/queue";
import { until } from "./testing/until";
import { WorkerProcesses } from "./testing/worker-process";
import { aCitizen, apply, done, openWorld, SITE } from "./testing/world";

const PATIENCE_MS = 120_000;
const OPERATOR: Person = { kind: "person", id: randomUUID(), role: "admin" };

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
let workers: WorkerProcesses;

beforeAll(async () => {
  world = await openWorld("dead_letter");
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  workers = await WorkerProcesses.bundled(world.database.variables);
});
afterAll(async () => {
  await workers.close();
  await owner.end();
  await world.close();
});

const aSubmission = () => {
  const id = randomUUID();
  const citizen = aCitizen();
  const { type, data } = ApplicationSubmitted.of({
    applicationId: randomUUID(),
    citizenId: citizen.id,
    subjectId: citizen.id,
    siteId: SITE,
    region: "seoul",
    number: 900_000 + Math.floor(Math.random() * 90_000),
    testType: "pcr",
    submittedAt: new Date().toISOString(),
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  return { id, type, data, occurredAt: new Date().toISOString(), cause: null, version: 1 };
};

/** The health center says it, whatever it is. */
const say = (id: string, type: string, body: unknown) =>
  owner.query("INSERT INTO health_center.outbox (id, type, body) VALUES ($1, $2, $3)", [
    id,
    type,
    JSON.stringify(body),
  ]);

const letters = async () => done(await operations.deadLetters({}, OPERATOR));
const letterOf = (eventId: string) =>
  until("a dead letter", async () => (await letters()).find((one) => one.eventId === eventId));
const redrive = (letterId: string) => operations.redrive({ letterId }, OPERATOR);
const isRedriven = (letterId: string) =>
  until("redriven", async () => !(await letters()).some(({ id }) => id === letterId));
const REFUSED = { ok: false, error: { kind: "rule", rule: "dead-letter.already-redriven" } };

const entryStates = async (applicationId: unknown): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ state: string }>(
    "SELECT state FROM test_site.waiting_entries WHERE application_id = $1",
    [applicationId],
  );
  return rows.map(({ state }) => state);
};
const comesToBe = (applicationId: unknown, state: string) =>
  until(`${state} on the list`, async () => (await entryStates(applicationId))[0] === state);

describe.each(QUEUES)("jobs in %s", (kind) => {
  const has = test.skipIf(isLeftOut(kind));
  let queue: TestQueue;
  beforeAll(async () => {
    if (isLeftOut(kind)) return;
    queue = await openQueue(kind, world.database.variables);
    // Ten tries within a second or so.
    const impatient = { RETRY_DELAY_MS: "2" };
    for (const name of ["health-center", "test-site"] as const)
      await workers.start(name, queue.variables, impatient).port();
  });
  afterAll(async () => {
    await workers.stop();
    await queue?.close();
  });

  has(
    "a body that does not fit is a dead letter at once; repaired, it is handled once",
    async () => {
      const sound = aSubmission();
      const { applicationId } = ApplicationSubmitted.read(sound).data;
      await say(sound.id, sound.type, { ...sound, data: { applicationId } });
      const letter = await letterOf(sound.id);
      expect(letter).toMatchObject({ reader: "test-site", attempts: 1, redriveRequestedAt: null });
      expect(letter.fault).toContain("ZodError");

      const other = await apply();
      await comesToBe(other.applicationId, "waiting");

      await owner.query("UPDATE messaging.dead_letters SET body = $2 WHERE id = $1", [
        letter.id,
        JSON.stringify(sound),
      ]);
      const asked = await Promise.all([redrive(letter.id), redrive(letter.id)]);
      expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await redrive(letter.id)).toEqual(REFUSED);
      await isRedriven(letter.id);
      expect(await entryStates(applicationId)).toEqual(["waiting"]);
      expect(await redrive(letter.id)).toEqual(REFUSED);
    },
    PATIENCE_MS,
  );

  has(
    "an unknown type, and a body that does not even say which event it is, are dead letters",
    async () => {
      const [unknown, nameless] = [randomUUID(), randomUUID()];
      const bell = queue.bell();
      const common = { generation: 0, body: {} };
      await bell.ring("test-site", [
        { ...common, eventId: unknown, type: "health-center.from-tomorrow.v7" },
        { ...common, eventId: nameless, type: ApplicationSubmitted.type },
      ]);
      await bell.close();
      expect((await letterOf(nameless)).fault).toContain("ZodError");
      const letter = await letterOf(unknown);
      expect(letter.fault).toContain("does not read");

      expect(await redrive(letter.id)).toMatchObject({ ok: true });
      const again = await until("failed again", async () => {
        const now = await letterOf(unknown);
        return now.attempts === 2 && now;
      });
      expect(again.redriveRequestedAt).toBeNull();
      expect(await redrive(letter.id)).toMatchObject({ ok: true });
    },
    PATIENCE_MS,
  );

  has(
    "what waits in vain for another event is a dead letter; it is redriven when that has come",
    async () => {
      const { applicationId, citizen } = await apply();
      const ofSubmission = `WHERE type = '${ApplicationSubmitted.type}' AND body -> 'data' ->> 'applicationId' = $1`;
      await comesToBe(applicationId, "waiting");
      await owner.query("DELETE FROM test_site.waiting_entries WHERE application_id = $1", [
        applicationId,
      ]);
      done(await cancelApplication({ applicationId }, citizen));
      const { rows } = await owner.query<{ id: string }>(
        `SELECT id FROM health_center.outbox WHERE type = 'health-center.application-cancelled.v1'
       AND body -> 'data' ->> 'applicationId' = $1`,
        [applicationId],
      );
      const letter = await letterOf(rows[0]?.id ?? "");
      expect(letter).toMatchObject({ applicationId, attempts: 10 });
      expect(letter.fault).toContain("NotYet: ");

      await owner.query(
        `DELETE FROM messaging.receipts WHERE reader = 'test-site'
       AND event_id = (SELECT id FROM health_center.outbox ${ofSubmission})`,
        [applicationId],
      );
      await owner.query(
        `UPDATE health_center.outbox SET published_at = NULL, settled_at = NULL,
       generation = generation + 1 ${ofSubmission}`,
        [applicationId],
      );
      await comesToBe(applicationId, "waiting");
      expect(await redrive(letter.id)).toMatchObject({ ok: true });
      await isRedriven(letter.id);
      expect(await entryStates(applicationId)).toEqual(["cancelled"]);
      expect(await redrive(letter.id)).toEqual(REFUSED);
    },
    PATIENCE_MS,
  );
});
