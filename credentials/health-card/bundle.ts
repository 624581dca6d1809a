import { type Holder, toField, toMoment } from "@/credentials/holder";
import { LOINC, OBSERVATION_CODES, SNOMED } from "./codes";
import { HEALTH_CARD_TYPE } from "./health-card";

export interface TestResult {
  /** LOINC code of the kind of test, as in a health certificate. */
  readonly type: string;
  /** SNOMED CT. */
  readonly result: string;
  readonly collectedAt: Date;
  readonly centre?: string | undefined;
}

export interface CardClaims {
  /** The https address under which the issuer's keys are found, without a slash at its end. */
  readonly issuer: string;
  /** Seconds since 1970. */
  readonly notBefore: number;
  readonly expiresAt: number;
  readonly rid: string;
}

const coding = (system: string, code: string) => ({ coding: [{ system, code }] });

/** FHIR R4, minified as a health card wants it: no ids, no meta, no texts, no displays. */
export function toCardPayload(holder: Holder, test: TestResult, claims: CardClaims): object {
  return {
    iss: claims.issuer,
    nbf: claims.notBefore,
    exp: claims.expiresAt,
    vc: {
      type: [
        HEALTH_CARD_TYPE,
        "https://smarthealth.cards#covid19",
        "https://smarthealth.cards#laboratory",
      ],
      credentialSubject: {
        fhirVersion: "4.0.1",
        fhirBundle: {
          resourceType: "Bundle",
          type: "collection",
          entry: [
            { fullUrl: "resource:0", resource: patientOf(holder) },
            { fullUrl: "resource:1", resource: observationOf(test) },
          ],
        },
      },
      rid: claims.rid,
    },
  };
}

const patientOf = ({ familyName, givenName, passport, birthDate }: Holder) => ({
  resourceType: "Patient",
  name: [
    { family: toField(familyName), given: [toField(givenName)] },
    ...(passport ? [{ family: toField(passport.family), given: [toField(passport.given)] }] : []),
  ],
  birthDate,
});

const observationOf = ({ type, result, collectedAt, centre }: TestResult) => ({
  resourceType: "Observation",
  status: "final",
  category: [coding("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory")],
  code: coding(LOINC, OBSERVATION_CODES[type] ?? type),
  subject: { reference: "resource:0" },
  effectiveDateTime: toMoment(collectedAt),
  ...(centre && { performer: [{ display: toField(centre) }] }),
  valueCodeableConcept: coding(SNOMED, result),
});
