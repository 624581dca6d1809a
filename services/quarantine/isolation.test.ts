import { describe, expect, test } from "vitest";
import { FacilityId, HoldId, PersonId } from "@/contracts/ids";
import type { SealedText } from "@/contracts/vocabulary";
import type { Decision } from "@/platform/decision";
import { recordDailyCheck } from "./daily-check";
import {
  aBed,
  aHeldStay,
  aHold,
  anIsolation,
  anotherBed,
  aStay,
  aStayWith,
  asked,
  HOLD,
  ISOLATION,
  NOON,
} from "./fixtures";
import { holdBed } from "./hold";
import {
  admit,
  arrive,
  changeEnd,
  moveToHospital,
  release,
  releaseDue,
  withdraw,
} from "./isolation";
import type { IsolationState, Stay } from "./stay";

const REASON = "v1.sealed" as SealedText;
const END = new Date("2026-03-05T15:00:00Z");
const BY = PersonId.parse("88888888-8888-4888-8888-888888888888");
const STATES: readonly IsolationState[] = [
  "arrived",
  "isolated",
  "in-hospital",
  "released",
  "cancelled",
];
const later = { endsAt: new Date("2026-03-09T15:00:00Z"), reason: REASON, by: BY };

const moves = {
  admit: (stay: Stay) =>
    admit({ ...stay, beds: [...stay.beds, anotherBed()] }, anotherBed().id, NOON),
  "change the end": (stay: Stay) => changeEnd(stay, later, NOON),
  release: (stay: Stay) => release(stay, REASON, NOON),
  "release when due": (stay: Stay) => releaseDue(stay, END),
  "move to hospital": (stay: Stay) => moveToHospital(stay, REASON, NOON),
  withdraw: (stay: Stay) => withdraw(stay, NOON),
};

/** What a move leads to: a state, or `!rule` for a refusal. */
const outcomeOf = (decision: Decision<Stay>): string | undefined => {
  if (!decision.ok) return decision.error.kind === "rule" ? `!${decision.error.rule}` : "!";
  return decision.value.next.isolation?.state;
};

const NO = "!isolation.cannot-move";
const TABLE: Readonly<Record<keyof typeof moves, readonly string[]>> = {
  admit: ["isolated", NO, NO, NO, NO],
  "change the end": [NO, "isolated", NO, NO, NO],
  release: [NO, "released", "released", NO, NO],
  "release when due": [NO, "released", NO, NO, NO],
  "move to hospital": ["in-hospital", "in-hospital", NO, NO, NO],
  withdraw: ["cancelled", "released", "released", "released", "cancelled"],
};

describe.each(Object.keys(moves) as (keyof typeof moves)[])("%s", (move) => {
  test.each(STATES.map((state, nth) => [state, TABLE[move][nth]] as const))(
    "from %s leads to %s",
    (state, expected) => {
      expect(outcomeOf(moves[move](aStayWith(state)))).toBe(expected);
    },
  );
});

test.each(["release", "release when due", "move to hospital", "withdraw"] as const)(
  "%s leaves no bed behind",
  (move) => {
    for (const state of STATES) {
      const decision = moves[move](aStayWith(state));
      if (!decision.ok) continue;
      for (const bed of decision.value.next.beds)
        expect(bed).toMatchObject({ state: "free", heldBy: null, occupiedBy: null });
      expect(decision.value.next.holds.filter((hold) => hold.state === "held")).toEqual([]);
    }
  },
);

const anArrival = {
  ...asked(),
  transferId: aStay().transferId,
  subjectId: asked().citizenId,
  collectedAt: "2026-03-01T01:00:00.000Z",
  onsetDate: "2026-02-28",
  handedOverAt: NOON.toISOString(),
};

