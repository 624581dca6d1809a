import type { Draft } from "@/contracts/event";
import type { CertificateKind, RevocationReason } from "@/contracts/health-center.events";
import type {
  ApplicationId,
  CertificateId,
  PersonId,
  SpecimenId,
  TransferId,
} from "@/contracts/ids";
import type { Outcome, TestType } from "@/contracts/vocabulary";
import { type Certificate, revoke, revokedNews, stands } from "./certificate";
import { koreanDay, lastDayBefore } from "./korean-day";

/** What the papers of an application are made of. */
export interface PaperFacts {
  readonly id: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly region: string;
  readonly testType: TestType;
  readonly siteNameKo: string;
  readonly siteNameEn: string;
  readonly holder: string;
  readonly specimenId: SpecimenId | null;
  readonly collectedAt: Date | null;
  readonly resultedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly device: string | null;
  readonly transferId: TransferId | null;
  readonly facilityNameKo: string | null;
  readonly facilityNameEn: string | null;
  readonly isolationStartsAt: Date | null;
  readonly isolationEndsAt: Date | null;
  readonly releasedAt: Date | null;
}

/** Identities for the papers that a step may lead to, one of each kind. */
export type PaperMint = Readonly<
  Record<CertificateKind, { readonly id: CertificateId; readonly number: string }>
>;

type Due = Pick<Certificate, "kind" | "isolatedFrom" | "isolatedUntil" | "releasedAt">;

const NO_DATES = { isolatedFrom: null, isolatedUntil: null, releasedAt: null };

/**
 * The papers that should stand, whatever stood before: a negative alone, or a positive with what
 * is known of the isolation that follows it.
 */
function papersDue(facts: PaperFacts): readonly Due[] {
  const { outcome, transferId, isolationStartsAt, releasedAt } = facts;
  if (outcome === "negative") return [{ kind: "negative-test", ...NO_DATES }];
  if (outcome !== "positive" || !transferId) return [];
  const due: Due[] = [{ kind: "positive", ...NO_DATES }];
  const isolatedUntil = lastDayOf(facts);
  if (!isolationStartsAt || !isolatedUntil) return due;
  const isolatedFrom = koreanDay(isolationStartsAt);
  due.push({ kind: "isolation", isolatedFrom, isolatedUntil, releasedAt: null });
  if (releasedAt) due.push({ kind: "release", isolatedFrom, isolatedUntil: null, releasedAt });
  return due;
}

/** An end is a midnight, so the day before it is the last; a release may come earlier. */
function lastDayOf({ isolationEndsAt, releasedAt }: PaperFacts): string | null {
  const days = [
    ...(isolationEndsAt ? [lastDayBefore(isolationEndsAt)] : []),
    ...(releasedAt ? [koreanDay(releasedAt)] : []),
  ];
  return days.sort()[0] ?? null;
}

interface InLine {
  /** The standing ones, and those that this step revokes. */
  readonly papers: readonly Certificate[];
  readonly events: readonly Draft[];
}

/** Revokes what no longer holds and adds what is due; what is right already stays untouched. */
export function bringInLine(
  facts: PaperFacts,
  papers: readonly Certificate[],
  mint: PaperMint,
  now: Date,
): InLine {
  const due = papersDue(facts);
  const kept: Certificate[] = [];
  const gone: Certificate[] = [];
  const events: Draft[] = [];
  for (const paper of papers.filter(stands)) {
    if (due.some((one) => holds(paper, one, facts))) {
      kept.push(paper);
      continue;
    }
    const why = reasonOf(paper, facts);
    gone.push(revoke(paper, why, now));
    // Of one that was never signed nobody was told.
    if (paper.status === "live") events.push(revokedNews(paper, why, now));
  }
  const added = due
    .filter(({ kind }) => !kept.some((paper) => paper.kind === kind))
    .map((one) => {
      const replaced = gone.find(({ kind }) => kind === one.kind);
      return pending(facts, one, mint, replaced?.id ?? null, now);
    });
  return { papers: [...gone, ...kept, ...added], events };
}

const ofSameTest = (
  paper: Certificate,
  { specimenId, outcome, device, collectedAt }: PaperFacts,
): boolean =>
  paper.specimenId === specimenId &&
  paper.outcome === outcome &&
  paper.device === device &&
  isSame(paper.collectedAt, collectedAt);

const holds = (paper: Certificate, due: Due, facts: PaperFacts): boolean =>
  paper.kind === due.kind &&
  paper.holder === facts.holder &&
  ofSameTest(paper, facts) &&
  paper.isolatedFrom === due.isolatedFrom &&
  paper.isolatedUntil === due.isolatedUntil &&
  isSame(paper.releasedAt, due.releasedAt);

function reasonOf(paper: Certificate, facts: PaperFacts): RevocationReason {
  if (!ofSameTest(paper, facts) || !facts.outcome) return "result-corrected";
  return paper.holder === facts.holder ? "isolation-changed" : "holder-corrected";
}

const isSame = (a: Date | null, b: Date | null): boolean => a?.getTime() === b?.getTime();

function pending(
  facts: PaperFacts,
  { kind, isolatedFrom, isolatedUntil, releasedAt }: Due,
  mint: PaperMint,
  replaces: CertificateId | null,
  now: Date,
): Certificate {
  const { specimenId, collectedAt, resultedAt, outcome } = facts;
  if (!specimenId || !collectedAt || !resultedAt || !outcome)
    throw new Error("a certificate needs a result");
  return {
    ...mint[kind],
    applicationId: facts.id,
    citizenId: facts.citizenId,
    subjectId: facts.subjectId,
    region: facts.region,
    kind,
    status: "pending",
    testType: facts.testType,
    outcome,
    device: facts.device,
    specimenId,
    siteNameKo: facts.siteNameKo,
    siteNameEn: facts.siteNameEn,
    collectedAt,
    resultedAt,
    ...facilityOf(kind, facts),
    isolatedFrom,
    isolatedUntil,
    releasedAt,
    holder: facts.holder,
    replaces,
    decidedAt: now,
    issuedAt: null,
    expiresAt: null,
    rid: null,
    uvci: null,
    codes: null,
    heldWhy: null,
    revokedAt: null,
    revokedWhy: null,
    version: 0,
  };
}

/** Where, on the papers that say so. */
const facilityOf = (
  kind: CertificateKind,
  { facilityNameKo, facilityNameEn }: PaperFacts,
): Pick<Certificate, "facilityNameKo" | "facilityNameEn"> =>
  kind === "isolation" || kind === "release"
    ? { facilityNameKo, facilityNameEn }
    : { facilityNameKo: null, facilityNameEn: null };
