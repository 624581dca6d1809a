import country from "./value-sets/country-2-codes.json";
import disease from "./value-sets/disease-agent-targeted.json";
import device from "./value-sets/test-manufacturer-and-name.json";
import result from "./value-sets/test-result.json";
import type from "./value-sets/test-type.json";
import manufacturer from "./value-sets/vaccine-manufacturer.json";
import product from "./value-sets/vaccine-medicinal-product.json";
import prophylaxis from "./value-sets/vaccine-prophylaxis.json";

export interface ValueSet {
  readonly valueSetId: string;
  readonly valueSetDate: string;
  readonly valueSetValues: Readonly<Record<string, Value>>;
}

export interface Value {
  readonly display: { readonly en: string; readonly ko?: string };
  /** False once it may appear on older papers only. */
  readonly active: boolean;
}

/** The lists of the EU Digital COVID Certificate, by the field whose codes they explain. */
export const VALUE_SETS = {
  tg: disease,
  tt: type,
  tr: result,
  testDevice: device,
  vp: prophylaxis,
  mp: product,
  vaccineManufacturer: manufacturer,
  co: country,
} as const satisfies Readonly<Record<string, ValueSet>>;
export type ValueSetName = keyof typeof VALUE_SETS;

/** A code in words, or the code itself where our edition of the list does not have it yet. */
export function displayOf(name: ValueSetName, code: string, language: "ko" | "en" = "en"): string {
  const set: ValueSet = VALUE_SETS[name];
  const value = Object.hasOwn(set.valueSetValues, code) ? set.valueSetValues[code] : undefined;
  return value?.display[language] ?? value?.display.en ?? code;
}
