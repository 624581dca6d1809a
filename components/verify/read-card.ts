import * as z from "zod";
import { FACT } from "@/contracts/words/verify";
import { distinct, fullName } from "./full-name";
import { type Content, fact, inWords, moment, type SaidFact, words } from "./said";

const Text = z.string().min(1).optional().catch(undefined);
const Concept = z
  .object({ coding: z.array(z.object({ code: Text })) })
  .transform(({ coding }) => coding.find(({ code }) => code)?.code)
  .optional()
  .catch(undefined);

const Patient = z.object({
  resourceType: z.literal("Patient"),
  name: z
    .array(z.object({ text: Text, family: Text, given: z.array(z.string()).catch([]) }))
    .catch([]),
  birthDate: Text,
});

const Observation = z.object({
  resourceType: z.literal("Observation"),
  effectiveDateTime: Text,
  valueCodeableConcept: Concept,
  performer: z.array(z.object({ display: Text })).catch([]),
});

const Immunization = z.object({
  resourceType: z.literal("Immunization"),
  occurrenceDateTime: Text,
  vaccineCode: Concept,
});

const Card = z.object({
  iss: z.string(),
  vc: z.object({
    credentialSubject: z.object({
      fhirBundle: z.object({ entry: z.array(z.object({ resource: z.unknown() })) }),
    }),
  }),
});

/** What a SMART Health Card says. Other resources than these few are signed, but not shown. */
export function readCard(payload: unknown): Content | null {
  const card = Card.safeParse(payload);
  if (!card.success) return null;
  const resources = card.data.vc.credentialSubject.fhirBundle.entry.map(({ resource }) => resource);
  const [patient] = resources.flatMap((resource) => Patient.safeParse(resource).data ?? []);
  const names = patient?.name ?? [];
  return {
    person: {
      names: distinct(
        names.map(({ family, given, text }) => fullName([family, ...given]) || (text ?? "")),
      ),
      birthDate: patient?.birthDate ?? "",
    },
    issuer: card.data.iss,
    facts: resources.flatMap(factsOf),
  };
}

function factsOf(resource: unknown): readonly SaidFact[] {
  const test = Observation.safeParse(resource).data;
  const shot = Immunization.safeParse(resource).data;
  return [
    ...fact(FACT.result, test?.valueCodeableConcept, inWords("tr")),
    ...fact(FACT.collectedAt, test?.effectiveDateTime, moment),
    ...fact(FACT.centre, test?.performer.find(({ display }) => display)?.display, words),
    ...fact(FACT.vaccine, shot?.vaccineCode, words),
    ...fact(FACT.vaccinatedOn, shot?.occurrenceDateTime, moment),
  ];
}
