import { romaniseSyllable } from "./hangul";
import { USUAL_SPELLINGS } from "./korean-surnames";
import { partsOfName } from "./name-parts";

export interface Romanisation {
  /** The likeliest first. The citizen chooses: only the passport knows. */
  readonly family: readonly string[];
  readonly given: string;
}

/** A starting point for a name in Hangul, surname first. Null for any other name. */
export function proposeRomanisation(name: string): Romanisation | null {
  const letters = name.normalize("NFC").replace(/\s/g, "");
  if (letters.length < 2 || !isHangul(letters)) return null;
  const { family, given } = partsOfName(letters);
  const usual = USUAL_SPELLINGS[family];
  const revised = romanise(family);
  return {
    family: usual && usual !== revised ? [usual, revised] : [revised],
    given: romanise(given),
  };
}

const isHangul = (text: string): boolean =>
  [...text].every((letter) => romaniseSyllable(letter) !== null);

const romanise = (text: string): string =>
  [...text]
    .map((letter) => romaniseSyllable(letter) ?? "")
    .join("")
    .toUpperCase();
