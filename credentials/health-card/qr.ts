import { toText } from "@/credentials/codec/bytes";

const PREFIX = "shc:/";
const BASE = 45;
const DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

/** One code only: splitting a card over several was given up by its authors in 2022. */
export const MAX_JWS_CHARACTERS = 1_195;

export interface QrSegments {
  /** To be drawn in byte mode. */
  readonly bytes: string;
  /** To be drawn in numeric mode, where two digits take less than seven bits. */
  readonly digits: string;
}

export function toQrSegments(jws: string): QrSegments {
  let digits = "";
  for (let i = 0; i < jws.length; i++) digits += DIGITS[jws.charCodeAt(i) - BASE];
  return { bytes: PREFIX, digits };
}

export const toQrText = (jws: string): string => {
  const { bytes, digits } = toQrSegments(jws);
  return bytes + digits;
};

const MAX_DIGITS = 20_000;
const ZERO = "0".charCodeAt(0);

/** Null for a part of a split card and for digits that stand for no character of a JWS. */
export function fromQrText(text: string): string | null {
  const digits = text.slice(PREFIX.length);
  if (!text.startsWith(PREFIX) || digits.length > MAX_DIGITS) return null;
  if (!/^(\d\d)+$/.test(digits)) return null;
  const letters = new Uint8Array(digits.length / 2);
  for (let i = 0; i < letters.length; i++) {
    const tens = digits.charCodeAt(2 * i) - ZERO;
    letters[i] = tens * 10 + digits.charCodeAt(2 * i + 1) - ZERO + BASE;
  }
  return toText(letters);
}
