import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import type { Draft } from "@/contracts/event";
import { TransferRequested, TransferRequestWithdrawn } from "@/contracts/health-center.events";
import { BedHeld, BedHoldExpired, BedRefused } from "@/contracts/quarantine.events";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { runDue } from "@/platform/schedule";
import { createPortalDatabase } from "@/scripts/test-database";
import {
  addVehicle,
  assign,
  depart,
  fail,
  findTransfer,
  handOver,
  listTransfers,
  listVehicles,
  pickUp,
  readyVehicle,
  transferCenter,
} from ".";

const ADMIN: Person = { kind: "person", id: randomUUID(), role: "admin" };
const FACILITY = randomUUID();

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("transfer-center");
  Object.assign(process.env, database.variables, {
    PORTAL_SECRET: "transfer-center ".repeat(3),
    LOG_LEVEL: "silent",
  });
  owner = new Client({
    connectionString: database.ownerUrl,
    options: "-c search_path=transfer_center",
  });
  await owner.connect();
});
afterAll(async () => {
  await transferCenter.db.$disconnect();
  await owner.end();
  await database.drop();
});

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function hear({ type, data }: Draft): Promise<void> {
  const consumer = transferCenter.consumers.find((candidate) => candidate.type === type);
  if (!consumer) throw new Error(`transfer-center does not read ${type}`);
  const envelope = { id: randomUUID(), occurredAt: new Date().toISOString(), cause: null };
  await consumer.handle({ ...envelope, version: 1, type, data });
}

/** A region of its own for each test, with its dispatcher. */
function aRegion() {
  const region = `region-${[...randomUUID().slice(0, 8)].map((c) => "abcdefghijklmnop"[Number.parseInt(c, 16)]).join("")}`;
  const dispatcher: Person = { kind: "person", id: randomUUID(), role: "dispatcher", region };
  return { region, dispatcher };
}

let plates = 0;
async function aVehicle(region: string, turnaroundMinutes = 40): Promise<string> {
  const vehicleId = randomUUID();
  plates += 1;
  const described = { plate: `98고 ${1_000 + plates}`, callSign: `Han ${plates}`, crewSize: 2 };
  const spec = { vehicleId, ...described, class: "negative-pressure", region, turnaroundMinutes };
  given(await addVehicle(spec, ADMIN));
  return vehicleId;
}

async function aRequest(region: string, over: object = {}) {
  const [transferId, applicationId, citizenId] = [randomUUID(), randomUUID(), randomUUID()];
  const at = new Date().toISOString();
  const requested = TransferRequested.of({
    transferId,
    applicationId,
    citizenId,
    subjectId: citizenId,
    region,
    siteId: "seoul-plaza",
    urgency: "routine",
    collectedAt: at,
    onsetDate: "2026-02-28",
    requestedAt: at,
    ...over,
  });
  await hear(requested);
  const told = { transferId, applicationId, citizenId };
  const withdrawn = TransferRequestWithdrawn.of({ ...told, withdrawnAt: at });
  const about = async () => ({ ...told, facilityId: FACILITY, holdId: await holdIdOf(transferId) });
  return {
    transferId,
    requested,
    withdrawn,
    bedHeld: async () =>
      BedHeld.of({ ...(await about()), bedId: randomUUID(), expiresAt: new Date().toISOString() }),
    bedRefused: async () => BedRefused.of({ ...(await about()), why: "full" }),
    holdExpired: async () =>
      BedHoldExpired.of({ ...(await about()), bedId: randomUUID(), expiredAt: at }),
  };
}

const rowOf = async (transferId: string) =>
  (await owner.query("SELECT * FROM transfers WHERE id = $1", [transferId])).rows[0];
const holdIdOf = async (transferId: string) => (await rowOf(transferId)).hold_id as string;
const vehicleOf = async (id: string) =>
  (await owner.query("SELECT * FROM vehicles WHERE id = $1", [id])).rows[0];
const toldOf = async (transferId: string): Promise<string[]> =>
  (
    await owner.query(
      "SELECT type FROM outbox WHERE body -> 'data' ->> 'transferId' = $1 ORDER BY seq",
      [transferId],
    )
  ).rows.map(({ type }) => type.replace(/^transfer-center\.|\.v1$/g, ""));

/** A request assigned to a vehicle of its region. */
async function anAssigned() {
  const { region, dispatcher } = aRegion();
  const vehicleId = await aVehicle(region);
  const request = await aRequest(region);
  const { transferId } = request;
  given(await assign({ transferId, facilityId: FACILITY, vehicleId }, dispatcher));
  return { ...request, region, dispatcher, vehicleId };
}

