import { fromCbor, Tagged, toCbor } from "@/credentials/codec/cbor";
import type { Bytes } from "@/credentials/primitives";

const COSE_SIGN1_TAG = 18;
const NOTHING: Bytes = new Uint8Array(0);

export type Header = ReadonlyMap<unknown, unknown>;

/** RFC 9052: one payload with one signature. */
export interface Sign1 {
  readonly protectedBytes: Bytes;
  readonly protected: Header;
  readonly unprotected: Header;
  readonly payload: Bytes;
  readonly signature: Bytes;
}

/** Tagged 18 or untagged, as both name the same message; null for anything else. */
export function readSign1(bytes: Bytes): Sign1 | null {
  const message = fromCbor(bytes, { [COSE_SIGN1_TAG]: Tagged.decoder(COSE_SIGN1_TAG) });
  const parts: unknown = message instanceof Tagged ? message.value : message;
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [protectedBytes, unprotected, payload, signature] = parts as unknown[];
  if (!isBytes(protectedBytes) || !isBytes(payload) || !isBytes(signature)) return null;
  if (!(unprotected instanceof Map)) return null;
  const header = protectedBytes.length === 0 ? new Map() : fromCbor(protectedBytes);
  if (!(header instanceof Map)) return null;
  return { protectedBytes, protected: header, unprotected, payload, signature };
}

export const toSign1 = (protectedBytes: Bytes, payload: Bytes, signature: Bytes): Bytes =>
  toCbor(new Tagged(COSE_SIGN1_TAG, [protectedBytes, new Map(), payload, signature]));

/** The bytes under the signature. An empty protected header is signed as no bytes at all. */
export function signedBytes(
  { protectedBytes, payload }: Pick<Sign1, "protectedBytes" | "payload">,
  external: Bytes = NOTHING,
): Bytes {
  const isEmptyMap = protectedBytes.length === 1 && protectedBytes[0] === 0xa0;
  return toCbor(["Signature1", isEmptyMap ? NOTHING : protectedBytes, external, payload]);
}

export const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array;
