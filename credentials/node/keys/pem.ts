import { webcrypto } from "node:crypto";
import { fromBase64, toBase64 } from "@/credentials/codec/base64";
import type { Bytes } from "@/credentials/primitives";

type Label = "CERTIFICATE" | "PRIVATE KEY";

export const toPem = (label: Label, der: Uint8Array): string =>
  [
    `-----BEGIN ${label}-----`,
    ...(toBase64(der).match(/.{1,64}/g) ?? []),
    `-----END ${label}-----`,
    "",
  ].join("\n");

/** Null when it holds no such block. */
export function fromPem(label: Label, pem: string): Bytes | null {
  const [, body] = new RegExp(`-----BEGIN ${label}-----([^-]+)-----END`).exec(pem) ?? [];
  return body === undefined ? null : fromBase64(body);
}

export async function toPrivatePem(key: CryptoKey): Promise<string> {
  return toPem("PRIVATE KEY", new Uint8Array(await webcrypto.subtle.exportKey("pkcs8", key)));
}

export const fromPkcs8 = (der: Bytes): Promise<CryptoKey> =>
  webcrypto.subtle.importKey("pkcs8", der, { name: "ECDSA", namedCurve: "P-256" }, false, [
    "sign",
  ]) as Promise<CryptoKey>;
