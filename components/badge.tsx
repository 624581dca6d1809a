import type { Language, Sentence } from "@/contracts/words/sentence";
import type { Tone } from "./tone";

/** A state in one word, in the reader's language only: it stands where space is scarce. */
export function Badge({
  of,
  language,
  tone = "neutral",
}: {
  readonly of: Sentence;
  readonly language: Language;
  readonly tone?: Tone;
}) {
  return <span className={`badge ${tone}`}>{of[language]}</span>;
}
