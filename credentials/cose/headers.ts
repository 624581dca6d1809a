import { toCbor } from "@/credentials/codec/cbor";
import type { Algorithm, Bytes } from "@/credentials/primitives";
import { isBytes, type Sign1 } from "./sign1";

const ALG = 1;
const CRIT = 2;
const KID = 4;

const NUMBERS = { ES256: -7, PS256: -37 } as const satisfies Record<Algorithm, number>;

export const toProtectedHeader = (algorithm: Algorithm, kid: Bytes): Bytes =>
  toCbor(
    new Map<number, unknown>([
      [ALG, NUMBERS[algorithm]],
      [KID, kid],
    ]),
  );

/** Null for an algorithm that is none of ours, or a header that must be understood and is not. */
export function algorithmOf(message: Sign1): Algorithm | null {
  if (message.protected.has(CRIT) || message.unprotected.has(CRIT)) return null;
  const number = inHeaders(message, ALG);
  if (number === NUMBERS.ES256) return "ES256";
  return number === NUMBERS.PS256 ? "PS256" : null;
}

/** The kid decides nothing but which keys are tried, so that an unprotected one will do. */
export function kidOf(message: Sign1): Bytes | null {
  const kid = inHeaders(message, KID);
  return isBytes(kid) ? kid : null;
}

const inHeaders = (message: Sign1, label: number): unknown =>
  message.protected.has(label) ? message.protected.get(label) : message.unprotected.get(label);
