import { decode, encode, Tagged } from "cborg";
import type { Bytes } from "@/credentials/primitives";

export { Tagged };

const STRICT = {
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
} as const;

type Tags = Readonly<Record<number, ReturnType<typeof Tagged.decoder>>>;

/**
 * One item and nothing after it. Null for a second value under one key, an indefinite length,
 * a tag that was not asked for, or bytes that are not CBOR. Maps stay maps: keys may be numbers.
 */
export function fromCbor(bytes: Uint8Array, tags: Tags = {}): unknown {
  try {
    return decode(bytes, { ...STRICT, tags });
  } catch {
    return null;
  }
}

/** Sorts the keys, so that the same value always gives the same bytes. */
export const toCbor = (value: unknown): Bytes => encode(value);

/** Text-keyed maps as plain objects; undefined where the item has no counterpart in JSON. */
export function toJson(item: unknown): unknown {
  if (item instanceof Map) {
    const entries: [string, unknown][] = [];
    for (const [key, value] of item) {
      if (typeof key !== "string") return undefined;
      entries.push([key, toJson(value)]);
    }
    return Object.fromEntries(entries);
  }
  if (Array.isArray(item)) return item.map(toJson);
  const isJson = item === null || ["string", "number", "boolean"].includes(typeof item);
  return isJson ? item : undefined;
}
