import { z } from "zod";

/** Mobile, Seoul, other areas, internet and personal numbers: the part after the trunk zero. */
const SUBSCRIBER = /^(?:1[016789]\d{7,8}|2\d{7,8}|(?:3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)\d{7,8})$/;
const PREFIX = /^(?:\+820?|00820?|820?|0)/;

/** A Korean number in international form, or null. */
export function toInternational(raw: string): string | null {
  const digits = raw.normalize("NFKC").replace(/[\s().-]/g, "");
  const subscriber = digits.replace(PREFIX, "");
  return subscriber !== digits && SUBSCRIBER.test(subscriber) ? `+82${subscriber}` : null;
}

/** As Koreans write it: `010-1234-5678`. */
export function toDomestic(international: string): string {
  const number = international.replace(/^\+82/, "0");
  const area = number.startsWith("02") ? 2 : number.startsWith("050") ? 4 : 3;
  return `${number.slice(0, area)}-${number.slice(area, -4)}-${number.slice(-4)}`;
}

export const Phone = z.string().transform((raw, issue) => {
  const number = raw.length <= 40 ? toInternational(raw) : null;
  if (number) return number;
  issue.addIssue({ code: "custom", message: "phone-format" });
  return z.NEVER;
});
