import type { Bytes, Primitives } from "@/credentials/primitives";

const HEADER_BYTES = 2;
const CHECKSUM_BYTES = 4;
const BLOCK_TYPE = 0b110;
const STORED_PADDING = 0b1111_1000;

/**
 * Whether the bits of a zlib stream that a decompressor skips, up to the next whole byte, are all
 * zero. Were they free, one paper would have many codes, and an altered code could still verify.
 */
export async function hasZeroPadding(
  zlib: Bytes,
  limit: number,
  primitives: Primitives,
): Promise<boolean> {
  const first = zlib[HEADER_BYTES] ?? 0;
  const isStored = (first & BLOCK_TYPE) === 0;
  if (isStored) return (first & STORED_PADDING) === 0;
  const end = zlib.length - CHECKSUM_BYTES - 1;
  const last = zlib[end] ?? 0;
  if (last === 0) return true;
  // A bit that says something is missed when it is gone; padding is not.
  const without = zlib.slice();
  without[end] = last & ~highestBitOf(last);
  return (await primitives.inflate(without, "zlib", limit)) === null;
}

const highestBitOf = (byte: number): number => 1 << (31 - Math.clz32(byte));
