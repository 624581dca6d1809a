import { toJson } from "@/credentials/codec/cbor";
import { type Claims, readClaims } from "@/credentials/cose/cwt";
import { algorithmOf, kidOf } from "@/credentials/cose/headers";
import { signedBytes } from "@/credentials/cose/sign1";
import { readTextCode } from "@/credentials/cose/text-code";
import type { Primitives } from "@/credentials/primitives";
import { binaryKid } from "@/credentials/trust/trust-list";
import type { Content, Reading } from "@/credentials/verify/reading";
import { Dcc, NOT_DETECTED } from "./schema";

export const HCERT_PREFIX = "HC1:";
export const HCERT_CLAIM = -260;
/** The EU's certificate among those that may one day share the claim. */
export const EU_DCC = 1;

export async function readHcert(code: string, primitives: Primitives): Promise<Reading | null> {
  const message = await readTextCode(HCERT_PREFIX, code, primitives);
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
  const hcert: unknown = claims.all.get(HCERT_CLAIM);
  const payload = hcert instanceof Map ? toJson(hcert.get(EU_DCC)) : null;
  const dcc = Dcc.safeParse(payload);
  if (!dcc.success) return null;
  const entry = entryOf(dcc.data);
  return (
    entry && {
      kind: entry.kind,
      usage: entry.usage,
      payload,
      issuedAt: claims.issuedAt,
      validFrom: Math.max(claims.issuedAt, claims.notBefore ?? 0, entry.from ?? 0),
      validUntil: Math.min(claims.expiresAt, entry.until ?? Number.POSITIVE_INFINITY),
      ids: spellingsOf(entry.ci),
    }
  );
}

type Entry = Pick<Content, "kind" | "usage"> & {
  readonly ci: string;
  readonly from?: number;
  readonly until?: number;
};

function entryOf({ t, v, r }: Dcc): Entry | null {
  const [test] = t ?? [];
  if (test) {
    const kind = test.tr === NOT_DETECTED ? "dcc-test" : "dcc-test-positive";
    return { kind, usage: "test", ci: test.ci };
  }
  const [vaccination] = v ?? [];
  if (vaccination) return { kind: "dcc-vaccination", usage: "vaccination", ci: vaccination.ci };
  const [recovery] = r ?? [];
  return recovery
    ? {
        kind: "dcc-recovery",
        usage: "recovery",
        ci: recovery.ci,
        from: startOf(recovery.df),
        until: startOf(recovery.du) + DAY_SECONDS,
      }
    : null;
}

const DAY_SECONDS = 86_400;

const startOf = (day: string): number => Date.parse(day.slice(0, 10)) / 1000;

/** Lists name a certificate with or without its check character. */
const spellingsOf = (ci: string): readonly string[] =>
  ci.includes("#") ? [ci, ci.slice(0, ci.lastIndexOf("#"))] : [ci];
