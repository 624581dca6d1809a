import { describe, expect, test } from "vitest";
import { aBed, aHeldStay, aHold, anIsolation, aStay, asked, HOLD, NOON } from "./fixtures";
import { expireHold, followVehicle, giveUpHold, holdBed } from "./hold";
import type { HoldState } from "./stay";

const HOURS = 3_600_000;
const noonPlus = (ms: number): Date => new Date(NOON.getTime() + ms);

describe("a request for a bed", () => {
  test("takes a free bed for two hours", () => {
    expect(holdBed(aStay({ beds: [aBed()] }), asked(), NOON)).toMatchObject({
      value: {
        next: {
          holds: [{ id: HOLD, state: "held", bedId: aBed().id, expiresAt: noonPlus(2 * HOURS) }],
          beds: [{ state: "held", heldBy: HOLD }],
        },
        events: [
          {
            type: "quarantine.bed-held.v1",
            data: { holdId: HOLD, bedId: aBed().id, expiresAt: "2026-03-02T05:00:00.000Z" },
          },
        ],
      },
    });
  });

  test.each([
    ["full", aStay()],
    ["full", aStay({ beds: [aBed({ state: "held", heldBy: HOLD })] })],
    ["unknown-facility", aStay({ facility: null, beds: [aBed()] })],
    ["withdrawn", aStay({ withdrawnAt: NOON, beds: [aBed()] })],
  ] as const)("is refused as %s", (why, stay) => {
    const decision = holdBed(stay, asked(), NOON);
    expect(decision).toMatchObject({
      value: {
        next: { holds: [{ state: "refused", refusedFor: why, bedId: null }] },
        events: [{ type: "quarantine.bed-refused.v1", data: { why } }],
      },
    });
    expect(decision.ok && decision.value.next.beds).toEqual(stay.beds);
  });

  test.each<HoldState>(["held", "refused", "released", "expired", "used"])(
    "already answered (%s) changes nothing",
    (state) => {
      const stay = aStay({ holds: [aHold(state)], beds: [aBed()] });
      expect(holdBed(stay, asked(), NOON)).toMatchObject({ value: { changed: false } });
    },
  );
});

describe("a vehicle on its way", () => {
  test("keeps the bed for six hours more", () => {
    const news = { holdId: HOLD, moved: "dispatched", at: NOON } as const;
    expect(followVehicle(aHeldStay(), news)).toMatchObject({
      value: { next: { holds: [{ expiresAt: noonPlus(6 * HOURS), dispatchedAt: NOON }] } },
    });
  });

  test("the same whichever news comes first", () => {
    const dispatched = { holdId: HOLD, moved: "dispatched", at: NOON } as const;
    const pickedUp = { holdId: HOLD, moved: "picked-up", at: noonPlus(HOURS) } as const;
    const ends = [
      [dispatched, pickedUp],
      [pickedUp, dispatched],
    ].map((order) =>
      order.reduce((stay, news) => {
        const decision = followVehicle(stay, news);
        return decision.ok ? decision.value.next : stay;
      }, aHeldStay()),
    );
    expect(ends[0]).toEqual(ends[1]);
    expect(ends[0]?.holds[0]).toMatchObject({ expiresAt: noonPlus(7 * HOURS) });
  });

  test.each<HoldState>(["refused", "released", "expired", "used"])(
    "does not revive a %s hold",
    (state) => {
      const news = { holdId: HOLD, moved: "picked-up", at: NOON } as const;
      expect(followVehicle(aStay({ holds: [aHold(state)] }), news)).toMatchObject({
        value: { changed: false },
      });
    },
  );

  test("sets no term to the bed of somebody who is here", () => {
    const stay = aHeldStay({
      holds: [aHold("held", { expiresAt: null })],
      isolation: anIsolation("arrived"),
    });
    expect(followVehicle(stay, { holdId: HOLD, moved: "dispatched", at: NOON })).toMatchObject({
      value: { changed: false },
    });
  });
});

describe("a failed or cancelled transfer", () => {
  test("gives the bed back", () => {
    expect(giveUpHold(aHeldStay(), asked())).toMatchObject({
      value: {
        next: { holds: [{ state: "released" }], beds: [{ state: "free", heldBy: null }] },
        events: [],
      },
    });
  });

  test("leaves a mark when its request is not known yet, so that it takes no bed later", () => {
    const decision = giveUpHold(aStay(), asked());
    expect(decision).toMatchObject({
      value: { next: { holds: [{ id: HOLD, state: "released" }] } },
    });
    const marked = decision.ok ? { ...decision.value.next, beds: [aBed()] } : aStay();
    expect(holdBed(marked, asked(), NOON)).toMatchObject({ value: { changed: false } });
  });

  test.each<HoldState>(["refused", "released", "expired", "used"])(
    "changes nothing about a %s hold",
    (state) => {
      expect(giveUpHold(aStay({ holds: [aHold(state)] }), asked())).toMatchObject({
        value: { changed: false },
      });
    },
  );
});

describe("a hold whose term is over", () => {
  test("expires and gives the bed back", () => {
    expect(expireHold(aHeldStay(), HOLD, noonPlus(HOURS))).toMatchObject({
      value: {
        next: { holds: [{ state: "expired" }], beds: [{ state: "free", heldBy: null }] },
        events: [{ type: "quarantine.bed-hold-expired.v1", data: { bedId: aBed().id } }],
      },
    });
  });

  test("does not expire a moment too early, nor over the head of somebody who is here", () => {
    const refusal = { error: { rule: "hold.not-due" } };
    expect(expireHold(aHeldStay(), HOLD, noonPlus(HOURS - 1))).toMatchObject(refusal);
    const here = aHeldStay({ holds: [aHold("held", { expiresAt: null })] });
    expect(expireHold(here, HOLD, noonPlus(99 * HOURS))).toMatchObject(refusal);
  });

  test.each<HoldState>(["refused", "released", "expired", "used"])("a %s one cannot", (state) => {
    expect(expireHold(aStay({ holds: [aHold(state)] }), HOLD, noonPlus(HOURS))).toMatchObject({
      error: { rule: "hold.cannot-move" },
    });
  });
});