describe("an arrival", () => {
  test("keeps the held bed ready without a term", () => {
    expect(arrive(aHeldStay(), anArrival, ISOLATION)).toMatchObject({
      value: {
        next: {
          isolation: { id: ISOLATION, state: "arrived", bedId: aBed().id, onsetDate: "2026-02-28" },
          holds: [{ state: "held", expiresAt: null }],
          beds: [{ state: "held", heldBy: HOLD }],
        },
        events: [],
      },
    });
  });

  test.each(["expired", "released", "refused"] as const)("is taken in after a %s hold", (state) => {
    expect(arrive(aStay({ holds: [aHold(state)] }), anArrival, ISOLATION)).toMatchObject({
      value: { next: { isolation: { state: "arrived", bedId: null }, holds: [{ state }] } },
    });
  });

  test("before its hold was heard of takes no bed later", () => {
    const decision = arrive(aStay(), anArrival, ISOLATION);
    const met = decision.ok ? { ...decision.value.next, beds: [aBed()] } : aStay();
    expect(holdBed(met, asked(), NOON)).toMatchObject({ value: { changed: false } });
  });

  test("of somebody no longer asked for is called off at once", () => {
    const stay = aStay({ withdrawnAt: NOON, holds: [aHold("released")] });
    expect(arrive(stay, anArrival, ISOLATION)).toMatchObject({
      value: {
        next: { isolation: { state: "cancelled", ground: "result-corrected", closedAt: NOON } },
        events: [
          {
            type: "quarantine.released.v1",
            data: { ground: "result-corrected", startedAt: null, isolationId: ISOLATION },
          },
        ],
      },
    });
  });

  test("happens once", () => {
    for (const state of STATES)
      expect(arrive(aStayWith(state), anArrival, ISOLATION)).toMatchObject({
        value: { changed: false },
      });
  });
});

describe("an admission", () => {
  test("to the held bed uses the hold and begins the isolation by rule", () => {
    expect(admit(aStayWith("arrived"), aBed().id, NOON)).toMatchObject({
      value: {
        next: {
          isolation: { state: "isolated", startsAt: NOON, endsAt: END, ruleId: "kdca-2024-05-01" },
          holds: [{ state: "used" }],
          beds: [{ state: "occupied", heldBy: null, occupiedBy: ISOLATION }],
        },
        events: [
          {
            type: "quarantine.isolated.v1",
            data: {
              facilityName: { ko: "한강 격리소", en: "Han River Facility" },
              bedId: aBed().id,
              endsAt: END.toISOString(),
              ruleId: "kdca-2024-05-01",
            },
          },
        ],
      },
    });
  });

  test("to another bed frees the held one", () => {
    const stay = aStayWith("arrived");
    const decision = admit({ ...stay, beds: [...stay.beds, anotherBed()] }, anotherBed().id, NOON);
    expect(decision).toMatchObject({
      value: {
        next: {
          isolation: { bedId: anotherBed().id },
          holds: [{ state: "used" }],
          beds: [
            { id: aBed().id, state: "free", heldBy: null },
            { id: anotherBed().id, state: "occupied", occupiedBy: ISOLATION },
          ],
        },
      },
    });
  });

  const OTHER = HoldId.parse("cccccccc-cccc-4ccc-8ccc-cccccccccccc");
  test.each([
    anotherBed({ state: "held", heldBy: OTHER }),
    anotherBed({ state: "occupied", occupiedBy: ISOLATION }),
  ])("to a bed $state by somebody else is refused", (taken) => {
    const stay = aStayWith("arrived");
    expect(admit({ ...stay, beds: [...stay.beds, taken] }, taken.id, NOON)).toMatchObject({
      error: { rule: "bed.not-free" },
    });
  });

  test("to a bed that is not here is a wrong field", () => {
    const wrong = { error: { kind: "invalid", fields: { bedId: ["invalid-value"] } } };
    const stay = aStayWith("arrived");
    expect(admit(stay, anotherBed().id, NOON)).toMatchObject(wrong);
    const elsewhere = anotherBed({ facilityId: FacilityId.parse(OTHER) });
    expect(admit({ ...stay, beds: [...stay.beds, elsewhere] }, elsewhere.id, NOON)).toMatchObject(
      wrong,
    );
  });
});

