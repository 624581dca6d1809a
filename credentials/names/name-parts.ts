import { LONG_SURNAMES } from "./korean-surnames";

export interface NameParts {
  readonly family: string;
  readonly given: string;
}

const HANGUL = /^[가-힣]{2,}$/u;

/**
 * Family and given name of a name in one piece: Hangul puts the family first, of one syllable or
 * of a known two; any other name in several words puts it last.
 */
export function partsOfName(name: string): NameParts {
  const whole = name.normalize("NFC").trim();
  const letters = whole.replace(/\s/g, "");
  if (HANGUL.test(letters)) {
    const length = letters.length > 2 && LONG_SURNAMES.has(letters.slice(0, 2)) ? 2 : 1;
    return { family: letters.slice(0, length), given: letters.slice(length) };
  }
  const words = whole.split(/\s+/);
  return { family: words.at(-1) ?? whole, given: words.slice(0, -1).join(" ") };
}