test("a transfer from request to hand-over, and the vehicle with it", async () => {
  const { transferId, vehicleId, dispatcher, bedHeld } = await anAssigned();
  expect(await depart({ transferId }, dispatcher)).toMatchObject({
    error: { rule: "transfer.bed-not-held" },
  });
  await hear(await bedHeld());
  given(await depart({ transferId }, dispatcher));
  expect(await vehicleOf(vehicleId)).toMatchObject({ state: "on-the-way" });
  given(await pickUp({ transferId }, dispatcher));
  given(await handOver({ transferId }, dispatcher));
  expect(await vehicleOf(vehicleId)).toMatchObject({ state: "disinfecting", transfer_id: null });
  expect(await rowOf(transferId)).toMatchObject({
    state: "handed-over",
    vehicle_id: vehicleId,
    closed_at: expect.any(Date),
  });
  expect(await toldOf(transferId)).toEqual([
    "transfer-accepted",
    "bed-requested",
    "dispatched",
    "picked-up",
    "handed-over",
  ]);
  const seen = given(await findTransfer({ transferId }, dispatcher));
  expect(seen).toMatchObject({ onsetDate: "2026-02-28", state: "handed-over", attempts: 1 });
  given(await readyVehicle({ vehicleId }, dispatcher));
  expect(await readyVehicle({ vehicleId }, dispatcher)).toMatchObject({
    error: { rule: "vehicle.not-disinfecting" },
  });
});

