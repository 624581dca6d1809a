import { toHex } from "./codec/bytes";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:";
const PREFIX = "URN:UVCI:01:";

/** Luhn mod N over the 38 characters of an identifier, prefix included. Null for a foreign one. */
export function checkCharacterOf(text: string): string | null {
  const size = ALPHABET.length;
  let sum = 0;
  let factor = 2;
  for (let i = text.length - 1; i >= 0; i--) {
    const value = ALPHABET.indexOf(text.charAt(i));
    if (value < 0) return null;
    const weighted = factor * value;
    sum += Math.floor(weighted / size) + (weighted % size);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((size - (sum % size)) % size);
}

/** The certificate's own 128 random bits, in 25 letters and digits. */
export function toUvci(country: string, id: Uint8Array): string {
  const number = BigInt(`0x${toHex(id)}`)
    .toString(36)
    .toUpperCase()
    .padStart(25, "0");
  const body = `${PREFIX}${country}:${number}`;
  return `${body}#${checkCharacterOf(body)}`;
}

export function isUvci(text: string): boolean {
  const [, body, check] = /^(URN:UVCI:01:[A-Z]{2}:[A-Z0-9/:]+)#(.)$/.exec(text) ?? [];
  return body !== undefined && checkCharacterOf(body) === check;
}
