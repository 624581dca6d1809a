import { createPrivateKey, sign } from "node:crypto";
import { HttpTimestampAuthority, PDF, type Signer } from "@libpdf/core";
import type { PdfKey } from "@/credentials/node";
import { env } from "@/platform/env";

/** PAdES B-B, or B-T where a time-stamp authority is configured, over the whole drawn file. */
export async function signPdf(
  drawn: Uint8Array<ArrayBuffer>,
  { privateKey, certificate, chain }: PdfKey,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: "der", type: "pkcs8" });
  const signer: Signer = {
    certificate,
    certificateChain: [...chain],
    keyType: "EC",
    signatureAlgorithm: "ECDSA",
    sign: async (data, digest) => new Uint8Array(sign(digest.replace("-", ""), data, key)),
  };
  const { TSA_URL } = env();
  const pdf = await PDF.load(drawn);
  const { bytes } = await pdf.sign({
    signer,
    signingTime: now,
    reason: "발급 Issued",
    fieldName: "Issuer",
    ...(TSA_URL
      ? { level: "B-T", timestampAuthority: new HttpTimestampAuthority(TSA_URL) }
      : { level: "B-B", estimatedSize: SIGNATURE_BYTES }),
  });
  return new Uint8Array(bytes);
}

/** Two certificates and a signature take less than two thirds of it. */
const SIGNATURE_BYTES = 6_144;
