import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { db, type Tx } from "./db";

export { BirthDate } from "./birth-date";
export {
  addDependant,
  addStaff,
  confirmPassportName,
  correctPerson,
  dismiss,
  enterPassportName,
  signUp,
} from "./commands";
export { PersonName } from "./name";
export { isSameName, machineReadable, PassportName } from "./passport-name";
export {
  type Dependant,
  dependantsOf,
  enteredCorrections,
  findPassportName,
  type Holder,
  holderOf,
  listPeople,
  type Named,
  namesOf,
  ownProfile,
  type PassportNameEntry,
  type Profile,
} from "./queries";
export { type Listed, PEOPLE_PAGE } from "./search";
export type { Session } from "./session.store";
export { sessionOf, signIn, signOut } from "./sign-in";

/** Reads no events and has no worker; whoever checks or empties all services needs its database. */
export const identity: ServiceProcess<Tx> = { name: "identity", db, consumers: [], schedules: [] };

export const operations = operationsOf(identity);
