import type { EventOf } from "@/contracts/event";
import type { BedId, HoldId, IsolationId } from "@/contracts/ids";
import {
  Isolated,
  IsolationChanged,
  MovedToHospital,
  Released,
  type ReleaseGround,
} from "@/contracts/quarantine.events";
import type { HandedOver } from "@/contracts/transfer-center.events";
import type { SealedText } from "@/contracts/vocabulary";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";
import { invalid } from "@/platform/refusal";
import { no } from "@/platform/result";
import type { Facility } from "./facility";
import { arrived } from "./hold";
import { isolationEnd } from "./isolation-end";
import {
  ending,
  type Isolation,
  type IsolationState,
  occupying,
  type Stay,
  vacating,
} from "./stay";

/** The whole life of an isolation. A move that is not listed does not exist. */
const MOVES: Readonly<Record<IsolationState, readonly IsolationState[]>> = {
  arrived: ["isolated", "in-hospital", "cancelled"],
  isolated: ["released", "in-hospital"],
  "in-hospital": ["released"],
  released: [],
  cancelled: [],
};

/** No order of an officer reaches further; a longer one is a slip of the pen. */
const LONGEST_DAYS = 60;

/** The isolation, where it may make this move. */
const movable = (stay: Stay, to: IsolationState): Isolation | null =>
  stay.isolation && MOVES[stay.isolation.state].includes(to) ? stay.isolation : null;

const told = ({
  id: isolationId,
  transferId,
  applicationId,
  citizenId,
  facilityId,
}: Isolation) => ({
  isolationId,
  transferId,
  applicationId,
  citizenId,
  facilityId,
});

const nameOf = (facility: Facility | null) =>
  facility && { ko: facility.nameKo, en: facility.nameEn };

type Arrival = EventOf<typeof HandedOver>["data"];

/** Somebody was handed over: with a bed kept for them, without one, or though no longer asked for. */
export function arrive(stay: Stay, arrival: Arrival, id: IsolationId): Decision<Stay> {
  const { transferId, applicationId, citizenId, subjectId, facilityId, holdId } = arrival;
  if (stay.isolation || !stay.facility) return unchanged(stay);
  const { stay: met, hold } = arrived(stay, { holdId, applicationId, citizenId, facilityId });
  const isolation: Isolation = {
    id,
    transferId,
    applicationId,
    citizenId,
    subjectId,
    facilityId,
    region: stay.facility.region,
    bedId: hold.state === "held" ? hold.bedId : null,
    state: "arrived",
    collectedAt: new Date(arrival.collectedAt),
    onsetDate: arrival.onsetDate,
    arrivedAt: new Date(arrival.handedOverAt),
    startsAt: null,
    endsAt: null,
    ruleId: null,
    explanation: null,
    changedAt: null,
    changedBy: null,
    changeReason: null,
    inHospitalAt: null,
    closedAt: null,
    ground: null,
    reason: null,
  };
  const next = { ...met, isolation };
  return stay.withdrawnAt ? callOff(next, isolation, stay.withdrawnAt) : decided(next);
}

/** Gives the person a bed and the isolation its beginning and end. */
export function admit(stay: Stay, bedId: BedId, now: Date): Decision<Stay> {
  const bed = stay.beds.find(({ id }) => id === bedId);
  if (!bed || bed.facilityId !== stay.isolation?.facilityId)
    return no(invalid("bedId", "invalid-value"));
  const isolation = movable(stay, "isolated");
  if (!isolation) return refused("isolation.cannot-move");
  if (bed.state !== "free" && !isHeldByStay(stay, bed.heldBy)) return refused("bed.not-free");

  const { collectedAt, onsetDate } = isolation;
  const end = isolationEnd({ collectedAt, onsetDate, admittedAt: now });
  const admitted: Stay = {
    ...stay,
    isolation: { ...isolation, ...end, state: "isolated", bedId, startsAt: now },
  };
  const next = stay.holds.reduce<Stay>((rest, hold) => ending(rest, hold, "used"), admitted);
  return decided<Stay>(
    occupying(next, bedId, isolation.id),
    Isolated.of({
      ...told(isolation),
      facilityName: nameOf(stay.facility),
      bedId,
      startsAt: now.toISOString(),
      endsAt: end.endsAt.toISOString(),
      ruleId: end.ruleId,
    }),
  );
}

