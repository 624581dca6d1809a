import {
  CertificateIssued,
  type CertificateKind,
  CertificateRevoked,
  type RevocationReason,
} from "@/contracts/health-center.events";
import type { ApplicationId, CertificateId, PersonId, SpecimenId } from "@/contracts/ids";
import type { Outcome, TestType } from "@/contracts/vocabulary";
import type { IssueRule } from "@/credentials/node";

export interface Certificate {
  readonly id: CertificateId;
  readonly number: string;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly region: string;
  readonly kind: CertificateKind;
  /** Pending is decided on and not yet signed: nobody but the health center has heard of it. */
  readonly status: "pending" | "live" | "revoked";
  readonly testType: TestType;
  readonly outcome: Outcome;
  /** The rapid antigen test it was found with, by its code in the EU's common list. */
  readonly device: string | null;
  readonly specimenId: SpecimenId;
  readonly siteNameKo: string;
  readonly siteNameEn: string;
  readonly collectedAt: Date;
  readonly resultedAt: Date;
  /** Where somebody was isolated, on a paper about that. */
  readonly facilityNameKo: string | null;
  readonly facilityNameEn: string | null;
  /** ISO dates in Korea; the last day counts whole. */
  readonly isolatedFrom: string | null;
  readonly isolatedUntil: string | null;
  readonly releasedAt: Date | null;
  /** Sealed; opened only where the paper is signed and drawn. */
  readonly holder: string;
  /** The one that was revoked for it. */
  readonly replaces: CertificateId | null;
  readonly decidedAt: Date;
  /** When it was signed; what follows from signing is null before. */
  readonly issuedAt: Date | null;
  readonly expiresAt: Date | null;
  /** The random id inside its codes, by which it is revoked. */
  readonly rid: string | null;
  readonly uvci: string | null;
  /** Sealed. */
  readonly codes: string | null;
  /** Why it could not be signed yet. */
  readonly heldWhy: IssueRule | null;
  readonly revokedAt: Date | null;
  readonly revokedWhy: RevocationReason | null;
  readonly version: number;
}

/** How long a negative result is worth something, counted from issue. */
export const VALID_HOURS: Readonly<Record<TestType, number>> = { pcr: 72, "rapid-antigen": 24 };

export const stands = ({ status }: Certificate): boolean => status !== "revoked";

export const revoke = (
  certificate: Certificate,
  why: RevocationReason,
  now: Date,
): Certificate => ({ ...certificate, status: "revoked", revokedAt: now, revokedWhy: why });

/** What signing adds. */
export interface Signed {
  readonly rid: string;
  readonly uvci: string | null;
  readonly cardKid: string | null;
  readonly codes: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

export const issuedNews = (
  { id: certificateId, applicationId, citizenId, kind, number }: Certificate,
  { issuedAt, expiresAt }: Signed,
) =>
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
