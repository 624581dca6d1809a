import { romaniseSyllable } from "./hangul";
import { SPELLINGS } from "./letters";

const MAX_LENGTH = 80;

/** Part of a name's spelling, not a place where it divides. */
const APOSTROPHES = /['’‘ʼʹ′`´.,]/u;
const DIVIDERS = /[\s\-‐‑–—_/·・<]/u;

/**
 * A name as a passport's machine-readable zone has it: A to Z, its parts divided by `<`.
 * Letters of scripts without a table are left out, so the answer may be empty.
 */
export function toIcao9303(name: string): string {
  const spelled = [...name.normalize("NFKC").toUpperCase()].map(spell).join("");
  return spelled.replace(/<+/g, "<").slice(0, MAX_LENGTH).replace(/^<|<$/g, "");
}

function spell(letter: string): string {
  if (letter >= "A" && letter <= "Z") return letter;
  const known = SPELLINGS.get(letter);
  if (known !== undefined) return known;
  if (APOSTROPHES.test(letter)) return "";
  if (DIVIDERS.test(letter)) return "<";
  const [base = ""] = letter.normalize("NFD");
  if (base >= "A" && base <= "Z") return base;
  return SPELLINGS.get(base) ?? romaniseSyllable(letter)?.toUpperCase() ?? "";
}
