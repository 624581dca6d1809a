import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { type Actor, can } from "@/contracts/access";
import { ApplicationId, CertificateId, PersonId, type SiteId } from "@/contracts/ids";
import { toHealthCardFile } from "@/credentials";
import { queriesOf } from "@/platform/query";
import type { Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";
import { type Application, type ApplicationStatus, ENDS } from "./application";
import { toApplication } from "./application.store";
import type { Certificate } from "./certificate";
import { certificates, toCertificate } from "./certificate.store";
import { openCodes, type ShownCodes, toShownCodes } from "./codes";
import { db, type Tx } from "./db";
import { openDeclaration } from "./declaration";
import { boardOf, dueAt, overdueAt } from "./open-case";
import { papers } from "./paper.store";
import { newerThan, olderThan, Place, placeOf } from "./place";
import type { Purpose } from "./purpose";

const { list, record } = queriesOf<Tx, typeof db>(db);

/** Rows on a page of the lists below. */
export const LIST_PAGE = 50;
export const OWN_SHOWN = 20;
/** How long a download waits for its paper, and how often it looks. */
const PAPER_PATIENCE_MS = 10_000;
const PAPER_LOOK_MS = 100;

const NewestFirst = z.strictObject({ before: Place.optional() });
const OldestFirst = z.strictObject({ after: Place.optional() });

const inRegion = (region: string | null | undefined) => ({ region: region ?? "" });

export interface ApplicationView {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly siteId: SiteId;
  readonly siteName: { readonly ko: string; readonly en: string };
  readonly testType: Application["testType"];
  readonly urgency: Application["urgency"];
  readonly status: ApplicationStatus;
  readonly submittedAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  /** Hand it back for the page after this row. */
  readonly place: string;
}

const toView = (application: Application): ApplicationView => ({
  applicationId: application.id,
  number: application.number,
  citizenId: application.citizenId,
  subjectId: application.subjectId,
  siteId: application.siteId,
  siteName: { ko: application.siteNameKo, en: application.siteNameEn },
  testType: application.testType,
  urgency: application.urgency,
  status: application.status,
  submittedAt: application.submittedAt,
  expiresAt: application.expiresAt,
  endedAt: application.endedAt,
  place: placeOf(application.submittedAt, application.id),
});

export const listApplications = list({
  action: "health-center.list-applications",
  input: NewestFirst,
  rows: async (db, reach, { before }) => {
    const rows = await db.application.findMany({
      where: { ...inRegion(reach.region), ...(before && olderThan("submittedAt", before)) },
      orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
      take: LIST_PAGE,
    });
    return rows.map(toApplication).map(toView);
  },
});

/** The citizen's own, the newest first: as soon as they are taken in, whoever has heard of them. */
export const listOwnApplications = list({
  action: "health-center.view-application",
  input: z.strictObject({}),
  rows: async (db, { citizenId }): Promise<readonly ApplicationView[]> => {
    if (!citizenId) return [];
    const rows = await db.application.findMany({
      where: { citizenId },
      orderBy: { submittedAt: "desc" },
      take: OWN_SHOWN,
    });
    return rows.map(toApplication).map(toView);
  },
});

export interface OpenCase extends ApplicationView {
  readonly board: ReturnType<typeof boardOf>;
  readonly dueAt: Date | null;
}

/** Cases that have not reached an end, the oldest first. */
export const listOpenCases = list({
  action: "health-center.list-open-cases",
  input: OldestFirst,
  rows: async (db, reach, { after }): Promise<readonly OpenCase[]> => {
    const rows = await db.application.findMany({
      where: {
        ...inRegion(reach.region),
        endedAt: null,
        ...(after && newerThan("submittedAt", after)),
      },
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      take: LIST_PAGE,
    });
    return rows.map(toApplication).map((application) => ({
      ...toView(application),
      board: boardOf(application.status),
      dueAt: dueAt(application),
    }));
  },
});

export interface OpenCount {
  readonly status: ApplicationStatus;
  readonly open: number;
  readonly overdue: number;
}

/** How many cases stand where, and how many of them for too long. */
export const countOpenCases = list({
  action: "health-center.list-open-cases",
  input: z.strictObject({}),
  rows: async (db, reach): Promise<readonly OpenCount[]> => {
    const open = { ...inRegion(reach.region), endedAt: null };
    const [all, late] = await Promise.all([
      db.application.groupBy({ by: ["status"], where: open, _count: true }),
      db.application.groupBy({
        by: ["status"],
        where: { ...open, ...overdueAt(new Date()) },
        _count: true,
      }),
    ]);
    const overdue = new Map(late.map(({ status, _count }) => [status, _count]));
    return all.map(({ status, _count }) => ({
      status: status as ApplicationStatus,
      open: _count,
      overdue: overdue.get(status) ?? 0,
    }));
  },
});

/** One application with what was declared, for its citizen or an officer of its region. */
export const findApplication = record({
  action: "health-center.view-application",
  input: z.strictObject({ applicationId: ApplicationId }),
  load: async (db, { applicationId }) => {
    const row = await db.application.findUnique({ where: { id: applicationId } });
    return row && toApplication(row);
  },
  show: (application) => ({
    ...toView(application),
    declaration: openDeclaration(application.declaration, application.id),
    onsetDate: application.onsetDate,
    ended: ENDS.includes(application.status),
  }),
  subject: ({ id }) => id,
});

export interface CertificateView {
  readonly certificateId: CertificateId;
  readonly applicationId: ApplicationId;
  readonly subjectId: PersonId;
  readonly number: string;
  readonly kind: Certificate["kind"];
  readonly status: Certificate["status"];
  readonly testType: Certificate["testType"];
  readonly siteName: { readonly ko: string; readonly en: string };
  readonly collectedAt: Date;
  /** Since when it is pending, before it is issued. */
  readonly decidedAt: Date;
  readonly issuedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Why it is still pending, where something is in the way. */
  readonly heldWhy: Certificate["heldWhy"];
  readonly replaces: CertificateId | null;
  readonly revokedAt: Date | null;
  readonly revokedWhy: Certificate["revokedWhy"];
  readonly place: string;
}

const toCertificateView = (certificate: Certificate): CertificateView => ({
  certificateId: certificate.id,
  applicationId: certificate.applicationId,
  subjectId: certificate.subjectId,
  number: certificate.number,
  kind: certificate.kind,
  status: certificate.status,
  testType: certificate.testType,
  siteName: { ko: certificate.siteNameKo, en: certificate.siteNameEn },
  collectedAt: certificate.collectedAt,
  decidedAt: certificate.decidedAt,
  issuedAt: certificate.issuedAt,
  expiresAt: certificate.expiresAt,
  heldWhy: certificate.status === "pending" ? certificate.heldWhy : null,
  replaces: certificate.replaces,
  revokedAt: certificate.revokedAt,
  revokedWhy: certificate.revokedWhy,
  place: placeOf(certificate.decidedAt, certificate.id),
});

/** Why the health center cannot sign is no concern of the citizen's. */
const toOwnView = (certificate: Certificate): CertificateView => ({
  ...toCertificateView(certificate),
  heldWhy: null,
});

export const listCertificates = list({
  action: "health-center.list-certificates",
  input: NewestFirst,
  rows: async (db, reach, { before }) => {
    const rows = await db.certificate.findMany({
      where: { ...inRegion(reach.region), ...(before && olderThan("decidedAt", before)) },
      orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
      take: LIST_PAGE,
    });
    return rows.map(toCertificate).map(toCertificateView);
  },
});

/** What was issued on one application, the newest first; found among its citizen's papers. */
export const certificatesOf = list({
  action: "health-center.list-certificates",
  input: z.strictObject({ applicationId: ApplicationId, citizenId: PersonId }),
  rows: async (db, reach, { applicationId, citizenId }) => {
    const rows = await db.certificate.findMany({
      where: { ...inRegion(reach.region), citizenId, applicationId },
      orderBy: { decidedAt: "desc" },
      take: LIST_PAGE,
    });
    return rows.map(toCertificate).map(toCertificateView);
  },
});

/** Pending and live papers of the citizen's own, and those revoked, of one application or of all. */
export const listOwnCertificates = list({
  action: "health-center.view-codes",
  input: z.strictObject({ applicationId: ApplicationId.optional() }),
  rows: async (db, { citizenId }, { applicationId }): Promise<readonly CertificateView[]> => {
    if (!citizenId) return [];
    const rows = await db.certificate.findMany({
      where: { citizenId, ...(applicationId && { applicationId }) },
      orderBy: { decidedAt: "desc" },
      take: OWN_SHOWN,
    });
    return rows.map(toCertificate).map(toOwnView);
  },
});

export interface CertificateWithCodes extends CertificateView {
  /** For its citizen only, and as long as it counts. */
  readonly codes?: ShownCodes;
}

export const findCertificate = record({
  action: "health-center.view-certificate",
  input: z.strictObject({ certificateId: CertificateId }),
  load: (db, { certificateId }) => certificates.get(db, certificateId),
  show: (certificate, actor): CertificateWithCodes => {
    const { id, status, codes, uvci } = certificate;
    if (!can(actor, "health-center.view-codes", certificate)) return toCertificateView(certificate);
    const view = toOwnView(certificate);
    return status === "live" && codes
      ? { ...view, codes: toShownCodes(openCodes(codes, id), uvci) }
      : view;
  },
  subject: ({ id }) => id,
});

export interface HealthCard {
  readonly number: string;
  readonly file: string;
}

/** What a wallet imports; only a negative certificate has one. */
const findCard = record({
  action: "health-center.view-codes",
  input: z.strictObject({ certificateId: CertificateId }),
  load: (db, { certificateId }) => certificates.get(db, certificateId),
  show: ({ id, number, status, codes }) => {
    const jws = codes && openCodes(codes, id).shcJws;
    return { status, card: jws ? { number, file: toHealthCardFile(jws) } : null };
  },
  subject: ({ id }) => id,
});

export async function findHealthCard(
  raw: unknown,
  actor: Actor,
): Promise<Result<HealthCard, Refusal>> {
  const found = await findCard(raw, actor);
  if (!found.ok) return found;
  const { status, card } = found.value;
  if (status === "revoked") return no({ kind: "rule", rule: "certificate.revoked" });
  if (status === "pending") return no({ kind: "rule", rule: "certificate.pending" });
  return card ? ok(card) : no({ kind: "missing" });
}

export interface Paper {
  readonly number: string;
  readonly kind: Certificate["kind"];
  readonly pdf: Uint8Array;
}

/**
 * The PDF of a live certificate. The first call asks the papers process for it and waits a
 * little; where that process is away the answer is `unavailable`, and the request stays.
 */
export async function findPaper(
  { purpose = "administrative", ...raw }: { certificateId: unknown; purpose?: Purpose },
  actor: Actor,
): Promise<Result<Paper, Refusal>> {
  const found = await findCertificate(raw, actor);
  if (!found.ok) return found;
  const { certificateId, number, kind, status } = found.value;
  if (status === "revoked") return no({ kind: "rule", rule: "certificate.revoked" });
  if (status === "pending") return no({ kind: "rule", rule: "certificate.pending" });

  const asked = { certificateId, purpose };
  const deadline = Date.now() + PAPER_PATIENCE_MS;
  for (let looked = 0; Date.now() < deadline; looked += 1) {
    const pdf = await papers.bytesOf(asked);
    if (pdf) return ok({ number, kind, pdf });
    if (looked === 0) await papers.request(asked);
    await sleep(PAPER_LOOK_MS);
  }
  return no({ kind: "unavailable", retryAfterSeconds: 5 });
}

/** Whether an application could be written now. */
export const isIntakeReady = (): Promise<boolean> =>
  db.application.findFirst({ select: { id: true } }).then(
    () => true,
    () => false,
  );
