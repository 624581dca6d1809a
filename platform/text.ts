import { z } from "zod";
import type { SealedText } from "@/contracts/vocabulary";
import { seal, unseal } from "./seal";

const PLACE = "text";
// Control characters, bidirectional overrides and invisible joiners have no place in what a person types.
const UNWANTED = /[\p{Cc}\p{Co}\p{Cn}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const UNWANTED_IN_PROSE = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]/u;

/** One line typed by a person: NFKC first, then checked; length counted in code points. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .transform((raw) => raw.normalize("NFKC").trim())
    .refine((text) => [...text].length >= min, "too-short")
    .refine((text) => [...text].length <= max, "too-long")
    .refine((text) => !UNWANTED.test(text), "control-characters");

/** A few sentences typed by a person. */
export const prose = (max: number, min = 1) =>
  z
    .string()
    .transform((raw) => raw.normalize("NFC").trim())
    .refine((text) => [...text].length >= min, "too-short")
    .refine((text) => [...text].length <= max, "too-long")
    .refine((text) => !UNWANTED_IN_PROSE.test(text), "control-characters");

/** Prose that is ciphertext from the moment it is parsed: rows and events never hold the words. */
export const sealedProse = (max: number) =>
  prose(max).transform((text) => seal(text, PLACE) as SealedText);

export const openText = (sealed: string): string => unseal(sealed, PLACE);
