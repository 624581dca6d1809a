import { toProtectedHeader } from "@/credentials/cose/headers";
import { signedBytes, toSign1 } from "@/credentials/cose/sign1";
import { toTextCode } from "@/credentials/cose/text-code";
import { deflate } from "@/credentials/node/deflate";
import type { Bytes } from "@/credentials/primitives";
import type { Signer } from "@/credentials/signer";

/** A COSE_Sign1 message: the claims, who signed them and how, and the signature. */
export async function signClaims(payload: Bytes, signer: Signer): Promise<Bytes> {
  const protectedBytes = toProtectedHeader(signer.alg, signer.kid);
  const signature = await signer.sign(signedBytes({ protectedBytes, payload }));
  return toSign1(protectedBytes, payload, signature);
}

/** Packed for a QR code: zlib, Base45, prefix. */
export const toCode = (prefix: string, message: Bytes): string =>
  toTextCode(prefix, deflate(message, "zlib"));
