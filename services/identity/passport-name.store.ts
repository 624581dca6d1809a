import { seal, unseal } from "@/platform/seal";
import { PassportName } from "./passport-name";

/** What a person's row holds of the passport name, sealed. */
export interface SealedPassportName {
  readonly id: string;
  readonly passportNameSealed: string | null;
  readonly passportNameConfirmedAt: Date | null;
}

const placeOf = (id: string) => `people.passport_name|${id}`;

export const sealPassportName = (name: PassportName, id: string): string =>
  seal(JSON.stringify(name), placeOf(id));

export function openPassportName(row: SealedPassportName): PassportName | null {
  const { id, passportNameSealed } = row;
  if (passportNameSealed === null) return null;
  return PassportName.parse(JSON.parse(unseal(passportNameSealed, placeOf(id))));
}

/** The passport name as far as it counts: nothing of one that is not confirmed. */
export function confirmedName(row: SealedPassportName): { readonly passportName?: PassportName } {
  const passportName = row.passportNameConfirmedAt && openPassportName(row);
  return passportName ? { passportName } : {};
}
