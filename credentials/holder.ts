import { toIcao9303 } from "./names/icao9303";

/** The person a paper is about, as little of them as it takes to know them again. */
export interface Holder {
  readonly familyName: string;
  readonly givenName: string;
  /** As their passport spells it, once they have confirmed it. */
  readonly passport?: { readonly family: string; readonly given: string } | undefined;
  /** ISO date. */
  readonly birthDate: string;
}

const MAX_LENGTH = 80;

/** As much as a certificate's field holds, without characters that are nothing to see. */
export function toField(text: string): string {
  let field = "";
  for (const letter of text
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .trim()) {
    if (field.length + letter.length > MAX_LENGTH) break;
    field += letter;
  }
  return field;
}

export const toNames = ({ familyName, givenName, passport }: Holder) => ({
  fn: toField(familyName),
  fnt: toIcao9303(passport?.family ?? familyName),
  gn: toField(givenName),
  gnt: toIcao9303(passport?.given ?? givenName),
});

/** RFC 3339 in whole seconds: a certificate has no room for more. */
export const toMoment = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, "Z");
