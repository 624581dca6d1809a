import { z } from "zod";
import type { PersonId } from "@/contracts/ids";
import { seal, unseal } from "@/platform/seal";

/** Whom a paper names, as declared with the application. */
export const Holder = z.strictObject({ name: z.string().min(1), birthDate: z.iso.date() });
export type Holder = z.infer<typeof Holder>;

const placeOf = (subjectId: PersonId) => `health-center.holder|${subjectId}`;

export const sealHolder = (holder: Holder, subjectId: PersonId): string =>
  seal(JSON.stringify(holder), placeOf(subjectId));

export const openHolder = (sealed: string, subjectId: PersonId): Holder =>
  Holder.parse(JSON.parse(unseal(sealed, placeOf(subjectId))));