describe("at the same moment", () => {
  test("twenty transfers for one vehicle: one gets it", async () => {
    const { region, dispatcher } = aRegion();
    const vehicleId = await aVehicle(region);
    const requests = await Promise.all(Array.from({ length: 20 }, () => aRequest(region)));
    const answers = await Promise.all(
      requests.map(({ transferId }) =>
        assign({ transferId, facilityId: FACILITY, vehicleId }, dispatcher),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers)
      if (!answer.ok) expect(answer.error).toEqual({ kind: "rule", rule: "vehicle.not-free" });
  });

  test("five vehicles for one transfer: one is taken, the others stay free", async () => {
    const { region, dispatcher } = aRegion();
    const vehicles = await Promise.all(Array.from({ length: 5 }, () => aVehicle(region)));
    const { transferId } = await aRequest(region);
    const answers = await Promise.all(
      vehicles.map((vehicleId) =>
        assign({ transferId, facilityId: FACILITY, vehicleId }, dispatcher),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const states = given(await listVehicles({}, dispatcher)).map(({ state }) => state);
    expect(states.sort()).toEqual(["assigned", "free", "free", "free", "free"]);
    expect((await toldOf(transferId)).filter((type) => type === "bed-requested")).toHaveLength(1);
  });

  test("a failure and a withdrawal: the vehicle is free and the case cancelled", async () => {
    const { transferId, vehicleId, dispatcher, withdrawn } = await anAssigned();
    await Promise.all([fail({ transferId, reason: "고장" }, dispatcher), hear(withdrawn)]);
    expect(await rowOf(transferId)).toMatchObject({ state: "cancelled" });
    expect(await vehicleOf(vehicleId)).toMatchObject({ state: "free" });
  });

  test("one request read three times is one transfer", async () => {
    const { region, dispatcher } = aRegion();
    const { requested } = await aRequest(region);
    await Promise.all([hear(requested), hear(requested), hear(requested)]);
    expect(given(await listTransfers({}, dispatcher))).toHaveLength(1);
  });
});

test("back on the board with the reason, and a new attempt asks for a new hold", async () => {
  const { transferId, vehicleId, dispatcher, bedRefused, bedHeld } = await anAssigned();
  const first = await holdIdOf(transferId);
  const lateNews = await bedHeld();
  await hear(await bedRefused());
  expect(given(await listTransfers({}, dispatcher))).toMatchObject([
    { transferId, state: "requested", whyBack: "full", attempts: 1, vehicleId: null },
  ]);
  expect(await vehicleOf(vehicleId)).toMatchObject({ state: "free" });
  await hear(lateNews);
  expect(await rowOf(transferId)).toMatchObject({ state: "requested" });

  given(await assign({ transferId, facilityId: FACILITY, vehicleId }, dispatcher));
  expect(await holdIdOf(transferId)).not.toBe(first);
  await hear(lateNews);
  expect(await rowOf(transferId)).toMatchObject({ state: "awaiting-bed", attempts: 2 });
});

test("a hold that runs out on the road leaves the vehicle driving", async () => {
  const { transferId, dispatcher, bedHeld, holdExpired } = await anAssigned();
  await hear(await bedHeld());
  given(await depart({ transferId }, dispatcher));
  await hear(await holdExpired());
  expect(given(await listTransfers({}, dispatcher))).toMatchObject([
    { state: "dispatched", bedLost: true },
  ]);
});

test("a failure keeps its reason sealed and shows it to the dispatcher", async () => {
  const { transferId, dispatcher, bedHeld, vehicleId } = await anAssigned();
  await hear(await bedHeld());
  given(await depart({ transferId }, dispatcher));
  given(await fail({ transferId, reason: "타이어 파손" }, dispatcher));
  expect(await vehicleOf(vehicleId)).toMatchObject({ state: "disinfecting" });
  expect((await rowOf(transferId)).failure).toMatch(/^v1\./);
  expect(given(await findTransfer({ transferId }, dispatcher))).toMatchObject({
    state: "requested",
    whyBack: "failed",
    failure: "타이어 파손",
  });
  const { rows } = await owner.query("SELECT FROM outbox WHERE body::text LIKE '%타이어%'");
  expect(rows).toEqual([]);
});

test("a disinfected vehicle becomes free by the clock, not before", async () => {
  const { transferId, vehicleId, bedHeld, dispatcher } = await anAssigned();
  await hear(await bedHeld());
  for (const step of [depart, pickUp, handOver]) given(await step({ transferId }, dispatcher));
  const [schedule] = transferCenter.schedules;
  if (!schedule) throw new Error("no schedule");
  await runDue(schedule);
  expect(await vehicleOf(vehicleId)).toMatchObject({ state: "disinfecting" });
  await owner.query("UPDATE vehicles SET ready_at = now() WHERE id = $1", [vehicleId]);
  expect(await runDue(schedule)).toBe(1);
  expect(await vehicleOf(vehicleId)).toMatchObject({ state: "free", ready_at: null });
});

test("the board: the most urgent first, then the longest waiting; ends of the last day at its foot", async () => {
  const { region, dispatcher } = aRegion();
  const minutes = (ago: number) => new Date(Date.now() - ago * 60_000).toISOString();
  const order = [
    { urgency: "emergency", requestedAt: minutes(1) },
    { urgency: "urgent", requestedAt: minutes(30) },
    { urgency: "urgent", requestedAt: minutes(2) },
    { urgency: "routine", requestedAt: minutes(90) },
  ];
  const ids = new Map<object, string>();
  for (const over of order.toReversed()) ids.set(over, (await aRequest(region, over)).transferId);
  const cancelled = await aRequest(region);
  await hear(cancelled.withdrawn);
  const old = await aRequest(region);
  await hear(old.withdrawn);
  await owner.query(
    "UPDATE transfers SET cancelled_at = now() - interval '25 hours' WHERE id = $1",
    [old.transferId],
  );
  const listed = given(await listTransfers({}, dispatcher)).map(({ transferId }) => transferId);
  expect(listed).toEqual([...order.map((over) => ids.get(over)), cancelled.transferId]);
});

describe("what is not right", () => {
  test("an unknown vehicle, one of another region, a field too many", async () => {
    const { region, dispatcher } = aRegion();
    const { transferId } = await aRequest(region);
    const foreign = await aVehicle(aRegion().region);
    for (const vehicleId of [randomUUID(), foreign])
      expect(await assign({ transferId, facilityId: FACILITY, vehicleId }, dispatcher)).toEqual({
        ok: false,
        error: { kind: "invalid", fields: { vehicleId: ["invalid-value"] } },
      });
    expect(await depart({ transferId, hurry: true }, dispatcher)).toMatchObject({
      error: { kind: "invalid", fields: { hurry: [expect.any(String)] } },
    });
  });

  test("another region's transfer looks like none at all", async () => {
    const { transferId, vehicleId } = await anAssigned();
    const { dispatcher: stranger } = aRegion();
    const missing = { error: { kind: "missing" } };
    const facilityId = FACILITY;
    expect(await assign({ transferId, facilityId, vehicleId }, stranger)).toMatchObject(missing);
    expect(await fail({ transferId, reason: "x" }, stranger)).toMatchObject(missing);
    expect(await findTransfer({ transferId }, stranger)).toMatchObject(missing);
    expect(await readyVehicle({ vehicleId }, stranger)).toMatchObject(missing);
    for (const step of [depart, pickUp, handOver])
      expect(await step({ transferId }, stranger)).toMatchObject(missing);
    expect(given(await listTransfers({}, stranger))).toEqual([]);
    expect(given(await listVehicles({}, stranger))).toEqual([]);
  });

  test("a vehicle known by its id or its plate is not added again", async () => {
    const { region } = aRegion();
    const vehicleId = await aVehicle(region);
    const { plate } = await vehicleOf(vehicleId);
    const spec = { class: "bus", callSign: "B", crewSize: 1, region, turnaroundMinutes: 0 };
    for (const named of [
      { vehicleId, plate: "other" },
      { vehicleId: randomUUID(), plate },
    ])
      expect(await addVehicle({ ...spec, ...named }, ADMIN)).toMatchObject({
        error: { rule: "vehicle.already-exists" },
      });
  });

  test("news of a transfer not heard of yet waits", async () => {
    const { transferId, applicationId } = { transferId: randomUUID(), applicationId: randomUUID() };
    const withdrawn = TransferRequestWithdrawn.of({
      transferId,
      applicationId,
      citizenId: randomUUID(),
      withdrawnAt: new Date().toISOString(),
    });
    await expect(hear(withdrawn)).rejects.toThrow(/missing/);
  });
});
