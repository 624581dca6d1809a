import { toJson } from "@/credentials/codec/cbor";
import { type Claims, readClaims } from "@/credentials/cose/cwt";
import { algorithmOf, kidOf } from "@/credentials/cose/headers";
import { signedBytes } from "@/credentials/cose/sign1";
import { readTextCode } from "@/credentials/cose/text-code";
import type { Primitives } from "@/credentials/primitives";
import { binaryKid } from "@/credentials/trust/trust-list";
import type { Content, Reading } from "@/credentials/verify/reading";
import { Paper } from "./paper";

export const PAPER_PREFIX = "KRP1:";
/** Below -65536 RFC 8392 leaves claims to private use, far from the -260 of a health certificate. */
export const PAPER_CLAIM = -70_001;

export async function readPaperCode(code: string, primitives: Primitives): Promise<Reading | null> {
  const message = await readTextCode(PAPER_PREFIX, code, primitives);
  if (!message) return null;
  const kid = kidOf(message);
  const claims = readClaims(message.payload);
  return {
    kid: kid && binaryKid(kid),
    algorithm: algorithmOf(message),
    message: signedBytes(message),
    signature: message.signature,
    issuer: claims?.issuer ?? null,
    content: claims && contentOf(claims),
  };
}

function contentOf(claims: Claims): Content | null {
  const payload = toJson(claims.all.get(PAPER_CLAIM));
  const paper = Paper.safeParse(payload);
  return paper.success
    ? {
        kind: `paper-${paper.data.kind}`,
        usage: "paper",
        payload,
        issuedAt: claims.issuedAt,
        validFrom: Math.max(claims.issuedAt, claims.notBefore ?? 0),
        validUntil: claims.expiresAt,
        ids: [paper.data.id],
      }
    : null;
}
