import type { EcJwk } from "@/credentials/trust/public-key";

export const HEALTH_CARD_FILE = {
  extension: ".smart-health-card",
  mediaType: "application/smart-health-card",
} as const;

/** What a wallet imports. */
export const toHealthCardFile = (jws: string): string =>
  JSON.stringify({ verifiableCredential: [jws] });

interface CardKey {
  readonly thumbprint: string;
  readonly jwk: EcJwk;
}

/** `/.well-known/jwks.json`; the counter tells a verifier when to fetch a key's list again. */
export const toJwks = (keys: readonly CardKey[], counterOf: (kid: string) => number) => ({
  keys: keys.map(({ thumbprint, jwk }) => ({
    ...jwk,
    kid: thumbprint,
    use: "sig",
    alg: "ES256",
    crlVersion: counterOf(thumbprint),
  })),
});

/** `/.well-known/crl/<kid>.json`; the counter starts at 1 and grows with every change. */
export const toCardRevocationList = (kid: string, counter: number, rids: readonly string[]) => ({
  kid,
  method: "rid",
  ctr: counter,
  rids,
});
