import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { keyFor } from "./secret";

const VERSION = "v1";
const BYTES_VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts with AES-256-GCM under a key that never enters the database. The place
 * (`table.column|row`) is authenticated too, so a ciphertext moved elsewhere does not open.
 */
export const seal = (plain: string, place: string): string =>
  `${VERSION}.${encrypt(Buffer.from(plain, "utf8"), place).toString("base64url")}`;

/** The plain text. Throws where the text was tampered with, moved, or sealed under another key. */
export function unseal(sealed: string, place: string): string {
  const [version, encoded] = sealed.split(".");
  if (version !== VERSION || !encoded) throw new Error("sealed text of an unknown version");
  return decrypt(Buffer.from(encoded, "base64url"), place).toString("utf8");
}

/** The same for a file, a third smaller than as text: a byte for the version, then the ciphertext. */
export const sealBytes = (plain: Uint8Array, place: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat([Buffer.of(BYTES_VERSION), encrypt(plain, place)]));

export function unsealBytes(sealed: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  const [version] = sealed;
  if (version !== BYTES_VERSION) throw new Error("sealed bytes of an unknown version");
  return Uint8Array.from(decrypt(sealed.subarray(1), place));
}

function encrypt(plain: Uint8Array, place: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor("field"), iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(body: Uint8Array, place: string): Buffer {
  const opener = createDecipheriv("aes-256-gcm", keyFor("field"), body.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(body.subarray(-TAG_BYTES));
  return Buffer.concat([opener.update(body.subarray(IV_BYTES, -TAG_BYTES)), opener.final()]);
}

/** A keyed fingerprint by which an encrypted value can be looked up; useless without the key. */
export const blindIndex = (value: string, purpose: string): string =>
  createHmac("sha256", keyFor(`index:${purpose}`))
    .update(value.normalize("NFKC"))
    .digest("base64url");
