import type { CorrectionId, PersonId } from "@/contracts/ids";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";
import { isSameName, type PassportName } from "./passport-name";

/** What papers say of a person. */
export interface Identification {
  readonly id: PersonId;
  /** The citizen who answers for the person: themselves, or the guardian. */
  readonly citizenId: PersonId;
  readonly name: string;
  readonly birthDate: string | null;
  /** Counts only once confirmed. */
  readonly passportName: PassportName | null;
  readonly passportNameConfirmedAt: Date | null;
  readonly version: number;
}

/** What a correction changes; what it leaves out stays. */
export interface Correction {
  readonly name?: string;
  readonly birthDate?: string;
  readonly passportName?: PassportName;
}

/** A person for whom the health center approved a correction. */
export interface Correctable extends Identification {
  readonly correctionId: CorrectionId;
  /** When this very correction was entered, if it has been. */
  readonly enteredAt: Date | null;
}

export function enterPassportName(
  current: Identification,
  passportName: PassportName,
): Decision<Identification> {
  if (current.passportNameConfirmedAt) return refused("passport-name.confirmed");
  if (isSameName(current.passportName, passportName)) return unchanged(current);
  return decided({ ...current, passportName });
}

/** Confirms what the citizen was shown, whatever has been entered elsewhere since. */
export function confirmPassportName(
  current: Identification,
  shown: PassportName,
  now: Date,
): Decision<Identification> {
  if (!current.passportNameConfirmedAt)
    return decided<Identification>({
      ...current,
      passportName: shown,
      passportNameConfirmedAt: now,
    });
  return isSameName(current.passportName, shown)
    ? unchanged(current)
    : refused("passport-name.confirmed");
}

/** Enters a correction once: sent again, it undoes nothing that has been corrected since. */
export function correct(
  current: Correctable,
  { passportName, ...change }: Correction,
  now: Date,
): Decision<Correctable> {
  if (current.enteredAt) return unchanged(current);
  return decided<Correctable>({
    ...current,
    ...change,
    enteredAt: now,
    ...(passportName && { passportName, passportNameConfirmedAt: now }),
  });
}
