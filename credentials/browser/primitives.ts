import {
  Z_FINISH,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit,
  zlibInflateReset2,
} from "pako";
import type { Algorithm, Compression, Primitives } from "@/credentials/primitives";

const KEY_KINDS = {
  ES256: { name: "ECDSA", namedCurve: "P-256" },
  PS256: { name: "RSA-PSS", hash: "SHA-256" },
} as const satisfies Record<Algorithm, object>;

const SIGNATURES = {
  ES256: { name: "ECDSA", hash: "SHA-256" },
  PS256: { name: "RSA-PSS", saltLength: 32 },
} as const satisfies Record<Algorithm, object>;

/** As zlib has it: the size of the window, negative where no header and no checksum surround it. */
const WINDOW_BITS = { zlib: 15, deflate: -15 } as const satisfies Record<Compression, number>;

/** WebCrypto, which every browser brings, and zlib, which few old ones do and none as strictly. */
export const webPrimitives: Primitives<CryptoKey> = {
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
  importKey: (spki, algorithm) =>
    crypto.subtle.importKey("spki", spki, KEY_KINDS[algorithm], false, ["verify"]),
  verify: (key, algorithm, message, signature) =>
    crypto.subtle.verify(SIGNATURES[algorithm], key, signature, message),
  inflate: (bytes, compression, limit) => {
    const stream = new ZStream();
    stream.input = bytes;
    stream.avail_in = bytes.length;
    // All the room there is: a bomb has nowhere to go off.
    stream.output = new Uint8Array(limit);
    stream.avail_out = limit;
    zlibInflateInit(stream);
    zlibInflateReset2(stream, WINDOW_BITS[compression]);
    const isWhole = zlibInflate(stream, Z_FINISH) === Z_STREAM_END && stream.avail_in === 0;
    return isWhole ? stream.output.slice(0, stream.next_out) : null;
  },
};
