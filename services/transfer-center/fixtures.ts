import {
  ApplicationId,
  FacilityId,
  HoldId,
  PersonId,
  SiteId,
  TransferId,
  VehicleId,
} from "@/contracts/ids";
import type { Transfer, TransferState, Trip } from "./transfer";
import type { Vehicle } from "./vehicle";

export const NOON = new Date("2026-03-02T03:00:00Z");

const uuid = (digit: string): string =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;

export const HOLD = HoldId.parse(uuid("6"));
export const OTHER_HOLD = HoldId.parse(uuid("7"));

export const aVehicle = (over: Partial<Vehicle> = {}): Vehicle => ({
  id: VehicleId.parse(uuid("5")),
  plate: "서울 85 아 1234",
  class: "negative-pressure",
  callSign: "Han 1",
  crewSize: 2,
  region: "seoul",
  turnaroundMinutes: 40,
  state: "free",
  transferId: null,
  readyAt: null,
  version: 1,
  ...over,
});

export const aTransfer = (over: Partial<Transfer> = {}): Transfer => ({
  id: TransferId.parse(uuid("1")),
  applicationId: ApplicationId.parse(uuid("2")),
  citizenId: PersonId.parse(uuid("3")),
  subjectId: PersonId.parse(uuid("3")),
  region: "seoul",
  siteId: SiteId.parse("seoul-plaza"),
  urgency: "routine",
  collectedAt: new Date("2026-03-01T01:00:00Z"),
  onsetDate: null,
  requestedAt: new Date("2026-03-02T00:00:00Z"),
  state: "requested",
  attempts: 0,
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
  handedOverAt: null,
  cancelledAt: null,
  version: 1,
  ...over,
});

/** A trip as it stands in a state, its vehicle where such a trip has it. */
export function aTrip(state: TransferState, over: Partial<Trip> = {}): Trip {
  const transfer = aTransfer();
  const attempt = {
    attempts: 1,
    holdId: HOLD,
    facilityId: FacilityId.parse(uuid("4")),
    vehicleId: aVehicle().id,
    assignedAt: NOON,
  };
  const waiting = { ...transfer, ...attempt, state };
  const assigned = aVehicle({ state: "assigned", transferId: transfer.id });
  const driving = aVehicle({ state: "on-the-way", transferId: transfer.id });
  switch (state) {
    case "requested":
      return { ...transfer, vehicle: null, ...over };
    case "awaiting-bed":
    case "bed-held":
      return { ...waiting, vehicle: assigned, ...over };
    case "dispatched":
    case "picked-up":
      return { ...waiting, dispatchedAt: NOON, vehicle: driving, ...over };
    case "handed-over":
      return { ...waiting, dispatchedAt: NOON, handedOverAt: NOON, vehicle: null, ...over };
    case "cancelled":
      return { ...waiting, cancelledAt: NOON, vehicle: null, ...over };
  }
}
