import { describe, expect, test } from "vitest";
import { FacilityId } from "@/contracts/ids";
import type { SealedText } from "@/contracts/vocabulary";
import type { Decision } from "@/platform/decision";
import { aTrip, aVehicle, HOLD, NOON, OTHER_HOLD } from "./fixtures";
import {
  assign,
  depart,
  fail,
  followBedHeld,
  followBedHoldExpired,
  followBedRefused,
  handOver,
  pickUp,
  receiveRequest,
  type TransferState,
  type Trip,
  withdraw,
} from "./transfer";

const STATES: readonly TransferState[] = [
  "requested",
  "awaiting-bed",
  "bed-held",
  "dispatched",
  "picked-up",
  "handed-over",
  "cancelled",
];
const FACILITY = FacilityId.parse("44444444-4444-4444-8444-444444444444");
const REASON = "v1.sealed" as SealedText;
const ready = { facilityId: FACILITY, holdId: OTHER_HOLD };

const moves = {
  assign: (trip: Trip) => assign({ ...trip, vehicle: aVehicle() }, ready, NOON),
  "bed held": (trip: Trip) => followBedHeld(trip, { holdId: HOLD, expiresAt: NOON }, NOON),
  "bed refused": (trip: Trip) => followBedRefused(trip, { holdId: HOLD, why: "full" }, NOON),
  "hold expired": (trip: Trip) => followBedHoldExpired(trip, { holdId: HOLD }, NOON),
  depart: (trip: Trip) => depart(trip, NOON),
  "pick up": (trip: Trip) => pickUp(trip, NOON),
  "hand over": (trip: Trip) => handOver(trip, NOON),
  fail: (trip: Trip) => fail(trip, REASON, NOON),
  withdraw: (trip: Trip) => withdraw(trip, NOON),
};

/** What a move leads to: a state, `=` for unchanged, `!rule` for a refusal. */
const outcomeOf = (decision: Decision<Trip>): string => {
  if (!decision.ok) return decision.error.kind === "rule" ? `!${decision.error.rule}` : "!";
  return decision.value.changed ? decision.value.next.state : "=";
};

const NO = "!transfer.cannot-move";
const EARLY = "!transfer.bed-not-held";
const TABLE: Readonly<Record<keyof typeof moves, readonly string[]>> = {
  assign: ["awaiting-bed", NO, NO, NO, NO, NO, NO],
  "bed held": ["=", "bed-held", "=", "=", "=", "=", "="],
  "bed refused": ["=", "requested", "=", "=", "=", "=", "="],
  "hold expired": ["=", "requested", "requested", "dispatched", "picked-up", "=", "="],
  depart: [EARLY, EARLY, "dispatched", NO, NO, NO, NO],
  "pick up": [NO, NO, NO, "picked-up", NO, NO, NO],
  "hand over": [NO, NO, NO, NO, "handed-over", NO, NO],
  fail: [NO, "requested", "requested", "requested", "requested", NO, NO],
  withdraw: ["cancelled", "cancelled", "cancelled", "cancelled", "cancelled", "=", "="],
};

describe.each(Object.keys(moves) as (keyof typeof moves)[])("%s", (move) => {
  test.each(STATES.map((state, nth) => [state, TABLE[move][nth]] as const))(
    "from %s leads to %s",
    (state, expected) => {
      expect(outcomeOf(moves[move](aTrip(state)))).toBe(expected);
    },
  );
});

const vehicleAfter = (decision: Decision<Trip>) => decision.ok && decision.value.next.vehicle;

test("a known request changes nothing", () => {
  expect(receiveRequest(aTrip("requested"))).toMatchObject({ value: { changed: false } });
  expect(receiveRequest(aTrip("requested", { version: 0 }))).toMatchObject({
    value: { changed: true, events: [] },
  });
});

test("an assignment asks the facility for a bed and takes the vehicle", () => {
  const answer = assign(aTrip("requested", { vehicle: aVehicle() }), ready, NOON);
  expect(answer).toMatchObject({
    value: {
      next: {
        state: "awaiting-bed",
        attempts: 1,
        holdId: OTHER_HOLD,
        vehicleId: aVehicle().id,
        vehicle: { state: "assigned", transferId: aTrip("requested").id },
      },
      events: [
        { type: "transfer-center.transfer-accepted.v1" },
        { type: "transfer-center.bed-requested.v1", data: { holdId: OTHER_HOLD } },
      ],
    },
  });
});

