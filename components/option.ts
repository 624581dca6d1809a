import type { Sentence } from "@/contracts/words/sentence";

export interface Option {
  readonly value: string;
  readonly label: Sentence;
  readonly hint?: Sentence;
  readonly disabled?: boolean;
}

/** The options of a whole table of words, in its order. */
export const optionsOf = (words: Readonly<Record<string, Sentence>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
