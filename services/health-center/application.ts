import type { Draft } from "@/contracts/event";
import {
  ApplicationCancelled,
  ApplicationExpired,
  ApplicationReinstated,
  ApplicationSubmitted,
  CaseClosed,
  TransferRequested,
  TransferRequestWithdrawn,
} from "@/contracts/health-center.events";
import type {
  ApplicationId,
  CertificateId,
  IsolationId,
  PersonId,
  SiteId,
  SpecimenId,
  TransferId,
} from "@/contracts/ids";
import type { Outcome, TestType, Urgency } from "@/contracts/vocabulary";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";
import { type Certificate, expiryOf, issuedNews, revoke, revokedNews } from "./certificate";

export type ApplicationStatus =
  | "submitted"
  | "collected"
  | "recollection"
  | "certified"
  | "transfer-requested"
  | "isolated"
  | "in-hospital"
  | "released"
  | "cancelled"
  | "expired";

/** Where a case ends. Everything else is work on somebody's board. */
export const ENDS: readonly ApplicationStatus[] = ["certified", "released", "cancelled", "expired"];

export interface Application {
  readonly id: ApplicationId;
  readonly number: number;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly siteId: SiteId;
  readonly siteNameKo: string;
  readonly siteNameEn: string;
  readonly region: string;
  readonly urgency: Urgency;
  readonly testType: TestType;
  readonly declaration: string;
  readonly onsetDate: Date | null;
  readonly holder: string;
  readonly status: ApplicationStatus;
  readonly submittedAt: Date;
  readonly expiresAt: Date;
  readonly specimenId: SpecimenId | null;
  readonly collectedAt: Date | null;
  readonly resultVersion: number;
  readonly outcome: Outcome | null;
  readonly resultedAt: Date | null;
  readonly transferId: TransferId | null;
  readonly isolationId: IsolationId | null;
  readonly isolationVersion: number;
  readonly endedAt: Date | null;
  readonly reinstated: boolean;
  readonly version: number;
}

/** Identities for what a step may create; minted outside, so that the rules stay pure. */
export interface Mint {
  readonly certificateId: CertificateId;
  readonly certificateNumber: string;
  readonly transferId: TransferId;
}

/** An application with its live negative certificate, and the one this step revokes. */
export interface Case extends Application {
  readonly certificate: Certificate | null;
  readonly revoked: Certificate | null;
}

/** Days an application waits for a specimen before it expires. */
export const WAITING_DAYS = 7;
const DAY_MS = 86_400_000;

export const expiryFrom = (moment: Date): Date =>
  new Date(moment.getTime() + WAITING_DAYS * DAY_MS);

/** What the health center hears from a test site about one specimen. */
export interface TestNews {
  readonly specimenId: SpecimenId;
  readonly collectedAt: Date;
  /** The specimen record's version: of two pieces of news the higher one is later. */
  readonly version: number;
  readonly what:
    | { readonly step: "collected" | "rejected" }
    | { readonly step: "result"; readonly outcome: Outcome; readonly resultedAt: Date };
}

export interface IsolationNews {
  readonly transferId: TransferId;
  readonly isolationId: IsolationId;
  readonly version: number;
  readonly step: "isolated" | "in-hospital" | "released";
}

/** A new application, and the person's other one of this kind that has not ended. */
export interface Submission extends Application {
  readonly open: ApplicationId | null;
}

export function submit(blank: Submission): Decision<Submission> {
  if (blank.open) return refused("application.already-active", { applicationId: blank.open });
  const { id: applicationId, number, citizenId, subjectId, siteId, region, testType } = blank;
  return decided(
    blank,
    ApplicationSubmitted.of({
      applicationId,
      number,
      citizenId,
      subjectId,
      siteId,
      region,
      testType,
      submittedAt: blank.submittedAt.toISOString(),
      expiresAt: blank.expiresAt.toISOString(),
    }),
  );
}

const WITHOUT_SPECIMEN: readonly ApplicationStatus[] = ["submitted", "recollection"];

export function cancel(application: Application, now: Date): Decision<Application> {
  if (application.status === "cancelled") return unchanged(application);
  if (!WITHOUT_SPECIMEN.includes(application.status))
    return refused("application.too-late-to-cancel");
  const { id: applicationId, siteId } = application;
  return decided(
    { ...application, status: "cancelled" as const, endedAt: now },
    ApplicationCancelled.of({ applicationId, siteId, cancelledAt: now.toISOString() }),
  );
}

export function expire(application: Application, now: Date): Decision<Application> {
  if (!WITHOUT_SPECIMEN.includes(application.status)) return refused("application.cannot-move");
  if (application.expiresAt > now) return refused("application.not-due");
  const { id: applicationId, siteId } = application;
  return decided(
    { ...application, status: "expired" as const, endedAt: now },
    ApplicationExpired.of({ applicationId, siteId, expiredAt: now.toISOString() }),
  );
}

/**
 * Takes in what happened to a specimen, in whatever order the news arrives: older news than
 * what is known changes nothing, newer news undoes what the older one had led to.
 */
