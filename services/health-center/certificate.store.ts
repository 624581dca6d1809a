import { randomInt } from "node:crypto";
import { CertificateKind, RevocationReason } from "@/contracts/health-center.events";
import { ApplicationId, CertificateId, PersonId, SpecimenId } from "@/contracts/ids";
import { Outcome, TestType } from "@/contracts/vocabulary";
import type { Certificate as Row } from "@/prisma/health-center/client/client";
import type { Certificate } from "./certificate";
import type { Tx } from "./db";

export const toCertificate = (row: Row): Certificate => ({
  ...row,
  id: CertificateId.parse(row.id),
  applicationId: ApplicationId.parse(row.applicationId),
  citizenId: PersonId.parse(row.citizenId),
  subjectId: PersonId.parse(row.subjectId),
  kind: CertificateKind.parse(row.kind),
  status: row.status as Certificate["status"],
  testType: TestType.parse(row.testType),
  outcome: Outcome.parse(row.outcome),
  specimenId: SpecimenId.parse(row.specimenId),
  revokedWhy: row.revokedWhy === null ? null : RevocationReason.parse(row.revokedWhy),
});

export const certificates = {
  async get(tx: Tx, id: string): Promise<Certificate | null> {
    const row = await tx.certificate.findUnique({ where: { id } });
    return row && toCertificate(row);
  },

  async liveOf(tx: Tx, applicationId: string, kind: CertificateKind): Promise<Certificate | null> {
    const row = await tx.certificate.findFirst({ where: { applicationId, kind, status: "live" } });
    return row && toCertificate(row);
  },

  async add(tx: Tx, certificate: Certificate): Promise<void> {
    await tx.certificate.create({
      data: { ...certificate, version: certificate.version + 1 },
    });
  },

  async put(tx: Tx, { id, version, status, revokedAt, revokedWhy }: Certificate): Promise<void> {
    const { count } = await tx.certificate.updateMany({
      where: { id, version },
      data: { status, revokedAt, revokedWhy, version: version + 1 },
    });
    if (count === 0) throw new Error("a certificate changed under its application");
  },
};

// Crockford's base 32: no I, L, O or U, so a number can be read aloud and typed back.
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A certificate's number on paper: the year and fifty random bits, never a sequence. */
export const newCertificateNumber = (now: Date): string => {
  const body = Array.from({ length: 10 }, () => SYMBOLS.charAt(randomInt(SYMBOLS.length))).join("");
  return `${now.getUTCFullYear()}-${body.slice(0, 5)}-${body.slice(5)}`;
};
