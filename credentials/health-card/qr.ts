import { toText } from "@/credentials/codec/bytes";

export const QR_PREFIX = "shc:/";
const BASE = 45;
const DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/** One code only: splitting a card over several was given up by its authors in 2022. */
export const MAX_JWS_CHARACTERS = 1_195;

/** What the code says: the prefix, and two digits for each character of the card. */
export function toQrText(jws: string): string {
  let text = QR_PREFIX;
  for (let i = 0; i < jws.length; i++) text += DIGITS[jws.charCodeAt(i) - BASE];
  return text;
}

const MAX_DIGITS = 20_000;
const ZERO = "0".charCodeAt(0);

/** Null for a part of a split card and for digits that stand for no character of a JWS. */
export function fromQrText(text: string): string | null {
  const digits = text.slice(QR_PREFIX.length);
  if (!text.startsWith(QR_PREFIX) || digits.length > MAX_DIGITS) return null;
  if (!/^(\d\d)+$/.test(digits)) return null;
  const letters = new Uint8Array(digits.length / 2);
  for (let i = 0; i < letters.length; i++) {
    const tens = digits.charCodeAt(2 * i) - ZERO;
    letters[i] = tens * 10 + digits.charCodeAt(2 * i + 1) - ZERO + BASE;
  }
  return toText(letters);
}
