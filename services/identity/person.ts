import type { PersonId } from "@/contracts/ids";
import { type Decision, decided, refused } from "@/platform/decision";

/** A natural person. Who has a guardian has no account: the guardian acts for them. */
export interface Person {
  readonly id: PersonId;
  readonly guardianId: PersonId | null;
  readonly name: string;
  /** ISO calendar date; unknown for staff. */
  readonly birthDate: string | null;
  /** International form. */
  readonly phone: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

/** A dependant about to be added; the guardian is the citizen whose record it becomes. */
export interface Dependant extends Person {
  readonly citizenId: PersonId;
  /** How many the guardian has already. */
  readonly siblings: number;
}

const MOST_DEPENDANTS = 20;

export const addDependant = (dependant: Dependant): Decision<Dependant> =>
  dependant.siblings >= MOST_DEPENDANTS
    ? refused("person.too-many-dependants", { most: String(MOST_DEPENDANTS) })
    : decided(dependant);
