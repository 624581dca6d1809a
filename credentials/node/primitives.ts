import { constants, createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { inflateRawSync, inflateSync } from "node:zlib";
import type { Primitives } from "@/credentials/primitives";

const ES256_BYTES = 64;

/** OpenSSL and zlib, called where they stand: no promise and no thread per code. */
export const nodePrimitives: Primitives<KeyObject> = {
  sha256: (bytes) => new Uint8Array(createHash("sha256").update(bytes).digest()),
  importKey: (spki) => createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" }),
  verify: (key, algorithm, message, signature) =>
    algorithm === "ES256"
      ? signature.length === ES256_BYTES &&
        verify("sha256", message, { key, dsaEncoding: "ieee-p1363" }, signature)
      : verify("sha256", message, { key, ...PSS }, signature),
  inflate: (bytes, compression, limit) => {
    const inflate = compression === "zlib" ? inflateSync : inflateRawSync;
    try {
      const answer: unknown = inflate(bytes, { maxOutputLength: limit, info: true });
      const { buffer, engine } = answer as Inflated;
      return engine.bytesWritten === bytes.length ? new Uint8Array(buffer) : null;
    } catch {
      return null;
    }
  },
};

const PSS = {
  padding: constants.RSA_PKCS1_PSS_PADDING,
  saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
};

/** With `info`, zlib also tells how much of its input it took; its types do not say so. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}
