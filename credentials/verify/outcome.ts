/**
 * What a code turned out to be. The positive, isolated and inconclusive kinds are genuine papers
 * that let nobody pass.
 */
export const KINDS = [
  "dcc-test",
  "dcc-test-positive",
  "dcc-vaccination",
  "dcc-recovery",
  "shc",
  "shc-positive",
  "shc-inconclusive",
  "paper-positive",
  "paper-isolation",
  "paper-release",
] as const;
export type Kind = (typeof KINDS)[number];

/** What answers "may this person pass?" with yes; asked for nothing else, a verifier accepts these. */
export const PASS_KINDS: readonly Kind[] = [
  "dcc-test",
  "dcc-vaccination",
  "dcc-recovery",
  "shc",
  "paper-release",
];

export const REASONS = [
  "valid",
  "expired",
  "not-yet-valid",
  "revoked",
  "signature-wrong",
  "unknown-issuer",
  "unreadable",
  "wrong-type",
] as const;
export type Reason = (typeof REASONS)[number];

export interface Outcome {
  readonly valid: boolean;
  readonly reason: Reason;
  /** As the code says of itself; nothing vouches for it while the signature does not hold. */
  readonly kind: Kind | null;
  readonly issuer: string | null;
  /** Null until the signature holds. */
  readonly payload: unknown;
  /** The code's own end, ISO to the second; null until the signature holds, or where it has none. */
  readonly validUntil: string | null;
}

/** What programs that ask are promised: these fields, and no other. */
export type Report = Omit<Outcome, "validUntil">;

export const toReport = ({ valid, reason, kind, issuer, payload }: Outcome): Report => ({
  valid,
  reason,
  kind,
  issuer,
  payload,
});

export const UNREADABLE: Outcome = {
  valid: false,
  reason: "unreadable",
  kind: null,
  issuer: null,
  payload: null,
  validUntil: null,
};
