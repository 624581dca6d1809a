export type Language = "ko" | "en";

/** One thing said to a person, in every language of the portal. `{name}` marks a place to fill. */
export interface Sentence {
  readonly ko: string;
  readonly en: string;
}

export const LANGUAGES = ["ko", "en"] as const satisfies readonly Language[];

/** Each language in its own words, as a switch must show it. */
export const LANGUAGE_NAMES = { ko: "한국어", en: "English" } as const satisfies Record<
  Language,
  string
>;

export const otherThan = (language: Language): Language => (language === "ko" ? "en" : "ko");

export const isLanguage = (value: unknown): value is Language => value === "ko" || value === "en";

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

type Filling = string | number | Sentence;

/** What a sentence must be given: each of its places, in either language. */
type Fillings<S extends Sentence> = Readonly<Record<Places<S["ko"] | S["en"]>, Filling>>;

type Needed<S extends Sentence> = [Places<S["ko"] | S["en"]>] extends [never]
  ? []
  : [fillings: Fillings<S>];

/** The sentence with its places filled, still in every language. */
export function fill<S extends Sentence>(sentence: S, fillings: Fillings<S>): Sentence {
  const given: Readonly<Record<string, Filling>> = fillings;
  return { ko: filled(sentence.ko, "ko", given), en: filled(sentence.en, "en", given) };
}

/** The sentence as one reader hears it. */
export function say<S extends Sentence>(
  sentence: S,
  language: Language,
  ...[fillings]: Needed<S>
): string {
  return fillings ? filled(sentence[language], language, fillings) : sentence[language];
}

/** Says the same in both languages: for names, codes and numbers. */
export const plain = (text: string): Sentence => ({ ko: text, en: text });

const filled = (
  text: string,
  language: Language,
  fillings: Readonly<Record<string, Filling>>,
): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const filling = fillings[name];
    if (filling === undefined) return place;
    return typeof filling === "object" ? filling[language] : String(filling);
  });
