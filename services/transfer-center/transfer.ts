import type { EventOf } from "@/contracts/event";
import type { TransferRequested } from "@/contracts/health-center.events";
import type {
  ApplicationId,
  FacilityId,
  HoldId,
  PersonId,
  SiteId,
  TransferId,
  VehicleId,
} from "@/contracts/ids";
import type { BedRefused } from "@/contracts/quarantine.events";
import {
  BedRequested,
  Dispatched,
  HandedOver,
  PickedUp,
  TransferAccepted,
  TransferCancelled,
  TransferFailed,
} from "@/contracts/transfer-center.events";
import type { SealedText, Urgency } from "@/contracts/vocabulary";
import type { TransferStateWord } from "@/contracts/words/states";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";
import { invalid } from "@/platform/refusal";
import { no } from "@/platform/result";
import { assigned, letGo, onTheWay, type Vehicle } from "./vehicle";

export type TransferState = TransferStateWord;

/** Why a transfer that had been assigned is on the board again. */
export type WhyBack = EventOf<typeof BedRefused>["data"]["why"] | "hold-expired" | "failed";

export interface Transfer {
  readonly id: TransferId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly region: string;
  readonly siteId: SiteId;
  readonly urgency: Urgency;
  readonly collectedAt: Date;
  /** ISO calendar date of the first symptom. */
  readonly onsetDate: string | null;
  readonly requestedAt: Date;
  readonly state: TransferState;
  readonly attempts: number;
  /** Of the present attempt; news about any other hold is old news. */
  readonly holdId: HoldId | null;
  readonly facilityId: FacilityId | null;
  readonly vehicleId: VehicleId | null;
  /** The hold ran out after departure: the facility admits to whichever bed is free. */
  readonly bedLost: boolean;
  readonly whyBack: WhyBack | null;
  readonly failure: SealedText | null;
  readonly assignedAt: Date | null;
  readonly bedHeldAt: Date | null;
  readonly holdExpiresAt: Date | null;
  readonly dispatchedAt: Date | null;
  readonly pickedUpAt: Date | null;
  readonly handedOverAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly version: number;
}

/** A transfer with its vehicle, or with the one proposed for it: both change together. */
export interface Trip extends Transfer {
  readonly vehicle: Vehicle | null;
}

/** The whole life of a transfer. A move that is not listed does not exist. */
const MOVES: Readonly<Record<TransferState, readonly TransferState[]>> = {
  requested: ["awaiting-bed", "cancelled"],
  "awaiting-bed": ["bed-held", "requested", "cancelled"],
  "bed-held": ["dispatched", "requested", "cancelled"],
  dispatched: ["picked-up", "requested", "cancelled"],
  "picked-up": ["handed-over", "requested", "cancelled"],
  "handed-over": [],
  cancelled: [],
};

const mayMove = (trip: Trip, to: TransferState): boolean => MOVES[trip.state].includes(to);

const PRISTINE = {
  holdId: null,
  facilityId: null,
  vehicleId: null,
  bedLost: false,
  whyBack: null,
  failure: null,
  assignedAt: null,
  bedHeldAt: null,
  holdExpiresAt: null,
  dispatchedAt: null,
  pickedUpAt: null,
} as const;

/** A request as it comes in, not yet on the board. */
export const blankTrip = (request: EventOf<typeof TransferRequested>["data"]): Trip => {
  const { transferId, collectedAt, requestedAt, ...facts } = request;
  return {
    ...facts,
    ...PRISTINE,
    id: transferId,
    collectedAt: new Date(collectedAt),
    requestedAt: new Date(requestedAt),
    state: "requested",
    attempts: 0,
    handedOverAt: null,
    cancelledAt: null,
    vehicle: null,
    version: 0,
  };
};

export const receiveRequest = (trip: Trip): Decision<Trip> =>
  trip.version > 0 ? unchanged(trip) : decided(trip);

const told = ({ id: transferId, applicationId, citizenId }: Trip) => ({
  transferId,
  applicationId,
  citizenId,
});

/** What a trip under way has for certain; null where none is under way. */
const underWay = ({ holdId, facilityId, vehicle }: Trip) =>
  holdId && facilityId && vehicle ? { holdId, facilityId, vehicle } : null;

export function assign(
  trip: Trip,
  { facilityId, holdId }: { readonly facilityId: FacilityId; readonly holdId: HoldId },
  now: Date,
): Decision<Trip> {
  const { vehicle } = trip;
  if (!vehicle || vehicle.region !== trip.region) return no(invalid("vehicleId", "invalid-value"));
  if (!mayMove(trip, "awaiting-bed")) return refused("transfer.cannot-move");
  if (vehicle.state !== "free") return refused("vehicle.not-free");

  const at = now.toISOString();
  return decided<Trip>(
    {
      ...trip,
      ...PRISTINE,
      state: "awaiting-bed",
      attempts: trip.attempts + 1,
      holdId,
      facilityId,
      vehicleId: vehicle.id,
      assignedAt: now,
      vehicle: assigned(vehicle, trip.id),
    },
    TransferAccepted.of({
      ...told(trip),
      facilityId,
      vehicleId: vehicle.id,
      vehicleClass: vehicle.class,
      acceptedAt: at,
    }),
    BedRequested.of({ ...told(trip), holdId, facilityId, requestedAt: at }),
  );
}

