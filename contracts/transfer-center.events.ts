import { z } from "zod";
import { event } from "./event";
import { ApplicationId, FacilityId, HoldId, PersonId, TransferId, VehicleId } from "./ids";
import { SealedText, VehicleClass } from "./vocabulary";

const at = z.iso.datetime();
const transfer = { transferId: TransferId, applicationId: ApplicationId, citizenId: PersonId };

export const TransferAccepted = event(
  "transfer-center.transfer-accepted.v1",
  z.strictObject({
    ...transfer,
    facilityId: FacilityId,
    vehicleId: VehicleId,
    vehicleClass: VehicleClass,
    acceptedAt: at,
  }),
);

export const BedRequested = event(
  "transfer-center.bed-requested.v1",
  z.strictObject({ ...transfer, holdId: HoldId, facilityId: FacilityId, requestedAt: at }),
);

export const Dispatched = event(
  "transfer-center.dispatched.v1",
  z.strictObject({ ...transfer, holdId: HoldId, facilityId: FacilityId, dispatchedAt: at }),
);

export const PickedUp = event(
  "transfer-center.picked-up.v1",
  z.strictObject({ ...transfer, holdId: HoldId, facilityId: FacilityId, pickedUpAt: at }),
);

export const HandedOver = event(
  "transfer-center.handed-over.v1",
  z.strictObject({
    ...transfer,
    subjectId: PersonId,
    holdId: HoldId,
    facilityId: FacilityId,
    collectedAt: at,
    onsetDate: z.iso.date().nullable(),
    handedOverAt: at,
  }),
);

/** The attempt failed; the person is back on the board. `holdId` is the bed to free. */
export const TransferFailed = event(
  "transfer-center.transfer-failed.v1",
  z.strictObject({
    ...transfer,
    holdId: HoldId.nullable(),
    facilityId: FacilityId.nullable(),
    reason: SealedText,
    failedAt: at,
  }),
);

export const TransferCancelled = event(
  "transfer-center.transfer-cancelled.v1",
  z.strictObject({
    ...transfer,
    holdId: HoldId.nullable(),
    facilityId: FacilityId.nullable(),
    cancelledAt: at,
  }),
);
