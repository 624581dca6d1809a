import { z } from "zod";
import type { PersonId } from "@/contracts/ids";
import { seal, unseal } from "@/platform/seal";
import { line } from "@/platform/text";

/** As the passport's machine-readable zone spells it, before it is folded into that alphabet. */
const passportPart = line(39).refine((text) => /^[A-Za-z][A-Za-z '\-.]*$/.test(text), "not-latin");

export const PassportName = z.strictObject({ family: passportPart, given: passportPart });
export type PassportName = z.infer<typeof PassportName>;

/** Whom a paper names, as declared with the application. */
export const Holder = z.strictObject({
  name: z.string().min(1),
  birthDate: z.iso.date(),
  /** Romanised and confirmed by the citizen. */
  passportName: PassportName.exactOptional(),
});
export type Holder = z.infer<typeof Holder>;

const placeOf = (subjectId: PersonId) => `health-center.holder|${subjectId}`;

export const sealHolder = (holder: Holder, subjectId: PersonId): string =>
  seal(JSON.stringify(holder), placeOf(subjectId));

export const openHolder = (sealed: string, subjectId: PersonId): Holder =>
  Holder.parse(JSON.parse(unseal(sealed, placeOf(subjectId))));
