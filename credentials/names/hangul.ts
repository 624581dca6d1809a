const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

const INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
/** As heard at the end of a syllable that stands alone. */
const FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

/**
 * Revised romanisation of one syllable. Names are spelled syllable by syllable: the sounds that
 * change where two meet are not written. Null for anything but a whole Hangul syllable.
 */
export function romaniseSyllable(syllable: string): string | null {
  const code = syllable.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return null;
  const index = code - FIRST_SYLLABLE;
  const initial = INITIALS[Math.floor(index / (VOWELS.length * FINALS.length))] ?? "";
  const vowel = VOWELS[Math.floor(index / FINALS.length) % VOWELS.length] ?? "";
  return initial + vowel + (FINALS[index % FINALS.length] ?? "");
}
