import type { Algorithm, Bytes, Compression, Primitives } from "@/credentials/primitives";

const KEY_KINDS = {
  ES256: { name: "ECDSA", namedCurve: "P-256" },
  PS256: { name: "RSA-PSS", hash: "SHA-256" },
} as const satisfies Record<Algorithm, object>;

const SIGNATURES = {
  ES256: { name: "ECDSA", hash: "SHA-256" },
  PS256: { name: "RSA-PSS", saltLength: 32 },
} as const satisfies Record<Algorithm, object>;

const FORMATS = { zlib: "deflate", deflate: "deflate-raw" } as const satisfies Record<
  Compression,
  CompressionFormat
>;

/** What every browser brings: WebCrypto and the Compression Streams. */
export const webPrimitives: Primitives<CryptoKey> = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
  importKey: (spki, algorithm) =>
    crypto.subtle.importKey("spki", spki, KEY_KINDS[algorithm], false, ["verify"]),
  verify: (key, algorithm, message, signature) =>
    crypto.subtle.verify(SIGNATURES[algorithm], key, signature, message),
  // Not every platform minds bytes behind the stream. A last byte that can be left out was one.
  inflate: async (bytes, compression, limit) =>
    (await inflate(bytes.slice(0, -1), compression, limit))
      ? null
      : inflate(bytes, compression, limit),
};

async function inflate(
  bytes: Bytes,
  compression: Compression,
  limit: number,
): Promise<Bytes | null> {
  const stream = new Blob([bytes]).stream();
  const inflated = stream.pipeThrough(new DecompressionStream(FORMATS[compression]));
  try {
    return await readAtMost(inflated, limit);
  } catch {
    return null;
  }
}

/** Stops a bomb while it goes off: nothing past the limit is ever kept. */
async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Bytes | null> {
  const whole = new Uint8Array(limit);
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.slice(0, length);
    if (length + value.length > limit) {
      await reader.cancel();
      return null;
    }
    whole.set(value, length);
    length += value.length;
  }
}
