import { CorrectionDecided, CorrectionRequested } from "@/contracts/health-center.events";
import type { ApplicationId, CorrectionId, PersonId } from "@/contracts/ids";
import type { SealedText } from "@/contracts/vocabulary";
import { type Decision, decided, overtaken, refused } from "@/platform/decision";
import type { Case } from "./application";
import { bringInLine, type PaperMint } from "./due-papers";
import type { Holder } from "./holder";

/** A wish to have one's papers say something else about who one is. */
export interface Correction {
  readonly id: CorrectionId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly region: string;
  readonly status: "asked" | "approved" | "refused";
  /** Both sides, sealed. */
  readonly before: string;
  readonly after: string;
  /** Why the citizen asks. */
  readonly grounds: SealedText | null;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: PersonId | null;
  /** Of a refusal. */
  readonly reason: SealedText | null;
  readonly version: number;
}

/** A new one, with what may stand in its way. */
export interface Wish extends Correction {
  readonly open: CorrectionId | null;
  readonly isLapsed: boolean;
  readonly isDifferent: boolean;
}

export function request(wish: Wish): Decision<Wish> {
  if (wish.isLapsed) return refused("correction.no-papers");
  if (wish.open) return refused("correction.already-asked", { correctionId: wish.open });
  if (!wish.isDifferent) return refused("correction.nothing-changed");
  const { id: correctionId, applicationId, citizenId, askedAt } = wish;
  const requestedAt = askedAt.toISOString();
  return decided(
    wish,
    CorrectionRequested.of({ correctionId, applicationId, citizenId, requestedAt }),
  );
}

/** A correction with the case whose papers it changes. */
export interface Pending extends Correction {
  readonly case: Case;
}

export type Verdict =
  | { readonly decision: "approve" }
  | { readonly decision: "refuse"; readonly reason: SealedText };

/** An approval takes back every paper of the case and asks for a new version of each. */
export function decide(
  pending: Pending,
  verdict: Verdict,
  by: PersonId,
  mint: PaperMint,
  now: Date,
): Decision<Pending> {
  if (pending.status !== "asked") return overtaken(pending.decidedBy, pending.decidedAt);
  const { id: correctionId, applicationId, citizenId } = pending;
  const reason = verdict.decision === "refuse" ? verdict.reason : null;
  const status = reason ? "refused" : "approved";
  const told = CorrectionDecided.of({
    correctionId,
    applicationId,
    citizenId,
    decision: status,
    reason,
    decidedAt: now.toISOString(),
  });
  const settled: Pending = { ...pending, status, reason, decidedBy: by, decidedAt: now };
  if (reason) return decided(settled, told);
  const corrected: Case = { ...pending.case, holder: pending.after };
  const { papers, events } = bringInLine(corrected, corrected.papers, mint, now);
  return decided({ ...settled, case: { ...corrected, papers } }, ...events, told);
}

/** Whether a paper would read differently. */
export const isDifferent = (a: Holder, b: Holder): boolean =>
  a.name !== b.name ||
  a.birthDate !== b.birthDate ||
  a.passportName?.family !== b.passportName?.family ||
  a.passportName?.given !== b.passportName?.given;
