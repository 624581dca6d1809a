import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { Actor } from "@/contracts/access";
import { ApplicationId, CertificateId } from "@/contracts/ids";
import { queriesOf } from "@/platform/query";
import type { Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";
import { type Application, type ApplicationStatus, ENDS } from "./application";
import { toApplication } from "./application.store";
import type { Certificate } from "./certificate";
import { certificates, toCertificate } from "./certificate.store";
import { db, type Tx } from "./db";
import { openDeclaration } from "./declaration";
import { papers } from "./paper.store";

const { list, record } = queriesOf<Tx, typeof db>(db);

const PAGE = 50;
/** How long a download waits for its paper, and how often it looks. */
const PAPER_PATIENCE_MS = 10_000;
const PAPER_LOOK_MS = 100;

const Page = z.strictObject({ before: z.coerce.date().optional() });

const inRegion = (region: string | null | undefined) => ({ region: region ?? "" });

export interface ApplicationView {
  readonly applicationId: string;
  readonly number: number;
  readonly subjectId: string;
  readonly siteName: { readonly ko: string; readonly en: string };
  readonly testType: Application["testType"];
  readonly urgency: Application["urgency"];
  readonly status: ApplicationStatus;
  readonly submittedAt: Date;
  readonly endedAt: Date | null;
}

const toView = (application: Application): ApplicationView => ({
  applicationId: application.id,
  number: application.number,
  subjectId: application.subjectId,
  siteName: { ko: application.siteNameKo, en: application.siteNameEn },
  testType: application.testType,
  urgency: application.urgency,
  status: application.status,
  submittedAt: application.submittedAt,
  endedAt: application.endedAt,
});

export const listApplications = list({
  action: "health-center.list-applications",
  input: Page,
  rows: async (db, reach, { before = new Date() }) => {
    const rows = await db.application.findMany({
      where: { ...inRegion(reach.region), submittedAt: { lt: before } },
      orderBy: { submittedAt: "desc" },
      take: PAGE,
    });
    return rows.map(toApplication).map(toView);
  },
});

/** Cases that have not reached an end, the oldest first. */
export const listOpenCases = list({
  action: "health-center.list-open-cases",
  input: z.strictObject({}),
  rows: async (db, reach) => {
    const rows = await db.application.findMany({
      where: { ...inRegion(reach.region), endedAt: null },
      orderBy: { submittedAt: "asc" },
      take: PAGE,
    });
    return rows.map(toApplication).map(toView);
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
  readonly certificateId: string;
  readonly applicationId: string;
  readonly subjectId: string;
  readonly number: string;
  readonly kind: Certificate["kind"];
  readonly status: Certificate["status"];
  readonly testType: Certificate["testType"];
  readonly siteName: { readonly ko: string; readonly en: string };
  readonly collectedAt: Date;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
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
  issuedAt: certificate.issuedAt,
  expiresAt: certificate.expiresAt,
  revokedAt: certificate.revokedAt,
});

export const listCertificates = list({
  action: "health-center.list-certificates",
  input: Page,
  rows: async (db, reach, { before = new Date() }) => {
    const rows = await db.certificate.findMany({
      where: { ...inRegion(reach.region), issuedAt: { lt: before } },
      orderBy: { issuedAt: "desc" },
      take: PAGE,
    });
    return rows.map(toCertificate).map(toCertificateView);
  },
});

export const findCertificate = record({
  action: "health-center.view-certificate",
  input: z.strictObject({ certificateId: CertificateId }),
  load: (db, { certificateId }) => certificates.get(db, certificateId),
  show: toCertificateView,
  subject: ({ id }) => id,
});

export interface Paper {
  readonly number: string;
  readonly pdf: Uint8Array;
}

/**
 * The PDF of a live certificate. The first call asks the papers process for it and waits a
 * little; where that process is away the answer is `unavailable`, and the request stays.
 */
export async function findPaper(raw: unknown, actor: Actor): Promise<Result<Paper, Refusal>> {
  const found = await findCertificate(raw, actor);
  if (!found.ok) return found;
  const { certificateId, number, status } = found.value;
  if (status === "revoked") return no({ kind: "rule", rule: "certificate.revoked" });

  const deadline = Date.now() + PAPER_PATIENCE_MS;
  for (let looked = 0; Date.now() < deadline; looked += 1) {
    const pdf = await papers.bytesOf(certificateId);
    if (pdf) return ok({ number, pdf });
    if (looked === 0) await papers.request(certificateId);
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
