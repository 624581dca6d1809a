import { toProtectedHeader } from "@/credentials/cose/headers";
import { signedBytes, toSign1 } from "@/credentials/cose/sign1";
import { toTextCode } from "@/credentials/cose/text-code";
import { deflate } from "@/credentials/node/deflate";
import type { Bytes } from "@/credentials/primitives";
import type { Signer } from "@/credentials/signer";

/** The same on every paper of a signer. */
const headers = new WeakMap<Signer, Bytes>();

function headerOf(signer: Signer): Bytes {
  const known = headers.get(signer);
  if (known) return known;
  const header = toProtectedHeader(signer.alg, signer.kid);
  headers.set(signer, header);
  return header;
}

/** A COSE_Sign1 message: the claims, who signed them and how, and the signature. */
export async function signClaims(payload: Bytes, signer: Signer): Promise<Bytes> {
  const protectedBytes = headerOf(signer);
  const signature = await signer.sign(signedBytes({ protectedBytes, payload }));
  return toSign1(protectedBytes, payload, signature);
}

/** Packed for a QR code: zlib, Base45, prefix. */
export const toCode = (prefix: string, message: Bytes): string =>
  toTextCode(prefix, deflate(message, "zlib"));
