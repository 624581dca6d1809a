import { z } from "zod";
import { event } from "./event";
import {
  ApplicationId,
  CertificateId,
  CorrectionId,
  PersonId,
  Region,
  SiteId,
  TransferId,
} from "./ids";
import { SealedText, TestType, Urgency } from "./vocabulary";

const at = z.iso.datetime();

export const ApplicationSubmitted = event(
  "health-center.application-submitted.v1",
  z.strictObject({
    applicationId: ApplicationId,
    /** The order of application, unique in the country; waiting lists are sorted by it. */
    number: z.int().positive(),
    citizenId: PersonId,
    subjectId: PersonId,
    siteId: SiteId,
    region: Region,
    testType: TestType,
    submittedAt: at,
    expiresAt: at,
  }),
);

export const ApplicationCancelled = event(
  "health-center.application-cancelled.v1",
  z.strictObject({ applicationId: ApplicationId, siteId: SiteId, cancelledAt: at }),
);

export const ApplicationExpired = event(
  "health-center.application-expired.v1",
  z.strictObject({ applicationId: ApplicationId, siteId: SiteId, expiredAt: at }),
);

/** A cancellation or expiry that a specimen had overtaken: the test stands. */
export const ApplicationReinstated = event(
  "health-center.application-reinstated.v1",
  z.strictObject({ applicationId: ApplicationId, siteId: SiteId, reinstatedAt: at }),
);

export const CertificateKind = z.enum(["negative-test", "positive", "isolation", "release"]);
export type CertificateKind = z.infer<typeof CertificateKind>;

export const CertificateIssued = event(
  "health-center.certificate-issued.v1",
  z.strictObject({
    certificateId: CertificateId,
    applicationId: ApplicationId,
    citizenId: PersonId,
    kind: CertificateKind,
    number: z.string(),
    issuedAt: at,
    expiresAt: at,
  }),
);

export const RevocationReason = z.enum([
  "result-corrected",
  "holder-corrected",
  "isolation-changed",
  "issued-in-error",
]);
export type RevocationReason = z.infer<typeof RevocationReason>;

export const CertificateRevoked = event(
  "health-center.certificate-revoked.v1",
  z.strictObject({
    certificateId: CertificateId,
    applicationId: ApplicationId,
    citizenId: PersonId,
    kind: CertificateKind,
    reason: RevocationReason,
    revokedAt: at,
  }),
);

/** Somebody wishes that papers named them differently. */
export const CorrectionRequested = event(
  "health-center.correction-requested.v1",
  z.strictObject({
    correctionId: CorrectionId,
    applicationId: ApplicationId,
    citizenId: PersonId,
    requestedAt: at,
  }),
);

/** What the health center made of a wish to have papers name somebody differently. */
export const CorrectionDecided = event(
  "health-center.correction-decided.v1",
  z.strictObject({
    correctionId: CorrectionId,
    applicationId: ApplicationId,
    citizenId: PersonId,
    decision: z.enum(["approved", "refused"]),
    /** Of a refusal. */
    reason: SealedText.nullable(),
    decidedAt: at,
  }),
);

export const TransferRequested = event(
  "health-center.transfer-requested.v1",
  z.strictObject({
    transferId: TransferId,
    applicationId: ApplicationId,
    citizenId: PersonId,
    subjectId: PersonId,
    region: Region,
    siteId: SiteId,
    urgency: Urgency,
    collectedAt: at,
    /** ISO calendar date of the first symptom, where there was one. */
    onsetDate: z.iso.date().nullable(),
    requestedAt: at,
  }),
);

export const TransferRequestWithdrawn = event(
  "health-center.transfer-request-withdrawn.v1",
  z.strictObject({
    transferId: TransferId,
    applicationId: ApplicationId,
    citizenId: PersonId,
    withdrawnAt: at,
  }),
);

export const CaseClosed = event(
  "health-center.case-closed.v1",
  z.strictObject({ applicationId: ApplicationId, citizenId: PersonId, closedAt: at }),
);
