import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import type { Draft } from "@/contracts/event";
import { TransferRequestWithdrawn } from "@/contracts/health-center.events";
import { FacilityId, HoldId } from "@/contracts/ids";
import {
  BedRequested,
  Dispatched,
  HandedOver,
  PickedUp,
  TransferCancelled,
  TransferFailed,
} from "@/contracts/transfer-center.events";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { runDue } from "@/platform/schedule";
import { createPortalDatabase } from "@/scripts/test-database";
import {
  addFacility,
  admit,
  changeEnd,
  findFacility,
  findIsolation,
  listExpectedArrivals,
  listFacilities,
  listIsolations,
  moveToHospital,
  quarantine,
  recordDailyCheck,
  release,
} from ".";

const ADMIN: Person = { kind: "person", id: randomUUID(), role: "admin" };
const DISPATCHER: Person = { ...ADMIN, role: "dispatcher", region: "seoul" };

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("quarantine");
  Object.assign(process.env, database.variables, {
    PORTAL_SECRET: "quarantine ".repeat(4),
    LOG_LEVEL: "silent",
  });
  owner = new Client({ connectionString: database.ownerUrl, options: "-c search_path=quarantine" });
  await owner.connect();
});
afterAll(async () => {
  await quarantine.db.$disconnect();
  await owner.end();
  await database.drop();
});

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What another service would say, as it comes out of the queue. */
async function hear({ type, data }: Draft): Promise<void> {
  const consumer = quarantine.consumers.find((candidate) => candidate.type === type);
  if (!consumer) throw new Error(`quarantine does not read ${type}`);
  const envelope = { id: randomUUID(), occurredAt: new Date().toISOString(), cause: null };
  await consumer.handle({ ...envelope, version: 1, type, data });
}

async function aFacility(beds = 10, region = "seoul") {
  const facilityId = FacilityId.parse(randomUUID());
  given(
    await addFacility(
      {
        facilityId,
        name: { ko: "한강 격리소", en: "Han River Facility" },
        region,
        address: "서울특별시 마포구",
        phone: "02-000-0000",
        rooms: Array.from({ length: beds }, (_, nth) => ({ room: `${301 + nth}`, beds: 1 })),
      },
      ADMIN,
    ),
  );
  const officer: Person = {
    kind: "person",
    id: randomUUID(),
    role: "quarantine-officer",
    facilityId,
  };
  return { facilityId, officer };
}

/** One person's transfer to a facility, and the pieces of news about it. */
function aTransferTo(facilityId: string, over: { transferId?: string; collectedAt?: Date } = {}) {
  const at = new Date().toISOString();
  const [transferId, applicationId, citizenId, holdId] = [
    over.transferId ?? randomUUID(),
    randomUUID(),
    randomUUID(),
    HoldId.parse(randomUUID()),
  ];
  const told = { transferId, applicationId, citizenId };
  const held = { ...told, holdId, facilityId };
  return {
    transferId,
    holdId,
    bedRequested: BedRequested.of({ ...held, requestedAt: at }),
    dispatched: Dispatched.of({ ...held, dispatchedAt: at }),
    pickedUp: PickedUp.of({ ...held, pickedUpAt: at }),
    failed: TransferFailed.of({ ...held, reason: "v1.x", failedAt: at }),
    cancelled: TransferCancelled.of({ ...held, cancelledAt: at }),
    withdrawn: TransferRequestWithdrawn.of({ ...told, withdrawnAt: at }),
    handedOver: HandedOver.of({
      ...held,
      subjectId: citizenId,
      collectedAt: (over.collectedAt ?? new Date()).toISOString(),
      onsetDate: null,
      handedOverAt: at,
    }),
  };
}

const holdOf = async (holdId: string) =>
  (await owner.query("SELECT * FROM holds WHERE id = $1", [holdId])).rows[0];

const isolationOf = async (transferId: string) =>
  (await owner.query("SELECT * FROM isolations WHERE transfer_id = $1", [transferId])).rows[0];

