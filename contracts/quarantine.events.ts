import { z } from "zod";
import { event } from "./event";
import { ApplicationId, BedId, FacilityId, HoldId, IsolationId, PersonId, TransferId } from "./ids";
import { SealedText } from "./vocabulary";

const at = z.iso.datetime();
/** As the facility's sign says it; null in news from before it was told. */
export const FacilityName = z.strictObject({
  ko: z.string().min(1).max(160),
  en: z.string().min(1).max(160),
});
const facilityName = FacilityName.nullable().default(null);
const hold = {
  holdId: HoldId,
  transferId: TransferId,
  applicationId: ApplicationId,
  citizenId: PersonId,
  facilityId: FacilityId,
};
const isolation = {
  isolationId: IsolationId,
  transferId: TransferId,
  applicationId: ApplicationId,
  citizenId: PersonId,
  facilityId: FacilityId,
};

export const BedHeld = event(
  "quarantine.bed-held.v1",
  z.strictObject({ ...hold, bedId: BedId, expiresAt: at }),
);

export const BedRefused = event(
  "quarantine.bed-refused.v1",
  z.strictObject({ ...hold, why: z.enum(["full", "unknown-facility", "withdrawn"]) }),
);

export const BedHoldExpired = event(
  "quarantine.bed-hold-expired.v1",
  z.strictObject({ ...hold, bedId: BedId, expiredAt: at }),
);

export const Isolated = event(
  "quarantine.isolated.v1",
  z.strictObject({
    ...isolation,
    facilityName,
    bedId: BedId,
    startsAt: at,
    endsAt: at,
    /** The dated rule that the end date came from. */
    ruleId: z.string(),
  }),
);

export const IsolationChanged = event(
  "quarantine.isolation-changed.v1",
  z.strictObject({ ...isolation, endsAt: at, reason: SealedText, changedAt: at }),
);

export const ReleaseGround = z.enum(["by-rule", "early", "result-corrected"]);
export type ReleaseGround = z.infer<typeof ReleaseGround>;

export const Released = event(
  "quarantine.released.v1",
  z.strictObject({
    ...isolation,
    facilityName,
    ground: ReleaseGround,
    reason: SealedText.nullable(),
    startedAt: at.nullable(),
    releasedAt: at,
  }),
);

export const MovedToHospital = event(
  "quarantine.moved-to-hospital.v1",
  z.strictObject({ ...isolation, reason: SealedText, movedAt: at }),
);