const isHeldByStay = (stay: Stay, heldBy: HoldId | null): boolean =>
  stay.holds.some(({ id, state }) => id === heldBy && state === "held");

export function changeEnd(
  stay: Stay,
  change: { readonly endsAt: Date; readonly reason: SealedText; readonly by: string | null },
  now: Date,
): Decision<Stay> {
  const { endsAt, reason, by } = change;
  const { isolation } = stay;
  if (isolation?.state !== "isolated") return refused("isolation.cannot-move");
  if (endsAt <= now) return refused("isolation.end-in-the-past");
  if (endsAt.getTime() > now.getTime() + LONGEST_DAYS * 86_400_000)
    return no(invalid("endsAt", "too-big"));
  return decided<Stay>(
    {
      ...stay,
      isolation: { ...isolation, endsAt, changedAt: now, changedBy: by, changeReason: reason },
    },
    IsolationChanged.of({
      ...told(isolation),
      endsAt: endsAt.toISOString(),
      reason,
      changedAt: now.toISOString(),
    }),
  );
}

/** An officer's release: early, unless the period is over already. */
export function release(stay: Stay, reason: SealedText, now: Date): Decision<Stay> {
  const isolation = movable(stay, "released");
  if (!isolation) return refused("isolation.cannot-move");
  const isDue = isolation.endsAt !== null && isolation.endsAt <= now;
  return close(stay, isolation, { ground: isDue ? "by-rule" : "early", reason }, now);
}

/** The period is over. A patient in hospital is the hospital's to discharge. */
export function releaseDue(stay: Stay, now: Date): Decision<Stay> {
  const isolation = stay.isolation?.state === "isolated" ? stay.isolation : null;
  if (!isolation?.endsAt) return refused("isolation.cannot-move");
  if (isolation.endsAt > now) return refused("isolation.not-due");
  return close(stay, isolation, { ground: "by-rule", reason: null }, now);
}

export function moveToHospital(stay: Stay, reason: SealedText, now: Date): Decision<Stay> {
  const isolation = movable(stay, "in-hospital");
  if (!isolation) return refused("isolation.cannot-move");
  return decided<Stay>(
    {
      ...vacating(stay),
      isolation: { ...isolation, state: "in-hospital", inHospitalAt: now, reason },
    },
    MovedToHospital.of({ ...told(isolation), reason, movedAt: now.toISOString() }),
  );
}

/** The result was corrected: whatever was kept or begun for this person ends, at any stage. */
export function withdraw(stay: Stay, now: Date): Decision<Stay> {
  if (stay.withdrawnAt) return unchanged(stay);
  const marked = { ...stay, withdrawnAt: now };
  const { isolation } = stay;
  return isolation && MOVES[isolation.state].length > 0
    ? callOff(marked, isolation, now)
    : decided<Stay>(vacating(marked));
}

const callOff = (stay: Stay, isolation: Isolation, now: Date): Decision<Stay> =>
  close(stay, isolation, { ground: "result-corrected", reason: null }, now);

function close(
  stay: Stay,
  isolation: Isolation,
  { ground, reason }: { readonly ground: ReleaseGround; readonly reason: SealedText | null },
  now: Date,
): Decision<Stay> {
  const state = MOVES[isolation.state].includes("released") ? "released" : "cancelled";
  return decided<Stay>(
    { ...vacating(stay), isolation: { ...isolation, state, closedAt: now, ground, reason } },
    Released.of({
      ...told(isolation),
      facilityName: nameOf(stay.facility),
      ground,
      reason,
      startedAt: isolation.startsAt?.toISOString() ?? null,
      releasedAt: now.toISOString(),
    }),
  );
}
