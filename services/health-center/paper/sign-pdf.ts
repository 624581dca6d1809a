import { createPrivateKey, sign } from "node:crypto";
import { PDF, type Signer } from "@libpdf/core";
import type { PdfKey } from "@/credentials/node";
import { env } from "@/platform/env";
import { no, ok, type Result } from "@/platform/result";
import { NoTimeStamp, type TimeStampRule, timeStampOver } from "./time-stamp";

/** Two certificates and a signature take less than two thirds of it. */
const SIGNATURE_BYTES = 6_144;
/** With a stamp that brings the whole chain of its authority. */
const STAMPED_BYTES = 16_384;

/**
 * PAdES B-B over the whole drawn file; where a time-stamp authority is configured it is B-T or
 * nothing, for a paper must not depend on how the authority is that day.
 */
export async function signPdf(
  drawn: Uint8Array<ArrayBuffer>,
  { privateKey, certificate, chain }: PdfKey,
  now: Date,
): Promise<Result<Uint8Array<ArrayBuffer>, TimeStampRule>> {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: "der", type: "pkcs8" });
  let signature = new Uint8Array();
  const signer: Signer = {
    certificate,
    certificateChain: [...chain],
    keyType: "EC",
    signatureAlgorithm: "ECDSA",
    sign: async (data, digest) => {
      signature = new Uint8Array(sign(digest.replace("-", ""), data, key));
      return signature;
    },
  };
  const { TSA_URL } = env();
  const pdf = await PDF.load(drawn);
  try {
    const { bytes } = await pdf.sign({
      signer,
      signingTime: now,
      reason: "발급 Issued",
      fieldName: "Issuer",
      ...(TSA_URL
        ? {
            level: "B-T",
            estimatedSize: STAMPED_BYTES,
            // What is stamped is the signature itself, of which only a digest is handed on.
            timestampAuthority: { timestamp: () => timeStampOver(signature, TSA_URL) },
          }
        : { level: "B-B", estimatedSize: SIGNATURE_BYTES }),
    });
    return ok(new Uint8Array(bytes));
  } catch (fault) {
    if (fault instanceof NoTimeStamp) return no(fault.rule);
    throw fault;
  }
}
