import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, ANONYMOUS, type Person } from "@/contracts/access";
import type { EventOf } from "@/contracts/event";
import { ROUTES } from "@/contracts/routes";
import { SiteStatusChanged } from "@/contracts/test-site.events";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { runDue } from "@/platform/schedule";
import { seal } from "@/platform/seal";
import { createPortalDatabase } from "@/scripts/test-database";
import { citizenView, findOwnCase, listOwnCases } from ".";
import type { CaseEvent } from "./case-event";
import { viewOf } from "./case-view";
import { aCase, at, isoAt } from "./fixtures";
import { JOURNEYS } from "./journeys.fixtures";

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("citizen_view");
  Object.assign(process.env, database.variables, {
    PORTAL_SECRET: "citizen ".repeat(5),
    LOG_LEVEL: "silent",
  });
  owner = new Client({
    connectionString: database.ownerUrl,
    options: "-c search_path=citizen_view",
  });
  await owner.connect();
});
afterAll(async () => {
  await citizenView.db.$disconnect();
  await owner.end();
  await database.drop();
});
beforeEach(async () => {
  await owner.query("TRUNCATE cases, case_events, places, sites, pulse, messaging.receipts");
});

const consumerOf = new Map(citizenView.consumers.map((consumer) => [consumer.type, consumer]));

type Heard = CaseEvent | EventOf<typeof SiteStatusChanged>;

const hear = async (event: Heard): Promise<void> => {
  // As the queue brings it: what it is after being written down and read again.
  await consumerOf.get(event.type)?.handle(JSON.parse(JSON.stringify(event)));
};

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [Math.random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);

const TABLES = ["cases", "case_events", "places", "sites"] as const;

async function rows(): Promise<unknown> {
  const all = [];
  for (const table of TABLES)
    all.push((await owner.query(`SELECT * FROM ${table} ORDER BY 1, 2`)).rows);
  return all;
}

const citizen = (id: string): Person => ({ kind: "person", role: "citizen", id });

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const see = async (one: ReturnType<typeof aCase>) =>
  given(await findOwnCase({ applicationId: one.ids.applicationId }, citizen(one.ids.citizenId)));

test("reads exactly the events that are sent to it", () => {
  const sent = Object.entries(ROUTES)
    .filter(([, readers]) => readers.includes("citizen-view"))
    .map(([type]) => type);
  expect(citizenView.consumers.map(({ type }) => type).sort()).toEqual(sent.sort());
});

describe.each(Object.entries(JOURNEYS))("%s", (_, journey) => {
  test("leaves the same rows and the same view in any order and any number of times", async () => {
    const events = journey().map(([event]) => event);
    for (const event of events) await hear(event);
    const expected = await rows();

    for (let round = 0; round < 5; round += 1) {
      await owner.query("TRUNCATE cases, case_events, places, messaging.receipts");
      const disturbed = shuffled([...events, ...events, ...events]);
      await Promise.all(disturbed.map(hear));
      expect(await rows()).toEqual(expected);
    }

    const { rows: stored } = await owner.query("SELECT body FROM case_events");
    const facts = { queue: null, pulseAt: null };
    expect(viewOf({ ...facts, events: stored.map(({ body }) => body) }, at(0))).toEqual(
      viewOf({ ...facts, events }, at(0)),
    );
  });
});

test("replaying everything into the same tables changes nothing", async () => {
  const events = Object.values(JOURNEYS).flatMap((journey) => journey().map(([event]) => event));
  for (const event of events) await hear(event);
  const before = await rows();
  await owner.query("TRUNCATE messaging.receipts");
  for (const event of [...events, ...events]) await hear(event);
  expect(await rows()).toEqual(before);
});

test("every event leaves one receipt, and an event given up leaves a good one when heard again", async () => {
  const event = aCase().submitted();
  await owner.query(
    "INSERT INTO messaging.receipts (reader, event_id, outcome) VALUES ('citizen-view', $1, 'dead')",
    [event.id],
  );
  await hear(event);
  await hear(event);
  const { rows: receipts } = await owner.query(
    "SELECT reader, event_id, outcome FROM messaging.receipts",
  );
  expect(receipts).toEqual([{ reader: "citizen-view", event_id: event.id, outcome: "done" }]);
});

