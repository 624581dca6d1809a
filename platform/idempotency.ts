import { createHmac } from "node:crypto";
import type { Transaction } from "./database";
import { keyFor } from "./secret";

export type Claim =
  | { readonly kind: "first" }
  | { readonly kind: "again"; readonly answer: unknown }
  | { readonly kind: "different" };

/**
 * Claims a request's key for this actor. A second request with the same key waits here until
 * the first has committed, then gets the first one's answer.
 */
export async function claimKey(
  tx: Transaction,
  actor: string,
  key: string,
  request: unknown,
): Promise<Claim> {
  // Keyed: a request holds names and dates that could be guessed from a plain digest.
  const digest = createHmac("sha256", keyFor("idempotency"))
    .update(JSON.stringify(request))
    .digest("base64url");
  const claimed = await tx.$executeRaw`
    INSERT INTO idempotency (actor, key, request) VALUES (${actor}, ${key}, ${digest})
    ON CONFLICT (actor, key) DO NOTHING`;
  if (claimed === 1) return { kind: "first" };
  const [earlier] = await tx.$queryRaw<{ request: string; answer: unknown }[]>`
    SELECT request, answer FROM idempotency WHERE actor = ${actor} AND key = ${key}`;
  return earlier?.request === digest
    ? { kind: "again", answer: earlier.answer }
    : { kind: "different" };
}

/** A refused request changed nothing, so its key may be used again. */
export const releaseKey = (tx: Transaction, actor: string, key: string): PromiseLike<number> =>
  tx.$executeRaw`DELETE FROM idempotency WHERE actor = ${actor} AND key = ${key}`;