describe("a change of the end", () => {
  test("is told with its reason, and may be longer or shorter", () => {
    for (const endsAt of [later.endsAt, new Date(NOON.getTime() + 1)])
      expect(changeEnd(aStayWith("isolated"), { ...later, endsAt }, NOON)).toMatchObject({
        value: {
          next: { isolation: { endsAt, changedAt: NOON, changedBy: BY, changeReason: REASON } },
          events: [
            {
              type: "quarantine.isolation-changed.v1",
              data: { endsAt: endsAt.toISOString(), reason: REASON },
            },
          ],
        },
      });
  });

  test("must lie ahead, and not beyond sixty days", () => {
    expect(changeEnd(aStayWith("isolated"), { ...later, endsAt: NOON }, NOON)).toMatchObject({
      error: { rule: "isolation.end-in-the-past" },
    });
    const endsAt = new Date(NOON.getTime() + 61 * 86_400_000);
    expect(changeEnd(aStayWith("isolated"), { ...later, endsAt }, NOON)).toMatchObject({
      error: { kind: "invalid", fields: { endsAt: ["too-big"] } },
    });
  });
});

describe("a release", () => {
  const groundOf = (decision: Decision<Stay>) =>
    decision.ok && decision.value.next.isolation?.ground;

  test("by an officer is early, unless the period is over", () => {
    expect(groundOf(release(aStayWith("isolated"), REASON, NOON))).toBe("early");
    expect(groundOf(release(aStayWith("isolated"), REASON, END))).toBe("by-rule");
    expect(groundOf(release(aStayWith("in-hospital"), REASON, NOON))).toBe("early");
  });

  test("by the clock comes at the end and not before", () => {
    expect(releaseDue(aStayWith("isolated"), new Date(END.getTime() - 1))).toMatchObject({
      error: { rule: "isolation.not-due" },
    });
    expect(releaseDue(aStayWith("isolated"), END)).toMatchObject({
      value: {
        events: [
          {
            type: "quarantine.released.v1",
            data: {
              facilityName: { ko: "한강 격리소", en: "Han River Facility" },
              ground: "by-rule",
              reason: null,
              startedAt: NOON.toISOString(),
            },
          },
        ],
      },
    });
  });
});

describe("a withdrawal", () => {
  test("before anything else leaves its mark", () => {
    expect(withdraw(aStay(), NOON)).toMatchObject({
      value: { next: { withdrawnAt: NOON, isolation: null }, events: [] },
    });
  });

  test("frees a bed that is only held", () => {
    expect(withdraw(aHeldStay(), NOON)).toMatchObject({
      value: { next: { holds: [{ state: "released" }], beds: [{ state: "free" }] }, events: [] },
    });
  });

  test("ends an isolation as a corrected result, told once", () => {
    const decision = withdraw(aStayWith("isolated"), NOON);
    expect(decision).toMatchObject({
      value: {
        next: { isolation: { state: "released", ground: "result-corrected" } },
        events: [{ type: "quarantine.released.v1", data: { startedAt: NOON.toISOString() } }],
      },
    });
    expect(decision.ok && withdraw(decision.value.next, NOON)).toMatchObject({
      value: { changed: false },
    });
  });
});

test("a daily check is taken of an isolated person only", () => {
  const check = {
    id: "1",
    temperature: 36.6,
    spo2: 98,
    symptoms: [],
    note: null,
    checkedAt: NOON,
    checkedBy: BY,
  };
  for (const state of STATES) {
    const { id: isolationId, facilityId, region } = anIsolation(state);
    const visit = { isolationId, facilityId, region, state, check: null, version: 1 };
    expect(recordDailyCheck(visit, check)).toMatchObject(
      state === "isolated"
        ? { value: { next: { check } } }
        : { error: { rule: "isolation.cannot-move" } },
    );
  }
});
