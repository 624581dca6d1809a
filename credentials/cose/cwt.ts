import { fromCbor } from "@/credentials/codec/cbor";

const ISS = 1;
const EXP = 4;
const NBF = 5;
const IAT = 6;

/** RFC 8392 claims, times in seconds since 1970. */
export interface Claims {
  readonly issuer: string | null;
  readonly expiresAt: number;
  readonly issuedAt: number;
  readonly notBefore: number | null;
  readonly all: ReadonlyMap<unknown, unknown>;
}

/** Null unless it says when it was issued and when it ends. */
export function readClaims(payload: Uint8Array): Claims | null {
  const all = fromCbor(payload);
  if (!(all instanceof Map)) return null;
  const expiresAt: unknown = all.get(EXP);
  const issuedAt: unknown = all.get(IAT);
  const notBefore: unknown = all.get(NBF) ?? null;
  const issuer: unknown = all.get(ISS) ?? null;
  if (!isTime(expiresAt) || !isTime(issuedAt)) return null;
  if (notBefore !== null && !isTime(notBefore)) return null;
  if (issuer !== null && typeof issuer !== "string") return null;
  return { issuer, expiresAt, issuedAt, notBefore, all };
}

const isTime = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;

export const toSeconds = (time: Date): number => Math.floor(time.getTime() / 1000);

export const toClaims = (
  issuer: string,
  issuedAt: Date,
  expiresAt: Date,
  [claim, content]: readonly [number, unknown],
): ReadonlyMap<number, unknown> =>
  new Map<number, unknown>([
    [ISS, issuer],
    [EXP, toSeconds(expiresAt)],
    [IAT, toSeconds(issuedAt)],
    [claim, content],
  ]);
