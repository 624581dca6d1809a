import type { Rule } from "@/contracts/words/rules";

/**
 * An expected "no", returned as a value and shown to a person.
 * Everything unexpected is a fault: it is thrown, logged once at the edge,
 * and retried by the queue or shown as an error page.
 */
export type Refusal =
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: "unauthenticated" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "missing" }
  /** Somebody else was first; who (a person's id) and when, where the record knows. */
  | { readonly kind: "stale"; readonly by?: string; readonly at?: string }
  | {
      readonly kind: "rule";
      readonly rule: Rule;
      readonly about?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number }
  | { readonly kind: "too-large" }
  | { readonly kind: "unavailable"; readonly retryAfterSeconds: number };

export const HTTP_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  stale: 409,
  "too-large": 413,
  rule: 422,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<Refusal["kind"], number>;

export const invalid = (field: string, complaint: string): Refusal => ({
  kind: "invalid",
  fields: { [field]: [complaint] },
});
