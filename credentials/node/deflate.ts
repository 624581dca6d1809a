import { constants, deflateRawSync, deflateSync } from "node:zlib";
import type { Bytes, Compression } from "@/credentials/primitives";

/** A health paper is a few hundred bytes: the default buffer of 16 KiB is most of the time taken. */
const OPTIONS = { level: constants.Z_BEST_COMPRESSION, chunkSize: 1_024 };

export const deflate = (bytes: Bytes, compression: Compression): Bytes =>
  (compression === "zlib" ? deflateSync : deflateRawSync)(bytes, OPTIONS);
