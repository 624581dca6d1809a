import type { Bytes } from "@/credentials/primitives";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const NOT_A_DIGIT = 45;

const DIGITS = new Uint8Array(128).fill(NOT_A_DIGIT);
for (const [value, letter] of [...ALPHABET].entries()) DIGITS[letter.charCodeAt(0)] = value;

/** The two lower digits of every value, lowest first. */
const PAIRS = Array.from(
  { length: 45 * 45 },
  (_, value) => `${ALPHABET[value % 45]}${ALPHABET[Math.floor(value / 45)]}`,
);

const digitAt = (text: string, index: number): number =>
  DIGITS[text.charCodeAt(index)] ?? NOT_A_DIGIT;

/** RFC 9285: two bytes become three characters of the alphanumeric QR alphabet. */
export function toBase45(bytes: Uint8Array): string {
  const end = bytes.length - (bytes.length % 2);
  let text = "";
  for (let i = 0; i < end; i += 2) {
    const value = (bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0);
    text += PAIRS[value % 2025];
    text += ALPHABET[Math.floor(value / 2025)];
  }
  return end === bytes.length ? text : text + PAIRS[bytes[end] ?? 0];
}

/** Null for a foreign character, a group that overflows, or a lone last character. */
export function fromBase45(text: string): Bytes | null {
  const rest = text.length % 3;
  if (rest === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (rest === 2 ? 1 : 0));
  let at = 0;
  for (let i = 0; i < text.length; i += 3) {
    const low = digitAt(text, i);
    const middle = digitAt(text, i + 1);
    if (low === NOT_A_DIGIT || middle === NOT_A_DIGIT) return null;
    if (i + 2 < text.length) {
      const high = digitAt(text, i + 2);
      const value = low + middle * 45 + high * 2025;
      if (high === NOT_A_DIGIT || value > 0xffff) return null;
      bytes[at++] = value >> 8;
      bytes[at++] = value & 0xff;
    } else {
      const value = low + middle * 45;
      if (value > 0xff) return null;
      bytes[at++] = value;
    }
  }
  return bytes;
}