test("an event that cannot be taken in leaves nothing behind and does not harm its neighbours", async () => {
  const [good, bad, other] = [aCase().submitted(), aCase().submitted(), aCase().submitted()];
  const cannot = { ...bad, data: { ...bad.data, number: 2 ** 53 * 2048 } };
  await expect(consumerOf.get(bad.type)?.handle(cannot)).rejects.toThrow();

  await owner.query(
    `ALTER TABLE cases ADD CONSTRAINT sabotage CHECK (application_id <> '${bad.data.applicationId}')`,
  );
  const settled = await Promise.allSettled([good, bad, other].map(hear));
  await owner.query("ALTER TABLE cases DROP CONSTRAINT sabotage");
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  const { rows: receipts } = await owner.query("SELECT event_id FROM messaging.receipts");
  expect(receipts.map((row) => row.event_id).sort()).toEqual([good.id, other.id].sort());
  expect((await owner.query("SELECT FROM case_events")).rowCount).toBe(2);
});

describe("the queue of a site", () => {
  const people = (count: number, siteId = "seoul-plaza") =>
    Array.from({ length: count }, (_, index) => aCase({ number: index + 1, siteId }));

  const joinAll = async (cases: readonly ReturnType<typeof aCase>[]) => {
    for (const one of cases) {
      await hear(one.submitted());
      await hear(one.joined());
    }
  };

  test("of ten, with one who did not come, one who cancelled and three tested, six wait", async () => {
    const cases = people(10);
    await joinAll(cases);
    await joinAll(people(4, "elsewhere"));
    const [first, second, third, absent, gone, ...rest] = cases;
    if (!first || !second || !third || !absent || !gone) throw new Error("ten were made");
    for (const one of [first, second, third]) {
      await hear(one.called(1));
      await hear(one.specimen(2).collected());
    }
    await hear(absent.called(3));
    await hear(absent.noShow(4));
    await hear(gone.cancelled(5));
    await hear(gone.left(6, "cancelled"));

    expect((await see(absent)).waiting).toMatchObject({ position: 1, waiting: 6 });
    for (const [index, one] of rest.entries())
      expect((await see(one)).waiting).toMatchObject({ position: index + 2, waiting: 6 });
    expect(await see(first)).not.toHaveProperty("waiting");
    expect(await see(gone)).not.toHaveProperty("waiting");
  });

  test("takes back, at the old number, whose specimen came to nothing", async () => {
    const [first, second] = people(2);
    if (!first || !second) throw new Error("two were made");
    await joinAll([first, second]);
    const specimen = first.specimen(10);
    await hear(first.called(9));
    // The rejection overtakes the collection.
    await hear(specimen.rejected(20));
    expect((await see(second)).waiting).toMatchObject({ position: 2, waiting: 2 });
    await hear(specimen.collected());
    expect((await see(second)).waiting).toMatchObject({ position: 2, waiting: 2 });
    expect(await see(first)).toMatchObject({
      status: "recollection",
      waiting: { position: 1, waiting: 2 },
    });
    await hear(first.called(25, 5));
    await hear(first.specimen(30).collected());
    expect((await see(second)).waiting).toMatchObject({ position: 1, waiting: 1 });
  });

  test("is expected to move at the pace of the last hour, unless the site is closed", async () => {
    const cases = people(5);
    await joinAll(cases);
    const [tested, , , last] = cases;
    if (!tested || !last) throw new Error("five were made");
    expect((await see(last)).waiting?.expectedWaitMinutes).toBeNull();

    const event = tested.specimen(10).collected();
    const recently = new Date(Date.now() - 60_000).toISOString();
    await hear({ ...event, data: { ...event.data, collectedAt: recently } });
    expect((await see(last)).waiting).toEqual({
      position: 3,
      waiting: 4,
      expectedWaitMinutes: 120,
    });

    const status = (state: "open" | "closed", version: number) =>
      SiteStatusChanged.read({
        id: randomUUID(),
        type: SiteStatusChanged.type,
        occurredAt: isoAt(0),
        cause: null,
        version,
        data: { siteId: "seoul-plaza", region: "seoul", status: state, changedAt: isoAt(0) },
      });
    await hear(status("closed", 3));
    await hear(status("open", 2));
    expect((await see(last)).waiting).toMatchObject({
      siteState: "closed",
      expectedWaitMinutes: null,
    });
    await hear(status("open", 4));
    expect((await see(last)).waiting).toMatchObject({
      siteState: "open",
      expectedWaitMinutes: 120,
    });
  });

  test("is counted from an index that holds only those who wait", async () => {
    await owner.query(`
      INSERT INTO places (application_id, site_id, number, collected_at)
      SELECT gen_random_uuid(), 'site-' || nth % 40, nth, CASE WHEN nth % 10 > 0 THEN now() END
      FROM generate_series(1, 40000) nth`);
    await owner.query("ANALYZE places");
    const { rows: plan } = await owner.query(
      "EXPLAIN SELECT count(*) FROM places WHERE active AND site_id = 'site-10' AND number <= 20000",
    );
    expect(JSON.stringify(plan)).toMatch(/places_waiting/);
    const { rows: pace } = await owner.query(
      `EXPLAIN SELECT count(*) FROM places WHERE site_id = 'site-1' AND NOT failed
         AND collected_at > now() - interval '1 second'`,
    );
    expect(JSON.stringify(pace)).toMatch(/places_tested/);
  });
});

