import * as asn1 from "asn1js";
import { fromBase64Url, toBase64Url } from "@/credentials/codec/base64";
import { concat, fromHex, fromText } from "@/credentials/codec/bytes";
import type { Algorithm, Bytes } from "@/credentials/primitives";
import { itemsOf, oidOf, readDer } from "./der";

const EC_PUBLIC_KEY = "1.2.840.10045.2.1";
const P256 = "1.2.840.10045.3.1.7";
const RSA = "1.2.840.113549.1.1.1";
const RSA_PSS = "1.2.840.113549.1.1.10";

const MIN_RSA_BYTES = 256;
const P256_PREFIX = fromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
const COORDINATE_BYTES = 32;

/** A key that may sign papers, with the one algorithm it may be used for. */
export interface PublicKey {
  readonly algorithm: Algorithm;
  readonly spki: Bytes;
  /** What RFC 7638 hashes; null for RSA, which no health card is signed with. */
  readonly thumbprintInput: Bytes | null;
}

/** Null for any curve but P-256 and for RSA under 2048 bits. */
export function readSpki(der: Bytes): PublicKey | null {
  const [identifier, bits] = itemsOf(readDer(der) ?? undefined);
  const [algorithm, parameters] = itemsOf(identifier).map(oidOf);
  if (!(bits instanceof asn1.BitString)) return null;
  const key = bits.valueBlock.valueHexView;
  if (algorithm === EC_PUBLIC_KEY && parameters === P256) return readPoint(key);
  if (algorithm === RSA || algorithm === RSA_PSS) return readRsa(key);
  return null;
}

function readPoint(point: Uint8Array): PublicKey | null {
  if (point.length !== 1 + 2 * COORDINATE_BYTES || point[0] !== 4) return null;
  const { x, y } = coordinatesOf(point);
  return {
    algorithm: "ES256",
    spki: concat(P256_PREFIX, point),
    thumbprintInput: fromText(JSON.stringify({ crv: "P-256", kty: "EC", x, y })),
  };
}

const coordinatesOf = (point: Uint8Array) => ({
  x: toBase64Url(point.subarray(1, 1 + COORDINATE_BYTES)),
  y: toBase64Url(point.subarray(1 + COORDINATE_BYTES)),
});

function readRsa(key: Uint8Array): PublicKey | null {
  const [modulus, exponent] = itemsOf(readDer(key) ?? undefined);
  if (!(modulus instanceof asn1.Integer) || !(exponent instanceof asn1.Integer)) return null;
  const length = modulus.valueBlock.valueHexView.findIndex((byte) => byte !== 0);
  if (modulus.valueBlock.valueHexView.length - length < MIN_RSA_BYTES) return null;
  // Platforms import a plain RSA key for PSS everywhere; one marked PSS only in places.
  const identifier = new asn1.Sequence({
    value: [new asn1.ObjectIdentifier({ value: RSA }), new asn1.Null()],
  });
  const bits = new asn1.BitString({ valueHex: new Uint8Array(key).buffer });
  const spki = new asn1.Sequence({ value: [identifier, bits] }).toBER();
  return { algorithm: "PS256", spki: new Uint8Array(spki), thumbprintInput: null };
}

export interface EcJwk {
  readonly kty: "EC";
  readonly crv: "P-256";
  readonly x: string;
  readonly y: string;
}

export function toJwk({ spki, algorithm }: PublicKey): EcJwk | null {
  if (algorithm !== "ES256") return null;
  return { kty: "EC", crv: "P-256", ...coordinatesOf(spki.subarray(P256_PREFIX.length)) };
}

export function readJwk(jwk: Readonly<Record<string, unknown>>): PublicKey | null {
  if (jwk.kty === "EC" && jwk.crv === "P-256") {
    const [x, y] = [bytesOf(jwk.x), bytesOf(jwk.y)];
    if (x?.length !== COORDINATE_BYTES || y?.length !== COORDINATE_BYTES) return null;
    return readPoint(concat(new Uint8Array([4]), x, y));
  }
  const [n, e] = [bytesOf(jwk.n), bytesOf(jwk.e)];
  if (jwk.kty !== "RSA" || !n || !e) return null;
  const integers = [n, e].map((bytes) => integer(bytes));
  return readRsa(new Uint8Array(new asn1.Sequence({ value: integers }).toBER()));
}

const bytesOf = (value: unknown): Bytes | null =>
  typeof value === "string" ? fromBase64Url(value) : null;

/** DER integers carry a sign, a JWK's do not. */
const integer = (bytes: Bytes): asn1.Integer =>
  new asn1.Integer({ valueHex: concat(new Uint8Array([0]), bytes).buffer }).convertToDER();