const bedsOf = async (facilityId: string): Promise<Record<string, number>> => {
  const { rows } = await owner.query(
    "SELECT state, count(*)::int FROM beds WHERE facility_id = $1 GROUP BY state",
    [facilityId],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};

const placesTold = async (transferId: string): Promise<unknown[]> =>
  (
    await owner.query(
      `SELECT body -> 'data' -> 'facilityName' AS name FROM outbox
       WHERE body -> 'data' ->> 'transferId' = $1 AND type ~ 'isolated|released' ORDER BY seq`,
      [transferId],
    )
  ).rows.map(({ name }) => name);

const toldOf = async (transferId: string): Promise<string[]> =>
  (
    await owner.query(
      "SELECT type FROM outbox WHERE body -> 'data' ->> 'transferId' = $1 ORDER BY seq",
      [transferId],
    )
  ).rows.map(({ type }) => type.replace(/^quarantine\.|\.v1$/g, ""));

const bedIdsOf = async (facilityId: string): Promise<string[]> =>
  (
    await owner.query("SELECT id FROM beds WHERE facility_id = $1 ORDER BY room", [facilityId])
  ).rows.map(({ id }) => id);

const runSchedule = async (name: string): Promise<number> => {
  const schedule = quarantine.schedules.find((candidate) => candidate.name === name);
  if (!schedule) throw new Error(`no schedule ${name}`);
  return runDue(schedule);
};

/** Somebody in a bed of the facility. */
async function anIsolated({ facilityId, officer }: Awaited<ReturnType<typeof aFacility>>) {
  const transfer = aTransferTo(facilityId);
  await hear(transfer.bedRequested);
  await hear(transfer.handedOver);
  const { id: isolationId, bed_id: bedId } = await isolationOf(transfer.transferId);
  given(await admit({ isolationId, bedId }, officer));
  return { ...transfer, isolationId: isolationId as string, bedId: bedId as string };
}

describe("capacity", () => {
  test("of sixty admissions at once into ten beds ten succeed", async () => {
    const { facilityId, officer } = await aFacility(10);
    const beds = await bedIdsOf(facilityId);
    const transfers = Array.from({ length: 60 }, () => aTransferTo(facilityId));
    for (const { handedOver } of transfers) await hear(handedOver);
    const arrived = given(await listIsolations({}, officer));
    expect(arrived).toHaveLength(60);

    const answers = await Promise.all(
      arrived.map(({ isolationId }, nth) =>
        admit({ isolationId, bedId: beds[nth % beds.length] }, officer),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    for (const answer of answers)
      if (!answer.ok) expect(answer.error).toEqual({ kind: "rule", rule: "bed.not-free" });
    expect(await bedsOf(facilityId)).toEqual({ occupied: 10 });
    const { rows } = await owner.query(
      `SELECT count(*)::int AS isolated, count(DISTINCT bed_id)::int AS beds
       FROM isolations WHERE facility_id = $1 AND state = 'isolated'`,
      [facilityId],
    );
    expect(rows[0]).toEqual({ isolated: 10, beds: 10 });
  });

  test("of sixty requests at once for ten beds ten are held, the others told that it is full", async () => {
    const { facilityId } = await aFacility(10);
    const transfers = Array.from({ length: 60 }, () => aTransferTo(facilityId));
    await Promise.all(transfers.map(({ bedRequested }) => hear(bedRequested)));
    expect(await bedsOf(facilityId)).toEqual({ held: 10 });
    const { rows } = await owner.query(
      `SELECT type, count(*)::int FROM outbox WHERE body -> 'data' ->> 'facilityId' = $1
       GROUP BY type ORDER BY type`,
      [facilityId],
    );
    expect(rows).toEqual([
      { type: "quarantine.bed-held.v1", count: 10 },
      { type: "quarantine.bed-refused.v1", count: 50 },
    ]);
  });

  test("requests and admissions at once never give one bed to two", async () => {
    const { facilityId, officer } = await aFacility(10);
    const beds = await bedIdsOf(facilityId);
    const here = Array.from({ length: 10 }, () => aTransferTo(facilityId));
    for (const { handedOver } of here) await hear(handedOver);
    const arrived = given(await listIsolations({}, officer));
    const coming = Array.from({ length: 20 }, () => aTransferTo(facilityId));
    const [admitted] = await Promise.all([
      Promise.all(
        arrived.map(({ isolationId }, nth) => admit({ isolationId, bedId: beds[nth] }, officer)),
      ),
      Promise.all(coming.map(({ bedRequested }) => hear(bedRequested))),
    ]);
    const occupied = admitted.filter(({ ok }) => ok).length;
    const { held = 0, ...others } = await bedsOf(facilityId);
    expect(others.occupied ?? 0).toBe(occupied);
    expect(held + occupied).toBe(10);
    const { rows } = await owner.query(
      "SELECT count(*)::int FROM holds WHERE facility_id = $1 AND state = 'held'",
      [facilityId],
    );
    expect(rows[0].count).toBe(held);
  });

  test("the database itself refuses a second person in a bed", async () => {
    const facility = await aFacility(2);
    const { isolationId } = await anIsolated(facility);
    await expect(
      owner.query(
        "UPDATE beds SET state = 'occupied', occupied_by = $1 WHERE facility_id = $2 AND state = 'free'",
        [isolationId, facility.facilityId],
      ),
    ).rejects.toThrow(/beds_occupied_by_key/);
  });
});

describe("a hold", () => {
  test("of an unknown facility is refused", async () => {
    const transfer = aTransferTo(randomUUID());
    await hear(transfer.bedRequested);
    expect(await holdOf(transfer.holdId)).toMatchObject({
      state: "refused",
      refused_for: "unknown-facility",
    });
  });

  test.each(["failed", "cancelled"] as const)(
    "whose transfer %s takes no bed, in whichever order the news comes",
    async (end) => {
      const { facilityId } = await aFacility(1);
      for (const order of [
        ["bedRequested", end],
        [end, "bedRequested"],
      ] as const) {
        const transfer = aTransferTo(facilityId);
        for (const news of order) await hear(transfer[news]);
        expect(await holdOf(transfer.holdId)).toMatchObject({ state: "released" });
        expect(await bedsOf(facilityId)).toEqual({ free: 1 });
      }
    },
  );

  test("and its end heard at the same moment leave the bed free", async () => {
    const { facilityId } = await aFacility(10);
    const transfers = Array.from({ length: 20 }, () => aTransferTo(facilityId));
    await Promise.all(transfers.flatMap((t) => [hear(t.bedRequested), hear(t.failed)]));
    expect(await bedsOf(facilityId)).toEqual({ free: 10 });
  });

  test("expires when its term is over, is told of once, and gives the bed back", async () => {
    const { facilityId } = await aFacility(1);
    const transfer = aTransferTo(facilityId);
    await hear(transfer.bedRequested);
    expect(await runSchedule("hold-expiry")).toBe(0);
    await owner.query("UPDATE holds SET expires_at = now() WHERE id = $1", [transfer.holdId]);
    const runs = await Promise.all([runSchedule("hold-expiry"), runSchedule("hold-expiry")]);
    expect(runs.reduce((sum, n) => sum + n)).toBe(1);
    expect(await bedsOf(facilityId)).toEqual({ free: 1 });
    expect(await toldOf(transfer.transferId)).toEqual(["bed-held", "bed-hold-expired"]);

    await hear(transfer.handedOver);
    expect(await isolationOf(transfer.transferId)).toMatchObject({
      state: "arrived",
      bed_id: null,
    });
  });

  test("of a vehicle on its way lasts longer, and of a person at the door for ever", async () => {
    const { facilityId } = await aFacility(1);
    const transfer = aTransferTo(facilityId);
    await hear(transfer.bedRequested);
    await hear(transfer.pickedUp);
    const { expires_at: expiresAt } = await holdOf(transfer.holdId);
    expect(expiresAt.getTime()).toBeGreaterThan(Date.now() + 5.9 * 3_600_000);
    await hear(transfer.handedOver);
    await hear(transfer.dispatched);
    expect(await holdOf(transfer.holdId)).toMatchObject({ state: "held", expires_at: null });
    expect(await runSchedule("hold-expiry")).toBe(0);
  });

  test("not heard of yet keeps the news of its vehicle waiting", async () => {
    const { facilityId } = await aFacility(1);
    await expect(hear(aTransferTo(facilityId).dispatched)).rejects.toThrow(/missing/);
  });
});

describe("a withdrawal", () => {
  const stages = ["bedRequested", "dispatched", "pickedUp", "handedOver"] as const;

  test.each([0, 1, 2, 3, 4])("after %i of the steps frees the bed", async (steps) => {
    const { facilityId } = await aFacility(1);
    const transfer = aTransferTo(facilityId);
    for (const stage of stages.slice(0, steps)) await hear(transfer[stage]);
    await hear(transfer.withdrawn);
    expect(await bedsOf(facilityId)).toEqual({ free: 1 });
    const isolation = await isolationOf(transfer.transferId);
    expect(isolation?.state).toBe(steps === 4 ? "cancelled" : undefined);
  });

  test("ends an isolation with the ground that it has", async () => {
    const facility = await aFacility(1);
    const { transferId, withdrawn } = await anIsolated(facility);
    await hear(withdrawn);
    expect(await isolationOf(transferId)).toMatchObject({
      state: "released",
      ground: "result-corrected",
    });
    expect(await bedsOf(facility.facilityId)).toEqual({ free: 1 });
    expect(await toldOf(transferId)).toEqual(["bed-held", "isolated", "released"]);
  });

  test("heard first refuses the bed and calls a later arrival off", async () => {
    const { facilityId } = await aFacility(1);
    const transfer = aTransferTo(facilityId);
    await hear(transfer.withdrawn);
    await hear(transfer.bedRequested);
    await hear(transfer.handedOver);
    expect(await holdOf(transfer.holdId)).toMatchObject({ refused_for: "withdrawn" });
    expect(await isolationOf(transfer.transferId)).toMatchObject({ state: "cancelled" });
    expect(await bedsOf(facilityId)).toEqual({ free: 1 });
  });

  test("and an arrival at the same moment end the same way, whichever wins", async () => {
    const { facilityId } = await aFacility(10);
    const transfers = Array.from({ length: 20 }, () => aTransferTo(facilityId));
    await Promise.all(
      transfers.flatMap((t) => [hear(t.handedOver), hear(t.withdrawn), hear(t.bedRequested)]),
    );
    const { rows } = await owner.query(
      "SELECT DISTINCT state FROM isolations WHERE facility_id = $1",
      [facilityId],
    );
    expect(rows).toEqual([{ state: "cancelled" }]);
    expect(await bedsOf(facilityId)).toEqual({ free: 10 });
  });
});

describe("an isolation", () => {
  test("ends by the clock, once, and never before", async () => {
    const facility = await aFacility(1);
    const { isolationId, transferId } = await anIsolated(facility);
    expect(await runSchedule("isolation-end")).toBe(0);
    await owner.query(
      "UPDATE isolations SET starts_at = now() - interval '5 days', ends_at = now() WHERE id = $1",
      [isolationId],
    );
    const runs = await Promise.all([runSchedule("isolation-end"), runSchedule("isolation-end")]);
    expect(runs.reduce((sum, n) => sum + n)).toBe(1);
    expect(await isolationOf(transferId)).toMatchObject({ state: "released", ground: "by-rule" });
    expect(await bedsOf(facility.facilityId)).toEqual({ free: 1 });
    expect(await toldOf(transferId)).toEqual(["bed-held", "isolated", "released"]);
    const place = { ko: "한강 격리소", en: "Han River Facility" };
    expect(await placesTold(transferId)).toEqual([place, place]);
  });

  test("is changed, checked, moved to hospital and released, each with its trace", async () => {
    const facility = await aFacility(1);
    const { officer } = facility;
    const { isolationId, transferId } = await anIsolated(facility);
    const endsAt = new Date(Date.now() + 8 * 86_400_000).toISOString();
    given(await changeEnd({ isolationId, endsAt, reason: "증상 지속" }, officer));
    given(
      await recordDailyCheck(
        { isolationId, temperature: 37.4, symptoms: ["cough"], spo2: 96, note: "밤새 기침" },
        officer,
      ),
    );
    given(await recordDailyCheck({ isolationId, temperature: "36.6", spo2: "98" }, officer));

    const [listed] = given(await listIsolations({}, officer));
    expect(listed).toMatchObject({ isolationId, status: "isolated", endsAt, checksToday: 2 });
    const seen = given(await findIsolation({ isolationId }, officer));
    expect(seen).toMatchObject({
      changeReason: "증상 지속",
      changedBy: officer.id,
      explanation: { ruleId: "kdca-2024-05-01", duty: "voluntary" },
      checks: [
        { temperature: 36.6, spo2: 98, symptoms: [], note: null },
        { temperature: 37.4, spo2: 96, symptoms: ["cough"], note: "밤새 기침" },
      ],
    });

    given(await moveToHospital({ isolationId, reason: "호흡 곤란" }, officer));
    expect(await bedsOf(facility.facilityId)).toEqual({ free: 1 });
    given(await release({ isolationId, reason: "퇴원" }, officer));
    expect(await toldOf(transferId)).toEqual([
      "bed-held",
      "isolated",
      "isolation-changed",
      "moved-to-hospital",
      "released",
    ]);

    const { rows: audit } = await owner.query(
      "SELECT action FROM audit WHERE subject = $1 AND actor = $2 ORDER BY seq",
      [isolationId, officer.id],
    );
    expect(audit.map(({ action }) => action.replace("quarantine.", ""))).toEqual([
      "admit",
      "change-end",
      "record-daily-check",
      "record-daily-check",
      "view-isolation",
      "move-to-hospital",
      "release",
    ]);
    const { rows: plain } = await owner.query(
      `SELECT FROM outbox WHERE body::text ~ '기침|지속|곤란|퇴원'
       UNION ALL SELECT FROM isolations WHERE isolations::text ~ '지속|곤란|퇴원'
       UNION ALL SELECT FROM daily_checks WHERE note ~ '기침'`,
    );
    expect(plain).toEqual([]);
  });

  test("is changed to a date for its 24:00 in Korea", async () => {
    const facility = await aFacility(1);
    const { isolationId } = await anIsolated(facility);
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const changed = given(
      await changeEnd({ isolationId, endsAt: day, reason: "단축" }, facility.officer),
    );
    expect(changed.endsAt).toEqual(new Date(`${day}T15:00:00Z`));
  });

  test("released by two officers at once is released once", async () => {
    const facility = await aFacility(1);
    const { isolationId, transferId } = await anIsolated(facility);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => release({ isolationId, reason: "해제" }, facility.officer)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await toldOf(transferId)).filter((type) => type === "released")).toHaveLength(1);
  });

  test("an arrival admitted to another bed gives the held one back", async () => {
    const { facilityId, officer } = await aFacility(2);
    const transfer = aTransferTo(facilityId);
    await hear(transfer.bedRequested);
    await hear(transfer.handedOver);
    const { id: isolationId, bed_id: held } = await isolationOf(transfer.transferId);
    const other = (await bedIdsOf(facilityId)).find((id) => id !== held);
    given(await admit({ isolationId, bedId: other }, officer));
    expect(await bedsOf(facilityId)).toEqual({ free: 1, occupied: 1 });
    expect(await holdOf(transfer.holdId)).toMatchObject({ state: "used" });
  });
});

describe("what is not right", () => {
  test.each([
    [{ temperature: 29.9, spo2: 98 }, "temperature"],
    [{ temperature: 45.1, spo2: 98 }, "temperature"],
    [{ temperature: 36.55, spo2: 98 }, "temperature"],
    [{ temperature: "", spo2: 98 }, "temperature"],
    [{ temperature: 36.5, spo2: 49 }, "spo2"],
    [{ temperature: 36.5, spo2: 101 }, "spo2"],
    [{ temperature: 36.5, spo2: 97.5 }, "spo2"],
    [{ temperature: 36.5 }, "spo2"],
    [{ temperature: 36.5, spo2: 98, symptoms: ["boredom"] }, "symptoms.0"],
    [{ temperature: 36.5, spo2: 98, symptoms: ["cough", "cough"] }, "symptoms"],
    [{ temperature: 36.5, spo2: 98, note: "x".repeat(501) }, "note"],
    [{ temperature: 36.5, spo2: 98, pulse: 60 }, "pulse"],
  ])("a check of %j names %s", async (check, field) => {
    const officer: Person = { ...ADMIN, role: "quarantine-officer", region: "seoul" };
    const answer = await recordDailyCheck({ isolationId: randomUUID(), ...check }, officer);
    expect(answer).toMatchObject({ error: { kind: "invalid" } });
    const fields = !answer.ok && answer.error.kind === "invalid" ? answer.error.fields : {};
    expect(Object.keys(fields)).toEqual([field]);
  });

  test("an unknown bed, a bed of another facility, a reason of control characters", async () => {
    const facility = await aFacility(1);
    const elsewhere = await aFacility(1);
    const transfer = aTransferTo(facility.facilityId);
    await hear(transfer.handedOver);
    const { id: isolationId } = await isolationOf(transfer.transferId);
    const [foreign] = await bedIdsOf(elsewhere.facilityId);
    for (const bedId of [randomUUID(), foreign, "bed"])
      expect(await admit({ isolationId, bedId }, facility.officer)).toMatchObject({
        error: { kind: "invalid", fields: { bedId: [expect.any(String)] } },
      });
    expect(await release({ isolationId, reason: "\u0000" }, facility.officer)).toMatchObject({
      error: { kind: "invalid", fields: { reason: ["control-characters"] } },
    });
  });

  test("another facility's isolation looks like none at all", async () => {
    const facility = await aFacility(1);
    const { isolationId, bedId } = await anIsolated(facility);
    const { officer: stranger } = await aFacility(1);
    const missing = { error: { kind: "missing" } };
    const reason = "x";
    const endsAt = new Date(Date.now() + 86_400_000).toISOString();
    expect(await findIsolation({ isolationId }, stranger)).toMatchObject(missing);
    expect(await admit({ isolationId, bedId }, stranger)).toMatchObject(missing);
    expect(await release({ isolationId, reason }, stranger)).toMatchObject(missing);
    expect(await changeEnd({ isolationId, endsAt, reason }, stranger)).toMatchObject(missing);
    expect(await moveToHospital({ isolationId, reason }, stranger)).toMatchObject(missing);
    expect(
      await recordDailyCheck({ isolationId, temperature: 36.5, spo2: 98 }, stranger),
    ).toMatchObject(missing);
    expect(given(await listIsolations({}, stranger))).toEqual([]);
    expect(given(await listExpectedArrivals({}, stranger))).toEqual([]);
    expect(await listIsolations({}, DISPATCHER)).toMatchObject({ error: { kind: "forbidden" } });
  });
});

test("facilities are listed with their beds, and shown to anybody by their sign", async () => {
  const { facilityId, officer } = await aFacility(2, "jeju");
  const transfer = aTransferTo(facilityId);
  await hear(transfer.bedRequested);
  const [listed] = given(await listFacilities({}, officer));
  expect(listed).toEqual({
    id: facilityId,
    name: { ko: "한강 격리소", en: "Han River Facility" },
    region: "jeju",
    address: "서울특별시 마포구",
    phone: "02-000-0000",
    beds: [
      { bedId: expect.any(String), room: "301", number: 1, state: "held" },
      { bedId: expect.any(String), room: "302", number: 1, state: "free" },
    ],
  });
  expect(given(await listFacilities({}, DISPATCHER)).length).toBeGreaterThan(1);
  expect(given(await listExpectedArrivals({}, officer))).toMatchObject([
    { holdId: transfer.holdId, room: "301", dispatchedAt: null },
  ]);
  expect(await findFacility(facilityId)).toMatchObject({ id: facilityId, phone: "02-000-0000" });
  expect(await findFacility(randomUUID())).toBeNull();
  expect(await findFacility("nowhere")).toBeNull();
  const again = {
    facilityId,
    name: { ko: "가", en: "A" },
    region: "jeju",
    address: "제주",
    phone: "1",
  };
  expect(await addFacility({ ...again, rooms: [{ room: "1", beds: 1 }] }, ADMIN)).toMatchObject({
    error: { rule: "facility.already-exists" },
  });
});