export function followTest(current: Case, news: TestNews, mint: Mint, now: Date): Decision<Case> {
  if (!isNewer(current, news)) return unchanged(current);
  const { specimenId, collectedAt, version: resultVersion, what } = news;
  const known: Case = {
    ...current,
    specimenId,
    collectedAt,
    resultVersion,
    outcome: what.step === "result" ? what.outcome : null,
    resultedAt: what.step === "result" ? what.resultedAt : null,
    reinstated: current.reinstated || ranAhead(current),
  };
  const { next, events } = settle(known, targetOf(what), mint, now);
  const { id: applicationId, siteId } = current;
  return decided(
    next,
    ...(ranAhead(current)
      ? [ApplicationReinstated.of({ applicationId, siteId, reinstatedAt: now.toISOString() })]
      : []),
    ...events,
  );
}

/** Follows the person through isolation; what belongs to a withdrawn transfer changes nothing. */
export function followIsolation(
  application: Application,
  news: IsolationNews,
  now: Date,
): Decision<Application> {
  const { transferId, isolationId, version, step } = news;
  const isOurs = application.transferId === transferId;
  const isKnown =
    application.isolationId === isolationId && application.isolationVersion >= version;
  if (!isOurs || isKnown) return unchanged(application);
  const ended = step === "released";
  const next: Application = {
    ...application,
    status: step,
    isolationId,
    isolationVersion: version,
    endedAt: ended ? now : null,
  };
  const { id: applicationId, citizenId } = application;
  return ended
    ? decided(next, CaseClosed.of({ applicationId, citizenId, closedAt: now.toISOString() }))
    : decided(next);
}

type Target = "collected" | "recollection" | "certified" | "transfer-requested";

function targetOf(what: TestNews["what"]): Target {
  switch (what.step) {
    case "collected":
      return "collected";
    case "rejected":
      return "recollection";
    case "result":
      switch (what.outcome) {
        case "negative":
          return "certified";
        case "positive":
          return "transfer-requested";
        case "inconclusive":
        case "invalid":
          return "recollection";
      }
  }
}

function isNewer({ collectedAt, specimenId, resultVersion }: Case, news: TestNews): boolean {
  if (!collectedAt) return true;
  return specimenId === news.specimenId
    ? news.version > resultVersion
    : news.collectedAt > collectedAt;
}

/** A specimen was collected although the citizen or the clock had ended the application. */
const ranAhead = ({ status }: Application): boolean =>
  status === "cancelled" || status === "expired";

/** Brings certificate and transfer request into line with where the case now stands. */
function settle(
  current: Case,
  target: Target,
  mint: Mint,
  now: Date,
): { next: Case; events: readonly Draft[] } {
  const events: Draft[] = [];
  let next: Case = { ...current, status: target, endedAt: null };

  if (next.certificate && target !== "certified") {
    events.push(revokedNews(next.certificate, "result-corrected", now));
    next = {
      ...next,
      certificate: null,
      revoked: revoke(next.certificate, "result-corrected", now),
    };
  }
  if (next.transferId && target !== "transfer-requested") {
    events.push(withdrawnNews(next, next.transferId, now));
    next = { ...next, transferId: null, isolationId: null, isolationVersion: 0 };
  }
  if (target === "certified") {
    const certificate = next.certificate ?? negativeCertificate(next, mint, now);
    events.push(issuedNews(certificate));
    next = { ...next, certificate, endedAt: now };
  }
  if (target === "transfer-requested" && !next.transferId) {
    next = { ...next, transferId: mint.transferId };
    events.push(requestedNews(next, mint.transferId, now));
  }
  if (target === "recollection") next = { ...next, expiresAt: expiryFrom(now) };
  return { next, events };
}

function negativeCertificate(current: Case, mint: Mint, now: Date): Certificate {
  const { specimenId, collectedAt, resultedAt, outcome } = current;
  if (!specimenId || !collectedAt || !resultedAt || outcome !== "negative")
    throw new Error("a certificate needs a negative result");
  return {
    id: mint.certificateId,
    number: mint.certificateNumber,
    applicationId: current.id,
    citizenId: current.citizenId,
    subjectId: current.subjectId,
    region: current.region,
    kind: "negative-test",
    status: "live",
    testType: current.testType,
    outcome,
    specimenId,
    siteNameKo: current.siteNameKo,
    siteNameEn: current.siteNameEn,
    collectedAt,
    resultedAt,
    holder: current.holder,
    issuedAt: now,
    expiresAt: expiryOf(current.testType, now),
    revokedAt: null,
    revokedWhy: null,
    version: 0,
  };
}

function requestedNews(current: Case, transferId: TransferId, now: Date): Draft {
  const { id: applicationId, citizenId, subjectId, region, siteId, urgency, collectedAt } = current;
  if (!collectedAt) throw new Error("a transfer request needs a specimen");
  return TransferRequested.of({
    transferId,
    applicationId,
    citizenId,
    subjectId,
    region,
    siteId,
    urgency,
    collectedAt: collectedAt.toISOString(),
    onsetDate: current.onsetDate?.toISOString().slice(0, 10) ?? null,
    requestedAt: now.toISOString(),
  });
}

const withdrawnNews = (
  { id: applicationId, citizenId }: Case,
  transferId: TransferId,
  now: Date,
): Draft =>
  TransferRequestWithdrawn.of({
    transferId,
    applicationId,
    citizenId,
    withdrawnAt: now.toISOString(),
  });
