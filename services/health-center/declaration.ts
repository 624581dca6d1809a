import { z } from "zod";
import type { ApplicationId } from "@/contracts/ids";
import type { Urgency } from "@/contracts/vocabulary";
import { seal, unseal } from "@/platform/seal";

/** Why the citizen applies and what they feel; health data, so sealed at rest. */
export const Declaration = z.strictObject({
  reason: z.string(),
  symptoms: z.array(z.string()),
});
export type Declaration = z.infer<typeof Declaration>;

const placeOf = (id: ApplicationId) => `health-center.declaration|${id}`;

export const sealDeclaration = (declaration: Declaration, id: ApplicationId): string =>
  seal(JSON.stringify(declaration), placeOf(id));

export const openDeclaration = (sealed: string, id: ApplicationId): Declaration =>
  Declaration.parse(JSON.parse(unseal(sealed, placeOf(id))));

/** Symptoms that cannot wait for their turn should the result be positive. */
const URGENT: readonly string[] = ["shortness-of-breath"];

export const urgencyOf = ({ symptoms }: Declaration): Urgency =>
  symptoms.some((symptom) => URGENT.includes(symptom)) ? "urgent" : "routine";
