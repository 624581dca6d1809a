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
  IsolationId,
  PersonId,
  SiteId,
  SpecimenId,
  TransferId,
} from "@/contracts/ids";
import type { ReleaseGround } from "@/contracts/quarantine.events";
import type { Outcome, TestType, Urgency } from "@/contracts/vocabulary";
import type { Sentence } from "@/contracts/words/sentence";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";
import type { Certificate } from "./certificate";
import { bringInLine, type PaperMint } from "./due-papers";

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
  /** The rapid antigen test it was found with, by its code in the EU's common list. */
  readonly device: string | null;
  readonly resultedAt: Date | null;
  readonly transferId: TransferId | null;
  readonly isolationId: IsolationId | null;
  readonly isolationVersion: number;
  /** As the facility's sign says it; null where the news came from before it was told. */
  readonly facilityNameKo: string | null;
  readonly facilityNameEn: string | null;
  readonly isolationStartsAt: Date | null;
  /** Day N 24:00 in Korea, by the record's version below. */
  readonly isolationEndsAt: Date | null;
  readonly isolationEndsVersion: number;
  readonly releasedAt: Date | null;
  readonly endedAt: Date | null;
  readonly reinstated: boolean;
  readonly version: number;
}

/** Identities for what a step may create; minted outside, so that the rules stay pure. */
export interface Mint {
  readonly papers: PaperMint;
  readonly transferId: TransferId;
}

/** An application with its standing papers; a step leaves among them those that it revokes. */
export interface Case extends Application {
  readonly papers: readonly Certificate[];
}

/** Days an application waits for a specimen before it expires. */
const WAITING_DAYS = 7;
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
    | {
        readonly step: "result";
        readonly outcome: Outcome;
        readonly device: string | null;
        readonly resultedAt: Date;
      };
}

/** What the health center hears from a quarantine facility about one isolation. */
export interface IsolationNews {
  readonly transferId: TransferId;
  readonly isolationId: IsolationId;
  readonly version: number;
  readonly what:
    | {
        readonly step: "isolated";
        readonly facilityName: Sentence | null;
        readonly startsAt: Date;
        readonly endsAt: Date;
      }
    | { readonly step: "changed"; readonly endsAt: Date }
    | { readonly step: "in-hospital" }
    | {
        readonly step: "released";
        readonly facilityName: Sentence | null;
        readonly ground: ReleaseGround;
        readonly startedAt: Date | null;
        readonly releasedAt: Date;
      };
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
    device: what.step === "result" ? what.device : null,
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

/**
 * Follows the person through isolation; what belongs to a withdrawn transfer changes nothing.
 * Older news may still tell a date or the place that the newer one left out.
 */
export function followIsolation(
  current: Case,
  news: IsolationNews,
  mint: Mint,
  now: Date,
): Decision<Case> {
  const { transferId, isolationId, version, what } = news;
  if (current.transferId !== transferId) return unchanged(current);
  const known: Case =
    current.isolationId === isolationId ? current : { ...current, ...NO_ISOLATION, isolationId };
  const told: Case = { ...known, ...toldBy(known, news) };
  const isNewer = version > known.isolationVersion;
  if (!isNewer && isSameIsolation(current, told)) return unchanged(current);
  const ended = what.step === "released";
  const next: Case = isNewer
    ? {
        ...told,
        status: what.step === "changed" ? "isolated" : what.step,
        isolationVersion: version,
        endedAt: ended ? now : null,
      }
    : told;
  const { papers, events } = bringInLine(next, current.papers, mint.papers, now);
  const { id: applicationId, citizenId } = current;
  return decided(
    { ...next, papers },
    ...events,
    ...(isNewer && ended
      ? [CaseClosed.of({ applicationId, citizenId, closedAt: now.toISOString() })]
      : []),
  );
}

type Isolation = Pick<
  Application,
  | "isolationId"
  | "isolationVersion"
  | "facilityNameKo"
  | "facilityNameEn"
  | "isolationStartsAt"
  | "isolationEndsAt"
  | "isolationEndsVersion"
  | "releasedAt"
>;

const NO_ISOLATION: Isolation = {
  isolationId: null,
  isolationVersion: 0,
  facilityNameKo: null,
  facilityNameEn: null,
  isolationStartsAt: null,
  isolationEndsAt: null,
  isolationEndsVersion: 0,
  releasedAt: null,
};

function toldBy(known: Isolation, { what, version }: IsolationNews): Partial<Isolation> {
  switch (what.step) {
    case "isolated":
      return {
        ...facilityOf(known, what.facilityName),
        isolationStartsAt: what.startsAt,
        ...endOf(known, what.endsAt, version),
      };
    case "changed":
      return endOf(known, what.endsAt, version);
    case "in-hospital":
      return {};
    case "released":
      return {
        ...facilityOf(known, what.facilityName),
        isolationStartsAt: what.startedAt ?? known.isolationStartsAt,
        // Whoever was never infected is let go, not released from anything.
        releasedAt: what.ground === "result-corrected" ? null : what.releasedAt,
      };
  }
}

const endOf = (known: Isolation, isolationEndsAt: Date, version: number): Partial<Isolation> =>
  version > known.isolationEndsVersion ? { isolationEndsAt, isolationEndsVersion: version } : {};

/** One isolation stays in one facility, so whoever names it first has named it. */
const facilityOf = (known: Isolation, name: Sentence | null): Partial<Isolation> =>
  name && known.facilityNameKo === null ? { facilityNameKo: name.ko, facilityNameEn: name.en } : {};

const isSameIsolation = (a: Isolation, b: Isolation): boolean =>
  a.isolationId === b.isolationId &&
  a.facilityNameKo === b.facilityNameKo &&
  a.isolationStartsAt?.getTime() === b.isolationStartsAt?.getTime() &&
  a.isolationEndsAt?.getTime() === b.isolationEndsAt?.getTime() &&
  a.releasedAt?.getTime() === b.releasedAt?.getTime();

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

/** Brings transfer request and papers into line with where the case now stands. */
function settle(
  current: Case,
  target: Target,
  mint: Mint,
  now: Date,
): { next: Case; events: readonly Draft[] } {
  const events: Draft[] = [];
  let next: Case = { ...current, status: target, endedAt: target === "certified" ? now : null };

  if (next.transferId && target !== "transfer-requested") {
    events.push(withdrawnNews(next, next.transferId, now));
    next = { ...next, ...NO_ISOLATION, transferId: null };
  }
  if (target === "transfer-requested" && !next.transferId) {
    next = { ...next, transferId: mint.transferId };
    events.push(requestedNews(next, mint.transferId, now));
  }
  if (target === "recollection") next = { ...next, expiresAt: expiryFrom(now) };
  const { papers, events: revocations } = bringInLine(next, current.papers, mint.papers, now);
  return { next: { ...next, papers }, events: [...revocations, ...events] };
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
