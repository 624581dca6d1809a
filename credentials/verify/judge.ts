import { toMoment } from "@/credentials/holder";
import type { Primitives } from "@/credentials/primitives";
import type { Revocations } from "@/credentials/trust/revocations";
import type { TrustedKey, TrustList } from "@/credentials/trust/trust-list";
import { permits } from "@/credentials/trust/usage";
import type { Kind, Outcome, Reason } from "./outcome";
import type { Content, Reading } from "./reading";

export interface Question {
  readonly trustList: TrustList;
  readonly revocations?: Revocations | undefined;
  readonly at: Date;
  readonly kinds: readonly Kind[];
}

/** First whether the signature holds, then what it covers, then whether it counts today. */
export async function judge(
  reading: Reading,
  question: Question,
  primitives: Primitives,
): Promise<Outcome> {
  const { content, issuer } = reading;
  const known = question.trustList.keysOf(reading.kid);
  const answer = (reason: Reason, keys: readonly TrustedKey[] = []): Outcome => ({
    valid: reason === "valid",
    reason,
    kind: content?.kind ?? null,
    issuer: issuer ?? keys[0]?.country ?? null,
    payload: keys.length > 0 ? (content?.payload ?? null) : null,
    validUntil: keys.length > 0 && content ? endOf(content) : null,
  });

  if (known.length === 0) return answer("unknown-issuer");
  const signers = await signersAmong(known, reading, primitives);
  if (signers.length === 0) return answer("signature-wrong");
  if (!content) return answer("unreadable");
  const entitled = signers.filter(({ usages }) => permits(usages, content.usage));
  if (entitled.length === 0) return answer("unknown-issuer");
  return answer(await standingOf(content, entitled, question, primitives), entitled);
}

/** Null where it ends after every calendar, which some mean by no end. */
function endOf({ validUntil }: Content): string | null {
  const end = new Date((validUntil ?? Number.NaN) * 1000);
  return Number.isNaN(end.getTime()) ? null : toMoment(end);
}

/** Kids are short and collide, so every key that answers to one is tried. */
async function signersAmong(
  keys: readonly TrustedKey[],
  { algorithm, message, signature }: Reading,
  primitives: Primitives,
): Promise<readonly TrustedKey[]> {
  const signers: TrustedKey[] = [];
  for (const key of keys) {
    if (key.algorithm !== algorithm) continue;
    if (await primitives.verify(key.handle, algorithm, message, signature)) signers.push(key);
  }
  return signers;
}

async function standingOf(
  content: Content,
  signers: readonly TrustedKey[],
  { revocations, at, kinds }: Question,
  primitives: Primitives,
): Promise<Reason> {
  const now = at.getTime() / 1000;
  if (revocations && (await revocations.has(content, primitives))) return "revoked";
  if (now < content.validFrom || signers.every(({ notBefore }) => notBefore && at < notBefore))
    return "not-yet-valid";
  const isOver = content.validUntil !== null && now > content.validUntil;
  if (isOver || !signers.some((key) => isCurrent(key, at))) return "expired";
  return kinds.includes(content.kind) ? "valid" : "wrong-type";
}

const isCurrent = ({ notBefore, notAfter }: TrustedKey, at: Date): boolean =>
  (!notBefore || at >= notBefore) && (!notAfter || at <= notAfter);