describe("what a citizen sees", () => {
  test("is their own cases, the newest first, and no others", async () => {
    const id = randomUUID();
    const [older, newer, foreign] = [
      aCase({ citizenId: id, number: 1 }),
      aCase({ citizenId: id, number: 2 }),
      aCase({ number: 3 }),
    ];
    for (const one of [newer, foreign, older]) await hear(one.submitted());
    const seen = given(await listOwnCases({}, citizen(id)));
    expect(seen.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("of somebody else's case looks like no case at all", async () => {
    const one = aCase();
    await hear(one.submitted());
    const { applicationId } = one.ids;
    const missing = { ok: false, error: { kind: "missing" } };
    expect(await findOwnCase({ applicationId }, citizen(randomUUID()))).toEqual(missing);
    expect(await findOwnCase({ applicationId: randomUUID() }, citizen(one.ids.citizenId))).toEqual(
      missing,
    );
  });

  test.each<Actor>([
    ANONYMOUS,
    { kind: "person", id: randomUUID(), role: "site-staff", siteId: "seoul-plaza" },
    { kind: "person", id: randomUUID(), role: "health-officer", region: "seoul" },
    { kind: "person", id: randomUUID(), role: "admin" },
  ])("is closed to others: %o", async (actor) => {
    const one = aCase();
    await hear(one.submitted());
    const { applicationId } = one.ids;
    const forbidden = { ok: false, error: { kind: "forbidden" } };
    expect(await findOwnCase({ applicationId }, actor)).toEqual(forbidden);
    expect(await listOwnCases({}, actor)).toEqual(forbidden);
  });

  test("refuses what is no id and what it does not know", async () => {
    const me = citizen(randomUUID());
    expect(await findOwnCase({ applicationId: "1 OR 1=1" }, me)).toMatchObject({
      error: { kind: "invalid" },
    });
    expect(await findOwnCase({ applicationId: randomUUID(), extra: 1 }, me)).toMatchObject({
      error: { kind: "invalid", fields: { extra: ["unrecognized-keys"] } },
    });
  });

  test("appears when the application is heard of, with all that came before", async () => {
    const one = aCase();
    const specimen = one.specimen(20);
    for (const event of [specimen.recorded(60, "negative"), one.joined(), specimen.collected()])
      await hear(event);
    const { applicationId, citizenId } = one.ids;
    expect(await findOwnCase({ applicationId }, citizen(citizenId))).toMatchObject({ ok: false });
    await hear(one.submitted());
    expect((await see(one)).timeline.map(({ step }) => step)).toEqual([
      "submitted",
      "waiting",
      "collected",
      "result-negative",
    ]);
  });

  test("has the reason in words, which are nowhere in the tables", async () => {
    const one = aCase();
    const event = one.specimen(20).rejected(30);
    const reason = "용기가 새어 검체가 부족함";
    await hear(one.submitted());
    await hear({ ...event, data: { ...event.data, reason: seal(reason, "text") as never } });
    expect((await see(one)).timeline.at(-1)).toEqual({
      step: "specimen-rejected",
      at: isoAt(30),
      reason,
    });
    const { rows: stored } = await owner.query("SELECT body::text FROM case_events");
    expect(JSON.stringify(stored)).not.toContain("용기");
  });

  test("is whole but for a reason that cannot be opened", async () => {
    const one = aCase();
    await hear(one.submitted());
    await hear(one.specimen(20).rejected(30));
    expect((await see(one)).timeline.at(-1)).toEqual({ step: "specimen-rejected", at: isoAt(30) });
  });

  test("is as old as the last pulse", async () => {
    const one = aCase();
    await hear(one.submitted());
    expect((await see(one)).lagSeconds).toBeGreaterThan(1_000);
    const [pulse] = citizenView.schedules;
    if (!pulse) throw new Error("no pulse");
    expect(await runDue(pulse)).toBe(0);
    expect((await see(one)).lagSeconds).toBeLessThan(5);
    await pulse.run(new Date(0));
    expect((await see(one)).lagSeconds).toBeLessThan(5);
  });
});