test.each(["assigned", "on-the-way", "disinfecting"] as const)(
  "a vehicle %s is not free",
  (state) => {
    expect(assign(aTrip("requested", { vehicle: aVehicle({ state }) }), ready, NOON)).toMatchObject(
      {
        error: { rule: "vehicle.not-free" },
      },
    );
  },
);

test.each([null, aVehicle({ region: "busan" })])(
  "a vehicle from nowhere near is a wrong field",
  (vehicle) => {
    expect(assign(aTrip("requested", { vehicle }), ready, NOON)).toMatchObject({
      error: { kind: "invalid", fields: { vehicleId: ["invalid-value"] } },
    });
  },
);

test("news about an older hold is old news", () => {
  for (const state of STATES) {
    const trip = aTrip(state, { holdId: OTHER_HOLD });
    for (const decision of [
      followBedHeld(trip, { holdId: HOLD, expiresAt: NOON }, NOON),
      followBedRefused(trip, { holdId: HOLD, why: "full" }, NOON),
      followBedHoldExpired(trip, { holdId: HOLD }, NOON),
    ])
      expect(outcomeOf(decision)).toBe("=");
  }
});

test("a refusal puts the person back on the board with the reason, and the vehicle is free", () => {
  const answer = followBedRefused(aTrip("awaiting-bed"), { holdId: HOLD, why: "full" }, NOON);
  expect(answer).toMatchObject({
    value: {
      next: {
        whyBack: "full",
        attempts: 1,
        holdId: null,
        facilityId: null,
        vehicleId: null,
        vehicle: { state: "free", transferId: null },
      },
    },
  });
});

test("a hold that runs out on the road only marks the bed as lost, once", () => {
  const [first] = [followBedHoldExpired(aTrip("dispatched"), { holdId: HOLD }, NOON)];
  expect(first).toMatchObject({
    value: { next: { state: "dispatched", bedLost: true, vehicle: { state: "on-the-way" } } },
  });
  const again = followBedHoldExpired(aTrip("picked-up", { bedLost: true }), { holdId: HOLD }, NOON);
  expect(outcomeOf(again)).toBe("=");
});

test.each([
  ["awaiting-bed", "free"],
  ["bed-held", "free"],
  ["dispatched", "disinfecting"],
  ["picked-up", "disinfecting"],
] as const)("after a failure or a withdrawal when %s the vehicle is %s", (state, after) => {
  expect(vehicleAfter(fail(aTrip(state), REASON, NOON))).toMatchObject({ state: after });
  expect(vehicleAfter(withdraw(aTrip(state), NOON))).toMatchObject({ state: after });
});

test("a failure names the hold, so that the bed is freed, and forgets the attempt", () => {
  expect(fail(aTrip("picked-up", { bedLost: true }), REASON, NOON)).toMatchObject({
    value: {
      next: { whyBack: "failed", failure: REASON, bedLost: false, dispatchedAt: null },
      events: [
        { type: "transfer-center.transfer-failed.v1", data: { holdId: HOLD, reason: REASON } },
      ],
    },
  });
});

test("a withdrawal names the hold where there is one", () => {
  expect(withdraw(aTrip("requested"), NOON)).toMatchObject({
    value: { events: [{ data: { holdId: null, facilityId: null } }] },
  });
  expect(withdraw(aTrip("bed-held"), NOON)).toMatchObject({
    value: {
      events: [{ type: "transfer-center.transfer-cancelled.v1", data: { holdId: HOLD } }],
    },
  });
});

test("a hand-over carries what the facility needs to count the days", () => {
  const trip = aTrip("picked-up", { onsetDate: "2026-02-28" });
  expect(handOver(trip, NOON)).toMatchObject({
    value: {
      next: {
        vehicleId: aVehicle().id,
        vehicle: { state: "disinfecting", readyAt: new Date(NOON.getTime() + 40 * 60_000) },
      },
      events: [
        {
          type: "transfer-center.handed-over.v1",
          data: { collectedAt: "2026-03-01T01:00:00.000Z", onsetDate: "2026-02-28", holdId: HOLD },
        },
      ],
    },
  });
});