export function followBedHeld(
  trip: Trip,
  news: { readonly holdId: HoldId; readonly expiresAt: Date },
  now: Date,
): Decision<Trip> {
  if (trip.holdId !== news.holdId || !mayMove(trip, "bed-held")) return unchanged(trip);
  return decided<Trip>({
    ...trip,
    state: "bed-held",
    bedHeldAt: now,
    holdExpiresAt: news.expiresAt,
  });
}

export function followBedRefused(
  trip: Trip,
  news: { readonly holdId: HoldId; readonly why: WhyBack },
  now: Date,
): Decision<Trip> {
  if (trip.holdId !== news.holdId || trip.state !== "awaiting-bed") return unchanged(trip);
  return decided(backOnTheBoard(trip, news.why, now));
}

export function followBedHoldExpired(
  trip: Trip,
  news: { readonly holdId: HoldId },
  now: Date,
): Decision<Trip> {
  if (trip.holdId !== news.holdId) return unchanged(trip);
  switch (trip.state) {
    case "awaiting-bed":
    case "bed-held":
      return decided(backOnTheBoard(trip, "hold-expired", now));
    case "dispatched":
    case "picked-up":
      return trip.bedLost ? unchanged(trip) : decided<Trip>({ ...trip, bedLost: true });
    case "requested":
    case "handed-over":
    case "cancelled":
      return unchanged(trip);
  }
}

export function depart(trip: Trip, now: Date): Decision<Trip> {
  if (trip.state === "requested" || trip.state === "awaiting-bed")
    return refused("transfer.bed-not-held");
  const going = underWay(trip);
  if (!going || !mayMove(trip, "dispatched")) return refused("transfer.cannot-move");
  const { holdId, facilityId, vehicle } = going;
  return decided<Trip>(
    {
      ...trip,
      state: "dispatched",
      dispatchedAt: now,
      // The facility keeps the bed longer for a vehicle on its way; until when is its own affair.
      holdExpiresAt: null,
      vehicle: onTheWay(vehicle),
    },
    Dispatched.of({ ...told(trip), holdId, facilityId, dispatchedAt: now.toISOString() }),
  );
}

export function pickUp(trip: Trip, now: Date): Decision<Trip> {
  const going = underWay(trip);
  if (!going || !mayMove(trip, "picked-up")) return refused("transfer.cannot-move");
  const { holdId, facilityId } = going;
  return decided<Trip>(
    { ...trip, state: "picked-up", pickedUpAt: now },
    PickedUp.of({ ...told(trip), holdId, facilityId, pickedUpAt: now.toISOString() }),
  );
}

export function handOver(trip: Trip, now: Date): Decision<Trip> {
  const going = underWay(trip);
  if (!going || !mayMove(trip, "handed-over")) return refused("transfer.cannot-move");
  const { holdId, facilityId, vehicle } = going;
  return decided<Trip>(
    { ...trip, state: "handed-over", handedOverAt: now, vehicle: letGo(vehicle, now) },
    HandedOver.of({
      ...told(trip),
      subjectId: trip.subjectId,
      holdId,
      facilityId,
      collectedAt: trip.collectedAt.toISOString(),
      onsetDate: trip.onsetDate,
      handedOverAt: now.toISOString(),
    }),
  );
}

export function fail(trip: Trip, reason: SealedText, now: Date): Decision<Trip> {
  if (!mayMove(trip, "requested")) return refused("transfer.cannot-move");
  const { holdId, facilityId } = trip;
  return decided<Trip>(
    { ...backOnTheBoard(trip, "failed", now), failure: reason },
    TransferFailed.of({ ...told(trip), holdId, facilityId, reason, failedAt: now.toISOString() }),
  );
}

/** The request is taken back. Somebody already handed over is the facility's to release. */
export function withdraw(trip: Trip, now: Date): Decision<Trip> {
  if (!mayMove(trip, "cancelled")) return unchanged(trip);
  const { holdId, facilityId } = trip;
  return decided<Trip>(
    { ...trip, state: "cancelled", cancelledAt: now, vehicle: freed(trip, now) },
    TransferCancelled.of({ ...told(trip), holdId, facilityId, cancelledAt: now.toISOString() }),
  );
}

const backOnTheBoard = (trip: Trip, whyBack: WhyBack, now: Date): Trip => ({
  ...trip,
  ...PRISTINE,
  state: "requested",
  whyBack,
  vehicle: freed(trip, now),
});

const freed = ({ vehicle }: Trip, now: Date): Vehicle | null => vehicle && letGo(vehicle, now);
