import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import type { Draft } from "@/contracts/event";
import { TransferRequested, TransferRequestWithdrawn } from "@/contracts/health-center.events";
import { leaveTraces } from "@/platform/outbox";
import { type Disturbance, pump } from "@/platform/pump";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { createPortalDatabase } from "@/scripts/test-database";
import { addFacility, admit, listIsolations, quarantine, release } from "@/services/quarantine";
import {
  addVehicle,
  assign,
  depart,
  fail,
  handOver,
  listVehicles,
  pickUp,
  transferCenter,
} from "@/services/transfer-center";

const BOTH = [transferCenter, quarantine] as const;
const ADMIN: Person = { kind: "person", id: randomUUID(), role: "admin" };
const DISPATCHER: Person = { ...ADMIN, role: "dispatcher", region: "seoul" };

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("saga");
  Object.assign(process.env, database.variables, {
    PORTAL_SECRET: "transfer-saga ".repeat(3),
    LOG_LEVEL: "silent",
  });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await Promise.all(BOTH.map(({ db }) => db.$disconnect()));
  await owner.end();
  await database.drop();
});

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

type Letters = Parameters<Disturbance>[0];

/** Readers other than these two are not part of this story. */
const ours = (letters: Letters): Letters =>
  letters.filter(({ reader }) => BOTH.some(({ name }) => name === reader));

/** The same numbers for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every letter three times, some of them rounds later, in an order of its own. */
function storm(seed: number): Disturbance {
  const roll = dice(seed);
  const seen = new Set<string>();
  let later: Letters = [];
  return (letters) => {
    const mine = ours(letters);
    const fresh = mine.filter(({ eventId, reader }) => !seen.has(eventId + reader));
    for (const { eventId, reader } of fresh) seen.add(eventId + reader);
    const shuffled = [...mine, ...fresh, ...fresh, ...later]
      .map((letter) => ({ letter, rank: roll() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ letter }) => letter);
    // Held back only while something new is on its way, lest two letters wait for each other.
    const half = fresh.length > 0 ? Math.ceil(shuffled.length / 2) : shuffled.length;
    later = shuffled.slice(half);
    return shuffled.slice(0, half);
  };
}

/** What the health center says, put into an outbox of this story. */
const say = (event: Draft): Promise<void> =>
  transferCenter.db.$transaction((tx) =>
    leaveTraces(tx, {
      events: [event],
      envelope: { occurredAt: new Date().toISOString(), cause: null, version: 1 },
      audit: { actor: { kind: "service", name: "health-center" }, action: "", subject: "" },
      answer: null,
    }),
  );

let plates = 0;

/** One person, one vehicle, one facility of two beds, and every step of the way by name. */
async function aStory(disturb: Disturbance) {
  const [transferId, applicationId, citizenId, facilityId, vehicleId] = Array.from(
    { length: 5 },
    randomUUID,
  );
  if (!transferId || !applicationId || !citizenId) throw new Error("no ids");
  plates += 1;
  const officer: Person = { ...ADMIN, role: "quarantine-officer", facilityId: `${facilityId}` };
  given(
    await addFacility(
      {
        facilityId,
        name: { ko: "격리소", en: "Facility" },
        region: "seoul",
        address: "서울",
        phone: "02-120",
        rooms: [{ room: "101", beds: 2 }],
      },
      ADMIN,
    ),
  );
  given(
    await addVehicle(
      {
        vehicleId,
        plate: `98고 ${plates}`,
        class: "general",
        callSign: `Han ${plates}`,
        crewSize: 2,
        region: "seoul",
        turnaroundMinutes: 30,
      },
      ADMIN,
    ),
  );
  const at = new Date().toISOString();
  const told = { transferId, applicationId, citizenId };
  const settle = () => pump(BOTH, disturb);
  const isolation = async () => {
    const [first] = given(await listIsolations({}, officer));
    if (!first) throw new Error("nobody has arrived");
    return first;
  };
  const steps = {
    request: () =>
      say(
        TransferRequested.of({
          ...told,
          subjectId: citizenId,
          region: "seoul",
          siteId: "seoul-plaza",
          urgency: "routine",
          collectedAt: at,
          onsetDate: null,
          requestedAt: at,
        }),
      ),
    settle,
    assign: async () => given(await assign({ transferId, facilityId, vehicleId }, DISPATCHER)),
    fail: async () => given(await fail({ transferId, reason: "고장" }, DISPATCHER)),
    depart: async () => given(await depart({ transferId }, DISPATCHER)),
    pickUp: async () => given(await pickUp({ transferId }, DISPATCHER)),
    handOver: async () => given(await handOver({ transferId }, DISPATCHER)),
    admit: async () => {
      const { isolationId, bedId } = await isolation();
      given(await admit({ isolationId, bedId }, officer));
    },
    release: async () => {
      const { isolationId } = await isolation();
      given(await release({ isolationId, reason: "해제" }, officer));
    },
    withdraw: () => say(TransferRequestWithdrawn.of({ ...told, withdrawnAt: at })),
  };

  const rows = async (sql: string, id: string | undefined) =>
    (await owner.query(sql, [id])).rows.map((row) => Object.values(row).join(" "));
  return {
    vehicleId,
    async play(...names: (keyof typeof steps)[]) {
      for (const name of names) await steps[name]();
    },
    /** Where everything stands, in words that do not depend on ids or times. */
    end: async () => ({
      transfer: await rows(
        "SELECT state, attempts, why_back FROM transfer_center.transfers WHERE id = $1",
        transferId,
      ),
      vehicle: await rows("SELECT state FROM transfer_center.vehicles WHERE id = $1", vehicleId),
      beds: await rows(
        "SELECT state FROM quarantine.beds WHERE facility_id = $1 ORDER BY state",
        facilityId,
      ),
      holds: await rows(
        "SELECT state FROM quarantine.holds WHERE transfer_id = $1 ORDER BY state",
        transferId,
      ),
      isolation: await rows(
        "SELECT state, ground FROM quarantine.isolations WHERE transfer_id = $1",
        transferId,
      ),
      told: await rows(
        `SELECT body ->> 'type', count(*) FROM quarantine.outbox
         WHERE body -> 'data' ->> 'transferId' = $1 AND body ->> 'type' !~ 'bed-held'
         GROUP BY 1 ORDER BY 1`,
        transferId,
      ),
    }),
  };
}

