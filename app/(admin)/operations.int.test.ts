import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import { SERVICES } from "@/contracts/routes";
import { auditReading } from "@/platform/audit";
import { bury, redriveRequested } from "@/platform/dead-letter";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { createPortalDatabase } from "@/scripts/test-database";
import { citizenView } from "@/services/citizen-view";
import { healthCenter } from "@/services/health-center";
import { identity } from "@/services/identity";
import { notification } from "@/services/notification";
import { quarantine } from "@/services/quarantine";
import { testSite } from "@/services/test-site";
import { transferCenter } from "@/services/transfer-center";
import { trailOf } from "./audit/trail";
import { newestOf } from "./events/news";
import { OPERATIONS } from "./operations";

const ALL = [
  healthCenter,
  testSite,
  transferCenter,
  quarantine,
  citizenView,
  notification,
  identity,
] as const;
const ADMIN: Person = { kind: "person", id: randomUUID(), role: "admin" };
const NURSE: Person = { ...ADMIN, role: "site-staff", siteId: "seoul-plaza" };

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("operations");
  Object.assign(process.env, database.variables);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await Promise.all(ALL.map(({ db }) => db.$disconnect()));
  await owner.end();
  await database.drop();
});

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const schemaOf = (service: string) => service.replaceAll("-", "_");

test("nobody but an admin may look, and nobody else may have a letter handled again", async () => {
  for (const service of SERVICES) {
    const { audit, events, backlog, deadLetters, redrive } = OPERATIONS[service];
    for (const answer of [
      await audit({ limit: 1 }, NURSE),
      await events({ limit: 1 }, NURSE),
      await backlog({}, NURSE),
      await deadLetters({}, NURSE),
      await redrive({ letterId: randomUUID() }, NURSE),
    ])
      expect(answer, service).toEqual({ ok: false, error: { kind: "forbidden" } });
    expect(given(await deadLetters({}, ADMIN)), service).toEqual([]);
    expect(await redrive({ letterId: randomUUID() }, ADMIN), service).toMatchObject({
      error: { kind: "missing" },
    });
  }
});

test("the trail of all services is paged without a gap or a repetition, though many rows share an instant", async () => {
  const written = SERVICES.flatMap((service) =>
    Array.from({ length: 60 }, (_, nth) => `${service} ${nth}`),
  );
  // One statement gives all its rows one instant; here all services share it to the microsecond.
  for (const { name, db } of ALL) {
    await auditReading(
      db,
      ADMIN,
      "test",
      written.filter((subject) => subject.startsWith(`${name} `)),
    );
    await owner.query(
      `UPDATE ${schemaOf(name)}.audit SET at = '2026-11-22T05:00:00.123456Z' WHERE action = 'test'`,
    );
  }
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const page = await trailOf(ADMIN, null, before);
    seen.push(...page.entries.map(({ row }) => row.subject));
    before = page.next;
  } while (before);
  expect(seen.filter((subject) => written.includes(subject)).toSorted()).toEqual(
    written.toSorted(),
  );
  const one = await trailOf(ADMIN, "quarantine", null);
  expect(new Set(one.entries.map(({ service }) => service))).toEqual(new Set(["quarantine"]));
});

test("an address that is no place of the trail leads to its beginning", async () => {
  const first = await trailOf(ADMIN, null, null);
  for (const before of ["", "x", "2026-11-22T05:00:00.123456Z_nobody_1", ["a", "b"]])
    expect(await trailOf(ADMIN, null, before)).toEqual(first);
});

test("events are counted while they wait, and found by their case", async () => {
  const [applicationId, other] = [randomUUID(), randomUUID()];
  const tell = (schema: string, application: string) =>
    owner.query(`INSERT INTO ${schema}.outbox (id, type, body) VALUES ($1, 'a.b.v1', $2)`, [
      randomUUID(),
      { data: { applicationId: application } },
    ]);
  for (const schema of ["test_site", "quarantine"]) await tell(schema, applicationId);
  await tell("test_site", other);
  expect(given(await OPERATIONS["test-site"].backlog({}, ADMIN))).toMatchObject({
    unpublished: 2,
    oldestAt: expect.any(Date),
  });
  await owner.query("UPDATE test_site.outbox SET published_at = now()");
  expect(given(await OPERATIONS["test-site"].backlog({}, ADMIN))).toEqual({
    unpublished: 0,
    oldestAt: null,
  });
  const ofCase = await newestOf(ADMIN, null, applicationId);
  expect(ofCase.map(({ service }) => service).toSorted()).toEqual(["quarantine", "test-site"]);
  expect(await newestOf(ADMIN, "test-site", null)).toHaveLength(2);
});

test("a dead letter is handled again once for however many clicks, and leaves a trace", async () => {
  const { db, name } = quarantine;
  const eventId = randomUUID();
  const applicationId = randomUUID();
  const event = { id: eventId, type: "a.b.v1", body: { id: eventId, data: { applicationId } } };
  await bury(db, name, event, new Error("no such thing"), 3);
  const { deadLetters, redrive } = OPERATIONS[name];
  const [letter] = given(await deadLetters({}, ADMIN));
  expect(letter).toMatchObject({ eventId, applicationId, attempts: 3, redriveRequestedAt: null });
  const input = { letterId: letter?.id };

  const answers = await Promise.all(Array.from({ length: 5 }, () => redrive(input, ADMIN)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toHaveLength(4);
  expect(await redrive(input, ADMIN)).toMatchObject({
    error: { kind: "rule", rule: "dead-letter.already-redriven" },
  });
  const trail = given(await OPERATIONS[name].audit({ limit: 200 }, ADMIN));
  expect(trail.filter(({ action }) => action === "operations.redrive")).toMatchObject([
    { actor: ADMIN.id, role: "admin", subject: letter?.id },
  ]);

  // Nobody reads such an event, so it fails again and may be asked for again.
  await redriveRequested(db, name, new Map());
  expect(given(await deadLetters({}, ADMIN))).toMatchObject([
    { attempts: 4, fault: expect.stringContaining("does not read"), redriveRequestedAt: null },
  ]);
  expect(await redrive(input, ADMIN)).toMatchObject({ ok: true });

  const handled: unknown[] = [];
  const handle = async (body: unknown) => {
    handled.push(body);
  };
  await redriveRequested(db, name, new Map([["a.b.v1", { type: "a.b.v1", handle }]]));
  expect(handled).toEqual([event.body]);
  expect(given(await deadLetters({}, ADMIN))).toEqual([]);
  expect(await redrive(input, ADMIN)).toMatchObject({
    error: { kind: "rule", rule: "dead-letter.already-redriven" },
  });
  // Another reader's letters are nobody else's.
  expect(await OPERATIONS["test-site"].redrive(input, ADMIN)).toMatchObject({
    error: { kind: "missing" },
  });
});
