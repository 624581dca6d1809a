import type { ApplicationId, FacilityId, HoldId, PersonId } from "@/contracts/ids";
import { BedHeld, BedHoldExpired, BedRefused } from "@/contracts/quarantine.events";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";
import { ending, type Hold, type HoldState, holding, holdOf, type Stay, withHold } from "./stay";

/** The whole life of a hold. Only a held one ever changes. */
const MOVES: Readonly<Record<HoldState, readonly HoldState[]>> = {
  held: ["released", "expired", "used"],
  refused: [],
  released: [],
  expired: [],
  used: [],
};

const HOLD_MINUTES = 120;
const UNDER_WAY_HOURS = 6;

const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()));

export interface Asked {
  readonly holdId: HoldId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly facilityId: FacilityId;
}

const blankHold = (stay: Stay, { holdId, ...asked }: Asked, state: HoldState): Hold => ({
  ...asked,
  id: holdId,
  transferId: stay.transferId,
  region: stay.facility?.region ?? null,
  bedId: null,
  state,
  refusedFor: null,
  expiresAt: null,
  dispatchedAt: null,
  pickedUpAt: null,
});

const told = ({ id: holdId, transferId, applicationId, citizenId, facilityId }: Hold) => ({
  holdId,
  transferId,
  applicationId,
  citizenId,
  facilityId,
});

/** Keeps a free bed for a person to come, or says why not. */
export function holdBed(stay: Stay, asked: Asked, now: Date): Decision<Stay> {
  if (holdOf(stay, asked.holdId)) return unchanged(stay);
  const bed = stay.beds.find(({ state }) => state === "free");
  if (stay.withdrawnAt) return refuseBed(stay, asked, "withdrawn");
  if (!stay.facility) return refuseBed(stay, asked, "unknown-facility");
  if (!bed) return refuseBed(stay, asked, "full");

  const expiresAt = minutesAfter(now, HOLD_MINUTES);
  const hold = { ...blankHold(stay, asked, "held"), bedId: bed.id, expiresAt };
  return decided(
    holding(withHold(stay, hold), bed.id, hold.id),
    BedHeld.of({ ...told(hold), bedId: bed.id, expiresAt: expiresAt.toISOString() }),
  );
}

function refuseBed(stay: Stay, asked: Asked, why: NonNullable<Hold["refusedFor"]>): Decision<Stay> {
  const hold = { ...blankHold(stay, asked, "refused"), refusedFor: why };
  return decided(withHold(stay, hold), BedRefused.of({ ...told(hold), why }));
}

/** A vehicle on its way keeps the bed longer; the two pieces of news may come in either order. */
export function followVehicle(
  stay: Stay,
  news: { readonly holdId: HoldId; readonly moved: "dispatched" | "picked-up"; readonly at: Date },
): Decision<Stay> {
  const hold = holdOf(stay, news.holdId);
  if (hold?.state !== "held" || !hold.expiresAt) return unchanged(stay);
  const extended = minutesAfter(news.at, UNDER_WAY_HOURS * 60);
  return decided(
    withHold(stay, {
      ...hold,
      expiresAt: later(extended, hold.expiresAt),
      dispatchedAt: news.moved === "dispatched" ? news.at : hold.dispatchedAt,
      pickedUpAt: news.moved === "picked-up" ? news.at : hold.pickedUpAt,
    }),
  );
}

/** The transfer failed or was cancelled. Before its request was read it leaves a mark instead. */
export function giveUpHold(stay: Stay, asked: Asked): Decision<Stay> {
  const hold = holdOf(stay, asked.holdId);
  if (!hold) return decided(withHold(stay, blankHold(stay, asked, "released")));
  if (!MOVES[hold.state].includes("released")) return unchanged(stay);
  return decided(ending(stay, hold, "released"));
}

export function expireHold(stay: Stay, holdId: HoldId, now: Date): Decision<Stay> {
  const hold = holdOf(stay, holdId);
  if (!hold?.bedId || !MOVES[hold.state].includes("expired")) return refused("hold.cannot-move");
  if (!hold.expiresAt || hold.expiresAt > now) return refused("hold.not-due");
  return decided(
    ending(stay, hold, "expired"),
    BedHoldExpired.of({ ...told(hold), bedId: hold.bedId, expiredAt: now.toISOString() }),
  );
}

/** The person is here: a held bed waits without a term; a hold never seen takes no bed any more. */
export function arrived(stay: Stay, asked: Asked): { readonly stay: Stay; readonly hold: Hold } {
  const known = holdOf(stay, asked.holdId);
  const hold: Hold = known
    ? { ...known, expiresAt: known.state === "held" ? null : known.expiresAt }
    : blankHold(stay, asked, "released");
  return { stay: withHold(stay, hold), hold };
}
