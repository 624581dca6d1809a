import { romaniseSyllable } from "./hangul";
import { LONG_SURNAMES, USUAL_SPELLINGS } from "./korean-surnames";

export interface Romanisation {
  /** The likeliest first. The citizen chooses: only the passport knows. */
  readonly family: readonly string[];
  readonly given: string;
}

/** A starting point for a name in Hangul, surname first. Null for any other name. */
export function proposeRomanisation(name: string): Romanisation | null {
  const letters = name.normalize("NFC").replace(/\s/g, "");
  if (letters.length < 2 || !isHangul(letters)) return null;
  const isLong = letters.length > 2 && LONG_SURNAMES.has(letters.slice(0, 2));
  const surname = letters.slice(0, isLong ? 2 : 1);
  const usual = USUAL_SPELLINGS[surname];
  const revised = romanise(surname);
  return {
    family: usual && usual !== revised ? [usual, revised] : [revised],
    given: romanise(letters.slice(surname.length)),
  };
}

const isHangul = (text: string): boolean =>
  [...text].every((letter) => romaniseSyllable(letter) !== null);

const romanise = (text: string): string =>
  [...text]
    .map((letter) => romaniseSyllable(letter) ?? "")
    .join("")
    .toUpperCase();
