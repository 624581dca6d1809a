import { plain, type Sentence } from "@/contracts/words/sentence";
import { displayOf, type ValueSetName } from "@/credentials";

/** One line of what a certificate says. */
export interface SaidFact {
  readonly term: Sentence;
  readonly value: Said;
}

export type Said =
  | { readonly text: Sentence }
  | { readonly instant: Date }
  /** ISO date. */
  | { readonly day: string };

/** Who it is about, as an identity card would say it. */
export interface Person {
  /** One for each script it is written in. */
  readonly names: readonly string[];
  /** ISO date, or as much of one as is known: `1964`, `1964-01`. */
  readonly birthDate: string;
}

/** What a signed certificate says, in the order a reader looks for it. */
export interface Content {
  readonly person: Person;
  readonly facts: readonly SaidFact[];
  readonly issuer: string | null;
}

/** The line, or none where the certificate leaves it out. */
export const fact = <Value>(
  term: Sentence,
  value: Value | undefined,
  said: (value: Value) => Said,
): readonly SaidFact[] => (value === undefined ? [] : [{ term, value: said(value) }]);

export const inWords =
  (set: ValueSetName) =>
  (code: string): Said => ({
    text: { ko: displayOf(set, code, "ko"), en: displayOf(set, code, "en") },
  });

/** A moment, or the issuer's own spelling where it is none. */
export function moment(text: string): Said {
  // ISO 8601 lets an offset go without colon or minutes, browsers do not.
  const full = text.replace(
    /(T.*[+-]\d\d)(\d\d)?$/,
    (_, head, minutes = "00") => `${head}:${minutes}`,
  );
  const instant = new Date(full);
  return Number.isNaN(instant.getTime()) ? words(text) : { instant };
}

/** Some issuers put a midnight behind their dates. */
export const day = (text: string): Said => ({ day: text.slice(0, 10) });

export const words = (text: string): Said => ({ text: plain(text) });
