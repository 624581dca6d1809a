import type { Tone } from "@/components/tone";
import type { VerdictWord } from "@/contracts/words/verify";
import { type Kind, type Outcome, PAPER_KINDS, PASS_KINDS } from "@/credentials";

const PAPERS: ReadonlySet<string> = new Set(PAPER_KINDS.map((kind) => `paper-${kind}`));

const isPaper = (kind: Kind | null): boolean => kind !== null && PAPERS.has(kind);

/**
 * What the page calls an outcome. A paper of our own that is genuine is a document, never a pass,
 * and nothing counts as valid while nobody has looked whether it was revoked.
 */
export function verdictOf({ reason, kind }: Outcome, knowsRevocations: boolean): VerdictWord {
  if (isPaper(kind) && (reason === "valid" || reason === "wrong-type")) return "document";
  if (reason !== "valid") return reason;
  if (kind === null || !PASS_KINDS.includes(kind)) return "wrong-type";
  return knowsRevocations ? "valid" : "revocation-unknown";
}

/** Green is for one answer alone. */
export const TONE_OF_VERDICT = {
  valid: "success",
  "revocation-unknown": "warning",
  document: "info",
  expired: "warning",
  "not-yet-valid": "warning",
  revoked: "danger",
  "signature-wrong": "danger",
  "unknown-issuer": "danger",
  unreadable: "neutral",
  "wrong-type": "warning",
} as const satisfies Record<VerdictWord, Tone>;
