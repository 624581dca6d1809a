import { hkdfSync } from "node:crypto";
import { env } from "./env";

const derived = new Map<string, Buffer>();

/** A 256-bit key for one purpose, derived from the portal's secret by HKDF-SHA-256. */
export function keyFor(purpose: string): Buffer {
  const known = derived.get(purpose);
  if (known) return known;
  const key = Buffer.from(hkdfSync("sha256", env().PORTAL_SECRET, "epidemic-portal", purpose, 32));
  derived.set(purpose, key);
  return key;
}
