/** The documents that anybody may fetch. */
export const PUBLISHED = {
  /** Signed by the root. */
  trustList: "trust-list",
  /** The same keys as the verifying command takes them. */
  trustEntries: "trust-entries",
  root: "root",
  revocations: "revocations",
  jwks: "jwks",
} as const;

/** A health card issuer's list of one key. */
export const crlOf = (kid: string): string => `crl/${kid}`;
