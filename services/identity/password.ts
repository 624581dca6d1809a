import { z } from "zod";
import { COMMONEST_PASSWORDS } from "./commonest-passwords";

const SHORTEST = 10;
const LONGEST = 128;

const lengthOf = (text: string): number => [...text].length;

/** Long enough, not one that everybody tries first; no rules of composition. */
export const Password = z
  .string()
  .transform((raw) => raw.normalize("NFKC"))
  .refine((password) => lengthOf(password) >= SHORTEST, "too-short")
  .refine((password) => lengthOf(password) <= LONGEST, "too-long")
  .refine((password) => !isCommon(password), "too-common");

function isCommon(password: string): boolean {
  const folded = password.toLowerCase();
  return COMMONEST_PASSWORDS.has(folded) || isRepetition(folded);
}

/** `aaaaaaaaaa`, `121212121212`, `abcabcabcabc`: a few characters over and over. */
const isRepetition = (password: string): boolean => /^(.{1,4}?)\1+.{0,3}$/u.test(password);

/** The address, or the part before its @, is the first thing tried. */
export const isEmail = (password: string, email: string): boolean => {
  const folded = password.toLowerCase();
  return folded === email || folded === email.split("@")[0];
};
