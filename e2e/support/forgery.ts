import { deflateSync, inflateSync } from "node:zlib";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** RFC 9285, for codes that are known to be well-formed. */
function fromBase45(text: string): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const [a = 0, b = 0, c] = [...text.slice(at, at + 3)].map((one) => ALPHABET.indexOf(one));
    const value = a + b * 45 + (c ?? 0) * 2_025;
    bytes.push(...(c === undefined ? [value] : [value >> 8, value & 255]));
  }
  return Buffer.from(bytes);
}

function toBase45(bytes: Buffer): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    let value = low === undefined ? high : high * 256 + low;
    for (let digits = low === undefined ? 2 : 3; digits > 0; digits--) {
      text += ALPHABET[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

/** The same certificate with one word exchanged for another of its length, and packed again. */
export function forged(code: string, word: string, other: string): string {
  const [prefix = "", ...rest] = code.split(":");
  const content = inflateSync(fromBase45(rest.join(":")));
  const at = content.indexOf(word);
  if (at < 0 || other.length !== word.length) throw new Error(`nothing to forge: ${word}`);
  content.write(other, at, "latin1");
  return `${prefix}:${toBase45(deflateSync(content))}`;
}
