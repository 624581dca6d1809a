import { z } from "zod";
import { event } from "./event";
import { ApplicationId, EntryId, PersonId, Region, SiteId, SpecimenId } from "./ids";
import { Outcome, SealedText, SiteState, SpecimenType, TestType } from "./vocabulary";

const at = z.iso.datetime();
/** A rapid antigen test by its code in the EU's common list; null where nobody said. */
const device = z.string().max(80).nullable().default(null);
const entry = { entryId: EntryId, applicationId: ApplicationId, siteId: SiteId };
const specimen = {
  specimenId: SpecimenId,
  applicationId: ApplicationId,
  citizenId: PersonId,
  siteId: SiteId,
  collectedAt: at,
};

export const JoinedWaitingList = event(
  "test-site.joined-waiting-list.v1",
  z.strictObject({
    ...entry,
    citizenId: PersonId,
    number: z.int().positive(),
    waitingSince: at,
  }),
);

export const Called = event(
  "test-site.called.v1",
  z.strictObject({ ...entry, citizenId: PersonId, calledAt: at }),
);

export const MarkedNoShow = event(
  "test-site.marked-no-show.v1",
  z.strictObject({ ...entry, citizenId: PersonId, markedAt: at }),
);

/** The place given back after a cancellation or expiry: the only fall without a test. */
export const LeftWaitingList = event(
  "test-site.left-waiting-list.v1",
  z.strictObject({ ...entry, why: z.enum(["cancelled", "expired"]), leftAt: at }),
);

export const SpecimenCollected = event(
  "test-site.specimen-collected.v1",
  z.strictObject({ ...specimen, entryId: EntryId, specimenType: SpecimenType }),
);

export const SpecimenRejected = event(
  "test-site.specimen-rejected.v1",
  z.strictObject({ ...specimen, entryId: EntryId, reason: SealedText, rejectedAt: at }),
);

export const ResultRecorded = event(
  "test-site.result-recorded.v1",
  z.strictObject({ ...specimen, testType: TestType, device, outcome: Outcome, resultedAt: at }),
);

export const ResultCorrected = event(
  "test-site.result-corrected.v1",
  z.strictObject({
    ...specimen,
    testType: TestType,
    device,
    from: Outcome,
    to: Outcome,
    reason: SealedText,
    resultedAt: at,
    correctedAt: at,
  }),
);

export const SiteStatusChanged = event(
  "test-site.site-status-changed.v1",
  z.strictObject({ siteId: SiteId, region: Region, status: SiteState, changedAt: at }),
);
