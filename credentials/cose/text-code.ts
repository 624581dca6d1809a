import { fromBase45, toBase45 } from "@/credentials/codec/base45";
import { hasZeroPadding } from "@/credentials/codec/deflate-padding";
import type { Bytes, Primitives } from "@/credentials/primitives";
import { readSign1, type Sign1 } from "./sign1";

/** A QR code holds under 4 300 characters; a health certificate never nearly fills it. */
const MAX_CHARACTERS = 8_192;
const MAX_INFLATED_BYTES = 8_192;

export const toTextCode = (prefix: string, compressed: Bytes): string =>
  prefix + toBase45(compressed);

/** Prefix, Base45, zlib, COSE, each to its last byte. Null when any layer is not what it should be. */
export async function readTextCode(
  prefix: string,
  code: string,
  primitives: Primitives,
): Promise<Sign1 | null> {
  if (!code.startsWith(prefix) || code.length > MAX_CHARACTERS) return null;
  const compressed = fromBase45(code.slice(prefix.length));
  if (!compressed) return null;
  const bytes = await primitives.inflate(compressed, "zlib", MAX_INFLATED_BYTES);
  if (!bytes || !(await hasZeroPadding(compressed, MAX_INFLATED_BYTES, primitives))) return null;
  return readSign1(bytes);
}
