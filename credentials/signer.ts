import type { Environment } from "./paper/paper";
import type { Bytes, Primitives } from "./primitives";
import { readCertificate } from "./trust/certificate";
import { type EcJwk, toJwk } from "./trust/public-key";
import { kidOfCertificate, thumbprintOf } from "./trust/trust-list";
import { permits, type Usage } from "./trust/usage";

/** A private key at work, wherever it lives: in a file, a smart card or a key service. */
export interface Signer {
  readonly usages: readonly Usage[];
  readonly environment: Environment;
  readonly alg: "ES256";
  /** How health certificates name it: 8 bytes. */
  readonly kid: Bytes;
  /** How health cards name it: RFC 7638. */
  readonly thumbprint: string;
  readonly jwk: EcJwk;
  readonly certificate: Bytes;
  readonly country: string;
  readonly useFrom: Date;
  /** Signs nothing after this; what it signed stays good until the certificate ends. */
  readonly useUntil: Date;
  readonly notAfter: Date;
  /** `r || s`, 64 bytes. */
  sign(bytes: Bytes): Promise<Bytes>;
}

export interface SignerSource {
  /** DER. */
  readonly certificate: Bytes;
  readonly environment: Environment;
  readonly useUntil: Date;
  sign(bytes: Bytes): Promise<Bytes>;
}

/** Null for a certificate that is not one of a P-256 signer. */
export async function toSigner(
  { certificate: der, environment, useUntil, sign }: SignerSource,
  primitives: Primitives,
): Promise<Signer | null> {
  const certificate = readCertificate(der);
  const jwk = certificate && toJwk(certificate.key);
  const thumbprint = certificate && (await thumbprintOf(certificate.key, primitives));
  if (!certificate?.country || !jwk || !thumbprint) return null;
  return {
    usages: certificate.usages,
    environment,
    alg: "ES256",
    kid: await kidOfCertificate(der, primitives),
    thumbprint,
    jwk,
    certificate: der,
    country: certificate.country,
    useFrom: certificate.notBefore,
    useUntil,
    notAfter: certificate.notAfter,
    sign,
  };
}

export type KeyRule =
  | "key.missing"
  | "key.not-in-use"
  | "key.wrong-usage"
  /** The paper would end after the certificate of the key that signs it. */
  | "key.outlived"
  | "key.exposed"
  | "key.root-offline";

/** Why this key may not sign a paper that ends then, or null. */
export function objectionTo(
  signer: Signer,
  usage: Usage,
  now: Date,
  paperEnds: Date,
): KeyRule | null {
  if (!permits(signer.usages, usage)) return "key.wrong-usage";
  if (now < signer.useFrom || now > signer.useUntil) return "key.not-in-use";
  return paperEnds > signer.notAfter ? "key.outlived" : null;
}
