import { randomInt, randomUUID } from "node:crypto";
import { CertificateKind, RevocationReason } from "@/contracts/health-center.events";
import { ApplicationId, CertificateId, PersonId, SpecimenId } from "@/contracts/ids";
import { Outcome, TestType } from "@/contracts/vocabulary";
import type { IssueRule } from "@/credentials/node";
import { toRowJson } from "@/platform/row";
import type { Certificate as Row } from "@/prisma/health-center/client/client";
import type { Certificate, Signed } from "./certificate";
import type { Tx } from "./db";
import type { PaperMint } from "./due-papers";

export const toCertificate = ({
  cardKid: _cardKid,
  retryAt: _retryAt,
  listedAt: _listedAt,
  ...row
}: Row): Certificate => ({
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
  isolatedFrom: toDay(row.isolatedFrom),
  isolatedUntil: toDay(row.isolatedUntil),
  replaces: row.replaces === null ? null : CertificateId.parse(row.replaces),
  heldWhy: row.heldWhy as Certificate["heldWhy"],
  revokedWhy: row.revokedWhy === null ? null : RevocationReason.parse(row.revokedWhy),
});

const toDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

interface SignedRow extends Signed {
  readonly id: string;
}

export const certificates = {
  async get(tx: Tx, id: string): Promise<Certificate | null> {
    const row = await tx.certificate.findUnique({ where: { id } });
    return row && toCertificate(row);
  },

  /** The standing papers of an application, held until the transaction ends: none is signed meanwhile. */
  async hold(tx: Tx, applicationId: ApplicationId): Promise<readonly Certificate[]> {
    const held = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM certificates
      WHERE application_id = ${applicationId}::uuid AND status IN ('pending', 'live') FOR UPDATE`;
    if (held.length === 0) return [];
    const rows = await tx.certificate.findMany({ where: { id: { in: held.map(({ id }) => id) } } });
    return rows.map(toCertificate);
  },

  async add(tx: Tx, certificate: Certificate): Promise<void> {
    const { decidedAt: retryAt, version } = certificate;
    const row = toRowJson({ ...certificate, retryAt, version: version + 1 });
    await tx.$executeRaw`
      INSERT INTO certificates
      SELECT * FROM jsonb_populate_record(NULL::certificates, ${row}::jsonb)`;
  },

  async put(tx: Tx, { id, version, status, revokedAt, revokedWhy }: Certificate): Promise<void> {
    const { count } = await tx.certificate.updateMany({
      where: { id, version },
      data: { status, revokedAt, revokedWhy, version: version + 1 },
    });
    if (count === 0) throw new Error("a certificate changed under its application");
  },

  /** Of which kinds papers wait for a signature. */
  async pendingKinds(tx: Tx): Promise<readonly CertificateKind[]> {
    const rows = await tx.$queryRaw<{ kind: string }[]>`
      SELECT DISTINCT kind FROM certificates WHERE status = 'pending'`;
    return rows.map(({ kind }) => CertificateKind.parse(kind));
  },

  /** The pending papers that have waited longest, kept from other signers until the transaction ends. */
  async takePending(
    tx: Tx,
    kinds: readonly CertificateKind[],
    now: Date,
    limit: number,
  ): Promise<readonly Certificate[]> {
    const taken = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM certificates
      WHERE status = 'pending' AND kind = ANY(${[...kinds]}::text[]) AND retry_at <= ${now}
      ORDER BY retry_at LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    if (taken.length === 0) return [];
    const rows = await tx.certificate.findMany({
      where: { id: { in: taken.map(({ id }) => id) } },
    });
    return rows.map(toCertificate);
  },

  async keepSigned(tx: Tx, signed: readonly SignedRow[]): Promise<void> {
    await tx.$executeRaw`
      UPDATE certificates SET status = 'live', rid = signed.rid, uvci = signed.uvci,
        card_kid = signed.card_kid, codes = signed.codes, issued_at = signed.issued_at,
        expires_at = signed.expires_at, held_why = NULL, version = version + 1
      FROM jsonb_to_recordset(${JSON.stringify(signed.map(toColumns))}::jsonb) AS signed (
        id uuid, rid text, uvci text, card_kid text, codes text,
        issued_at timestamptz, expires_at timestamptz
      ) WHERE certificates.id = signed.id`;
  },

  /** Notes why one cannot be signed, and does not look at it again before then. */
  async holdBack(tx: Tx, id: CertificateId, why: IssueRule, retryAt: Date): Promise<void> {
    await tx.certificate.update({ where: { id }, data: { heldWhy: why, retryAt } });
  },

  /** Notes why none of a kind can be signed; they are signed as soon as it can be. */
  async holdBackKind(tx: Tx, kind: CertificateKind, why: IssueRule): Promise<void> {
    await tx.$executeRaw`
      UPDATE certificates SET held_why = ${why}
      WHERE status = 'pending' AND kind = ${kind} AND held_why IS DISTINCT FROM ${why}`;
  },
};

const toColumns = ({ cardKid, issuedAt, expiresAt, ...row }: SignedRow) => ({
  ...row,
  card_kid: cardKid,
  issued_at: issuedAt,
  expires_at: expiresAt,
});

// Crockford's base 32: no I, L, O or U, so a number can be read aloud and typed back.
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A certificate's number on paper: the year and fifty random bits, never a sequence. */
const newCertificateNumber = (now: Date): string => {
  const body = Array.from({ length: 10 }, () => SYMBOLS.charAt(randomInt(SYMBOLS.length))).join("");
  return `${now.getUTCFullYear()}-${body.slice(0, 5)}-${body.slice(5)}`;
};

const mintPaper = (now: Date) => ({
  id: CertificateId.parse(randomUUID()),
  number: newCertificateNumber(now),
});

export const mintPapers = (now: Date): PaperMint => ({
  "negative-test": mintPaper(now),
  positive: mintPaper(now),
  isolation: mintPaper(now),
  release: mintPaper(now),
});
