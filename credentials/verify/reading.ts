import type { Algorithm, Bytes } from "@/credentials/primitives";
import type { Usage } from "@/credentials/trust/usage";
import type { Kind } from "./outcome";

/** A code taken apart down to its signature, before anybody vouches for what it says. */
export interface Reading {
  /** As the trust list indexes it; null when the code names no key. */
  readonly kid: string | null;
  /** Null for an algorithm nobody may use. */
  readonly algorithm: Algorithm | null;
  readonly message: Bytes;
  readonly signature: Bytes;
  readonly issuer: string | null;
  /** Null when what was signed makes no sense. */
  readonly content: Content | null;
}

export interface Content {
  readonly kind: Kind;
  readonly usage: Usage;
  readonly payload: unknown;
  /** Seconds since 1970. */
  readonly validFrom: number;
  readonly validUntil: number | null;
  readonly issuedAt: number;
  /** Every spelling under which it may be revoked. */
  readonly ids: readonly string[];
}