const WHOLE = [
  "request",
  "settle",
  "assign",
  "fail",
  "assign",
  "settle",
  "depart",
  "fail",
  "settle",
] as const;
const ONCE_MORE = [
  "assign",
  "settle",
  "depart",
  "pickUp",
  "handOver",
  "settle",
  "admit",
  "settle",
  "release",
  "settle",
] as const;

/** The vehicle is disinfected between the attempts, else the second could not use it. */
const disinfect = (vehicleId: string | undefined) =>
  owner.query("UPDATE transfer_center.vehicles SET state = 'free', ready_at = NULL WHERE id = $1", [
    vehicleId,
  ]);

async function wholeStory(disturb: Disturbance) {
  const story = await aStory(disturb);
  await story.play(...WHOLE);
  await disinfect(story.vehicleId);
  await story.play(...ONCE_MORE);
  return story.end();
}

test.each([1, 2, 3, 4, 5, 6])(
  "every event three times, late and out of order (seed %i): the same end",
  async (seed) => {
    const calm = await wholeStory(ours);
    expect(calm).toEqual({
      transfer: ["handed-over 3 "],
      vehicle: ["disinfecting"],
      beds: ["free", "free"],
      holds: ["released", "released", "used"],
      isolation: ["released early"],
      told: ["quarantine.isolated.v1 1", "quarantine.released.v1 1"],
    });
    expect(await wholeStory(storm(seed))).toEqual(calm);
  },
);

const STAGES = {
  requested: ["request"],
  assigned: ["request", "settle", "assign"],
  "bed held": ["request", "settle", "assign", "settle"],
  dispatched: ["request", "settle", "assign", "settle", "depart"],
  "picked up": ["request", "settle", "assign", "settle", "depart", "pickUp"],
  "handed over": ["request", "settle", "assign", "settle", "depart", "pickUp", "handOver"],
  arrived: ["request", "settle", "assign", "settle", "depart", "pickUp", "handOver", "settle"],
} as const;
const CASES = (Object.keys(STAGES) as (keyof typeof STAGES)[]).flatMap((stage) =>
  [7, 8].map((seed) => [stage, seed] as const),
);

test.each(CASES)("withdrawn when %s (seed %i): nothing is kept", async (stage, seed) => {
  const story = await aStory(storm(seed));
  await story.play(...STAGES[stage], "withdraw", "settle");
  const end = await story.end();
  expect(end.beds).toEqual(["free", "free"]);
  expect(end.holds).not.toContain("held");
  const hasLeft = ["dispatched", "picked up", "handed over", "arrived"].includes(stage);
  expect(end.vehicle).toEqual([hasLeft ? "disinfecting" : "free"]);
  const isHere = stage === "handed over" || stage === "arrived";
  expect(end.isolation).toEqual(isHere ? ["cancelled result-corrected"] : []);
  expect(end.transfer[0]).toMatch(isHere ? /^handed-over/ : /^cancelled/);
  expect(end.told.filter((type) => type.includes("released"))).toHaveLength(isHere ? 1 : 0);
});

test("withdrawn when isolated: the bed is free and the isolation ended, told once", async () => {
  const story = await aStory(storm(9));
  await story.play(...STAGES.arrived, "admit", "withdraw", "settle");
  expect(await story.end()).toMatchObject({
    beds: ["free", "free"],
    isolation: ["released result-corrected"],
    told: ["quarantine.isolated.v1 1", "quarantine.released.v1 1"],
  });
  const states = given(await listVehicles({ limit: 500 }, DISPATCHER));
  expect(states.filter(({ state }) => state === "assigned" || state === "on-the-way")).toEqual([]);
});
