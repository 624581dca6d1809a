import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { keyFor } from "./secret";

const VERSION = "v1";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts with AES-256-GCM under a key that never enters the database. The place
 * (`table.column|row`) is authenticated too, so a ciphertext moved elsewhere does not open.
 */
export function seal(plain: string, place: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor("field"), iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([
    iv,
    cipher.update(plain, "utf8"),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return `${VERSION}.${body.toString("base64url")}`;
}

/** The plain text. Throws where the text was tampered with, moved, or sealed under another key. */
export function unseal(sealed: string, place: string): string {
  const [version, encoded] = sealed.split(".");
  if (version !== VERSION || !encoded) throw new Error("sealed text of an unknown version");
  const body = Buffer.from(encoded, "base64url");
  const opener = createDecipheriv("aes-256-gcm", keyFor("field"), body.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(body.subarray(-TAG_BYTES));
  return (
    opener.update(body.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") + opener.final("utf8")
  );
}

/** A keyed fingerprint by which an encrypted value can be looked up; useless without the key. */
export const blindIndex = (value: string, purpose: string): string =>
  createHmac("sha256", keyFor(`index:${purpose}`))
    .update(value.normalize("NFKC"))
    .digest("base64url");
