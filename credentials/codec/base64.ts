import type { Bytes } from "@/credentials/primitives";

const COMMON = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const STANDARD = `${COMMON}+/`;
const URL_SAFE = `${COMMON}-_`;
const FOREIGN = 64;

const valuesOf = (alphabet: string): Uint8Array => {
  const values = new Uint8Array(128).fill(FOREIGN);
  for (const [value, letter] of [...alphabet].entries()) values[letter.charCodeAt(0)] = value;
  return values;
};
const STANDARD_VALUES = valuesOf(STANDARD);
const URL_SAFE_VALUES = valuesOf(URL_SAFE);

export function toBase64(bytes: Uint8Array): string {
  const text = encode(bytes, STANDARD);
  return text + "=".repeat((4 - (text.length % 4)) % 4);
}

export const toBase64Url = (bytes: Uint8Array): string => encode(bytes, URL_SAFE);

/** Null when it is not base64. Line breaks are allowed, as certificates are often folded. */
export const fromBase64 = (text: string): Bytes | null =>
  decode(text.replace(/[\r\n\t ]/g, "").replace(/={1,2}$/, ""), STANDARD_VALUES);

/** Null when it is not unpadded base64url, or one of several spellings of the same bytes. */
export const fromBase64Url = (text: string): Bytes | null => decode(text, URL_SAFE_VALUES);

/** By hand: `atob` and `btoa` take ten times as long in Node, and know one alphabet only. */
function encode(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += alphabet[held >> bits];
      held &= (1 << bits) - 1;
    }
  }
  return bits === 0 ? text : text + alphabet[held << (6 - bits)];
}

function decode(text: string, values: Uint8Array): Bytes | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? FOREIGN;
    if (value === FOREIGN) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = held >> bits;
    held &= (1 << bits) - 1;
  }
  // What is left of the last character belongs to no byte.
  return held === 0 ? bytes : null;
}
