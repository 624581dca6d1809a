import * as z from "zod";
import { fromBase64, toBase64Url } from "@/credentials/codec/base64";
import { toHex } from "@/credentials/codec/bytes";
import type { Algorithm, Bytes, Primitives } from "@/credentials/primitives";
import { type Certificate, readCertificate } from "./certificate";
import { type PublicKey, readJwk, readSpki } from "./public-key";
import { USAGES, type Usage } from "./usage";

/** A key somebody trusts. Without a certificate, nothing but the list itself vouches for it. */
export const TrustEntry = z.object({
  /** Base64 or hexadecimal bytes, or a JWK thumbprint; otherwise derived from the certificate. */
  kid: z.string().optional(),
  /** Base64 of the DER of an X.509 certificate. */
  certificate: z.string().optional(),
  /** Base64 of the DER of a SubjectPublicKeyInfo. */
  publicKey: z.string().optional(),
  jwk: z.record(z.string(), z.unknown()).optional(),
  usages: z.array(z.enum(USAGES)).optional(),
});
export type TrustEntry = z.infer<typeof TrustEntry>;

export interface TrustedKey {
  readonly algorithm: Algorithm;
  readonly handle: unknown;
  readonly usages: readonly Usage[];
  readonly country: string | null;
  readonly notBefore: Date | null;
  readonly notAfter: Date | null;
}

export interface TrustList {
  /** Every key that goes by this kid; where kids are bytes, also every key that goes by none. */
  readonly keysOf: (kid: string | null) => readonly TrustedKey[];
  /** Entries that could not be used, by their place in the list. */
  readonly unusable: readonly number[];
  readonly size: number;
}

const KID_BYTES = 8;

/** The first 8 bytes of the SHA-256 of the certificate: how health certificates name their signer. */
export async function kidOfCertificate(der: Bytes, primitives: Primitives): Promise<Bytes> {
  return (await primitives.sha256(der)).slice(0, KID_BYTES);
}

export async function thumbprintOf(key: PublicKey, primitives: Primitives): Promise<string | null> {
  return key.thumbprintInput && toBase64Url(await primitives.sha256(key.thumbprintInput));
}

/** Binary kids and textual ones live in one index, and must not be taken for each other. */
export const binaryKid = (kid: Uint8Array): string => `x:${toHex(kid)}`;
export const textualKid = (kid: string): string => `t:${kid}`;
const isBinary = (kid: string): boolean => kid.startsWith("x:");

export async function toTrustList(
  entries: readonly unknown[],
  primitives: Primitives,
): Promise<TrustList> {
  const byKid = new Map<string, TrustedKey[]>();
  const nameless: TrustedKey[] = [];
  const unusable: number[] = [];
  for (const [index, raw] of entries.entries()) {
    const read = await readEntry(raw, primitives);
    if (!read) unusable.push(index);
    else {
      for (const kid of new Set(read.kids)) append(byKid, kid, read.key);
      if (!read.kids.some(isBinary)) nameless.push(read.key);
    }
  }
  return {
    keysOf: (kid) => {
      const named = (kid === null ? null : byKid.get(kid)) ?? [];
      return kid === null || isBinary(kid) ? [...named, ...nameless] : named;
    },
    unusable,
    size: entries.length - unusable.length,
  };
}

function append(index: Map<string, TrustedKey[]>, kid: string, key: TrustedKey): void {
  const keys = index.get(kid);
  if (keys) keys.push(key);
  else index.set(kid, [key]);
}

interface ReadEntry {
  readonly key: TrustedKey;
  readonly kids: readonly string[];
}

async function readEntry(raw: unknown, primitives: Primitives): Promise<ReadEntry | null> {
  const parsed = TrustEntry.safeParse(raw);
  if (!parsed.success) return null;
  const entry = parsed.data;
  const certificate = certificateOf(entry);
  const publicKey = entry.certificate === undefined ? keyOf(entry) : certificate?.key;
  if (!publicKey) return null;
  try {
    const handle = await primitives.importKey(publicKey.spki, publicKey.algorithm);
    return {
      kids: await kidsOf(entry, publicKey, certificate, primitives),
      key: {
        handle,
        algorithm: publicKey.algorithm,
        usages: entry.usages ?? certificate?.usages ?? [],
        country: certificate?.country ?? null,
        notBefore: certificate?.notBefore ?? null,
        notAfter: certificate?.notAfter ?? null,
      },
    };
  } catch {
    return null;
  }
}

function certificateOf({ certificate }: TrustEntry): Certificate | null {
  const der = certificate === undefined ? null : fromBase64(unarmoured(certificate));
  return der && readCertificate(der);
}

function keyOf({ publicKey, jwk }: TrustEntry): PublicKey | null {
  if (jwk) return readJwk(jwk);
  const der = publicKey === undefined ? null : fromBase64(unarmoured(publicKey));
  return der && readSpki(der);
}

const unarmoured = (pem: string): string => pem.replace(/-----[A-Z ]+-----/g, "");

async function kidsOf(
  { kid, jwk }: TrustEntry,
  key: PublicKey,
  certificate: Certificate | null,
  primitives: Primitives,
): Promise<readonly string[]> {
  const said = [kid, jwk?.kid].filter((name) => typeof name === "string");
  const kids = said.flatMap((name) => [textualKid(name), ...binarySpellingsOf(name)]);
  if (certificate) kids.push(binaryKid(await kidOfCertificate(certificate.der, primitives)));
  const thumbprint = await thumbprintOf(key, primitives);
  if (thumbprint) kids.push(textualKid(thumbprint));
  return kids;
}

function binarySpellingsOf(kid: string): readonly string[] {
  const base64 = fromBase64(kid.replace(/-/g, "+").replace(/_/g, "/"));
  const hex = /^([0-9a-f]{2})+$/i.test(kid) ? [`x:${kid.toLowerCase()}`] : [];
  return base64 ? [binaryKid(base64), ...hex] : hex;
}
