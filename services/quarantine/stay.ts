import type { EventOf } from "@/contracts/event";
import type {
  ApplicationId,
  BedId,
  FacilityId,
  HoldId,
  IsolationId,
  PersonId,
  TransferId,
} from "@/contracts/ids";
import type { BedRefused, ReleaseGround } from "@/contracts/quarantine.events";
import type { SealedText } from "@/contracts/vocabulary";
import type { BedStateWord, IsolationStateWord } from "@/contracts/words/states";
import type { Versioned } from "@/platform/command";
import type { Facility } from "./facility";
import type { Explanation } from "./isolation-end";

export interface Bed {
  readonly id: BedId;
  readonly facilityId: FacilityId;
  readonly region: string;
  readonly room: string;
  readonly number: number;
  readonly state: BedStateWord;
  readonly heldBy: HoldId | null;
  readonly occupiedBy: IsolationId | null;
  readonly version: number;
}

export type HoldState = "held" | "refused" | "released" | "expired" | "used";

export interface Hold {
  readonly id: HoldId;
  readonly transferId: TransferId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly facilityId: FacilityId;
  readonly region: string | null;
  readonly bedId: BedId | null;
  readonly state: HoldState;
  readonly refusedFor: EventOf<typeof BedRefused>["data"]["why"] | null;
  /** Null once the person has arrived: a bed is not given away over somebody's head. */
  readonly expiresAt: Date | null;
  readonly dispatchedAt: Date | null;
  readonly pickedUpAt: Date | null;
}

export type IsolationState = IsolationStateWord;

export interface Isolation {
  readonly id: IsolationId;
  readonly transferId: TransferId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly facilityId: FacilityId;
  readonly region: string;
  /** Kept ready for whoever has arrived, occupied by whoever is isolated; afterwards the last one. */
  readonly bedId: BedId | null;
  readonly state: IsolationState;
  readonly collectedAt: Date;
  readonly onsetDate: string | null;
  readonly arrivedAt: Date;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly ruleId: string | null;
  readonly explanation: Explanation | null;
  readonly changedAt: Date | null;
  readonly changedBy: string | null;
  readonly changeReason: SealedText | null;
  readonly inHospitalAt: Date | null;
  readonly closedAt: Date | null;
  readonly ground: ReleaseGround | null;
  readonly reason: SealedText | null;
}

/** Everything this service knows about one transfer; whoever changes any of it holds it locked. */
export interface Stay extends Versioned {
  readonly transferId: TransferId;
  readonly withdrawnAt: Date | null;
  readonly holds: readonly Hold[];
  readonly isolation: Isolation | null;
  /** The beds of its live holds and its isolation, and any that is proposed to it. */
  readonly beds: readonly Bed[];
  /** The facility in question, where it exists. */
  readonly facility: Facility | null;
}

export const holdOf = (stay: Stay, id: HoldId): Hold | undefined =>
  stay.holds.find((hold) => hold.id === id);

/** The stay with a hold added, or replaced by its next state. */
export const withHold = (stay: Stay, hold: Hold): Stay => ({
  ...stay,
  holds: [...stay.holds.filter(({ id }) => id !== hold.id), hold],
});

const withBed = (stay: Stay, bedId: BedId | null, change: Partial<Bed>): Stay => ({
  ...stay,
  beds: stay.beds.map((bed) => (bed.id === bedId ? { ...bed, ...change } : bed)),
});

export const holding = (stay: Stay, bedId: BedId, heldBy: HoldId): Stay =>
  withBed(stay, bedId, { state: "held", heldBy, occupiedBy: null });

export const occupying = (stay: Stay, bedId: BedId, occupiedBy: IsolationId): Stay =>
  withBed(stay, bedId, { state: "occupied", heldBy: null, occupiedBy });

const freeing = (stay: Stay, bedId: BedId | null): Stay =>
  withBed(stay, bedId, { state: "free", heldBy: null, occupiedBy: null });

/** Ends a live hold one way or another and gives its bed back, unless somebody lies in it. */
export function ending(stay: Stay, hold: Hold, state: "released" | "expired" | "used"): Stay {
  if (hold.state !== "held") return stay;
  const ended = withHold(stay, { ...hold, state });
  const bed = stay.beds.find(({ id }) => id === hold.bedId);
  return bed?.heldBy === hold.id ? freeing(ended, bed.id) : ended;
}

/** Gives back every bed that the stay holds or occupies. */
export function vacating(stay: Stay): Stay {
  const released = stay.holds.reduce((rest, hold) => ending(rest, hold, "released"), stay);
  const occupied = stay.beds.find(
    ({ occupiedBy }) => occupiedBy !== null && occupiedBy === stay.isolation?.id,
  );
  return occupied ? freeing(released, occupied.id) : released;
}
