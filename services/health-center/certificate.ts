import {
  CertificateIssued,
  type CertificateKind,
  CertificateRevoked,
  type RevocationReason,
} from "@/contracts/health-center.events";
import type { ApplicationId, CertificateId, PersonId, SpecimenId } from "@/contracts/ids";
import type { Outcome, TestType } from "@/contracts/vocabulary";

export interface Certificate {
  readonly id: CertificateId;
  readonly number: string;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly region: string;
  readonly kind: CertificateKind;
  readonly status: "live" | "revoked";
  readonly testType: TestType;
  readonly outcome: Outcome;
  readonly specimenId: SpecimenId;
  readonly siteNameKo: string;
  readonly siteNameEn: string;
  readonly collectedAt: Date;
  readonly resultedAt: Date;
  /** Sealed; opened only where the paper is drawn. */
  readonly holder: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedWhy: RevocationReason | null;
  readonly version: number;
}

/** How long a negative result is worth something, counted from issue. */
const VALID_HOURS: Readonly<Record<TestType, number>> = { pcr: 72, "rapid-antigen": 24 };

export const expiryOf = (testType: TestType, issuedAt: Date): Date =>
  new Date(issuedAt.getTime() + VALID_HOURS[testType] * 3_600_000);

export const revoke = (
  certificate: Certificate,
  why: RevocationReason,
  now: Date,
): Certificate => ({ ...certificate, status: "revoked", revokedAt: now, revokedWhy: why });

export const issuedNews = ({
  id: certificateId,
  applicationId,
  citizenId,
  kind,
  number,
  issuedAt,
  expiresAt,
}: Certificate) =>
  CertificateIssued.of({
    certificateId,
    applicationId,
    citizenId,
    kind,
    number,
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  });

export const revokedNews = (
  { id: certificateId, applicationId, citizenId, kind }: Certificate,
  reason: RevocationReason,
  at: Date,
) =>
  CertificateRevoked.of({
    certificateId,
    applicationId,
    citizenId,
    kind,
    reason,
    revokedAt: at.toISOString(),
  });
