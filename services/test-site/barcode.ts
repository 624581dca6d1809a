import { randomInt } from "node:crypto";

const DIGITS = 11;

/** A specimen's number for a Code 128 or EAN scanner: eleven random digits and a GS1 check digit. */
export function newBarcode(): string {
  const body = Array.from({ length: DIGITS }, () => randomInt(10)).join("");
  return body + checkDigit(body);
}

/** The GS1 mod-10 check digit: weights 3 and 1 from the right. */
export function checkDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}
