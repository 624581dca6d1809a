/** SNOMED CT and LOINC answers of a laboratory after which nobody passes. */
export const POSITIVE = new Set(["260373001", "10828004", "720735008", "LA11882-0", "LA6576-8"]);
export const INCONCLUSIVE = new Set([
  "419984006",
  "42425007",
  "82334004",
  "455371000124106",
  "125154007",
  "LA11884-6",
  "LA9663-1",
]);

export const SNOMED = "http://snomed.info/sct";
export const LOINC = "http://loinc.org";

/** What was tested and how, by the type a health certificate gives it. */
export const OBSERVATION_CODES: Readonly<Record<string, string>> = {
  "LP6464-4": "94500-6",
  "LP217198-3": "94558-4",
};
