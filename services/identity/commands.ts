import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Actor, mayEver } from "@/contracts/access";
import { CorrectionId, PersonId } from "@/contracts/ids";
import { auditReading } from "@/platform/audit";
import { type Command, commandsOf, fieldsOf } from "@/platform/command";
import type { Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";
import * as Accounts from "./account";
import { accounts } from "./account.store";
import { BirthDate } from "./birth-date";
import { db, type Tx } from "./db";
import { hashing, TOO_BUSY } from "./hashing";
import * as Identifications from "./identification";
import { identifications } from "./identification.store";
import { PersonName } from "./name";
import { PassportName } from "./passport-name";
import { hashPassword } from "./password-hash";
import * as People from "./person";
import { people } from "./person.store";

const command = commandsOf<Tx>(db);

const newPerson = (now: Date) => ({
  id: PersonId.parse(randomUUID()),
  guardianId: null,
  birthDate: null,
  phone: null,
  createdAt: now,
  version: 0,
});

/** Parsed already, with the hash in the password's place. */
type Hashed<Input> = Input extends unknown
  ? Omit<Input, "password"> & { readonly passwordHash: string }
  : never;

const registerCitizen = command({
  action: "identity.sign-up",
  input: z.custom<Hashed<z.infer<typeof Accounts.SignUp>>>(),
  load: async (
    tx,
    { email, passwordHash, ...person },
    { now },
  ): Promise<Accounts.Registration> => ({
    person: { ...newPerson(now), ...person },
    post: Accounts.CITIZEN,
    email,
    passwordHash,
    taken: await accounts.hasEmail(tx, email),
    version: 0,
  }),
  decide: Accounts.register,
  // Nobody is signed in yet, so the trail names the person who now exists.
  save: async (tx, registration) => {
    if (!(await accounts.add(tx, registration))) return false;
    const { id } = registration.person;
    await auditReading(tx, { kind: "person", id, role: "citizen" }, "identity.sign-up", [id]);
    return true;
  },
  subject: ({ person }) => person.id,
});

const registerStaff = command({
  action: "identity.add-staff",
  input: z.custom<Hashed<Accounts.Staff>>(),
  load: async (tx, input, { now }): Promise<Accounts.Registration> => ({
    person: { ...newPerson(now), name: input.name },
    post: Accounts.postOf(input),
    email: input.email,
    passwordHash: input.passwordHash,
    taken: await accounts.hasEmail(tx, input.email),
    version: 0,
  }),
  decide: Accounts.register,
  save: accounts.add,
  subject: ({ person }) => person.id,
});

/**
 * Hashing takes 15 ms of a core, so it comes after the checks and before the transaction.
 * What goes back says only whom it made.
 */
const registering =
  <Input extends { readonly password: string }>(
    schema: z.ZodType<Input>,
    register: Command<Tx, Accounts.Registration>,
  ) =>
  async (raw: unknown, actor: Actor): Promise<Result<{ readonly personId: PersonId }, Refusal>> => {
    if (!mayEver(actor, register.action)) return no({ kind: "forbidden" });
    const input = schema.safeParse(raw);
    if (!input.success) return no({ kind: "invalid", fields: fieldsOf(input.error) });
    const { password, ...details } = input.data;
    const passwordHash = await hashing(() => hashPassword(password));
    if (passwordHash === null) return no(TOO_BUSY);
    const done = await register({ ...details, passwordHash }, actor);
    return done.ok ? ok({ personId: done.value.person.id }) : done;
  };

export const signUp = registering(Accounts.SignUp, registerCitizen);
export const addStaff = registering(Accounts.Staff, registerStaff);

export const addDependant = command({
  action: "identity.add-dependant",
  input: z.strictObject({ name: PersonName, birthDate: BirthDate }),
  load: async (tx, { name, birthDate }, { actor, now }): Promise<People.Dependant | null> => {
    if (actor.kind !== "person") return null;
    const guardianId = PersonId.parse(actor.id);
    return {
      ...newPerson(now),
      name,
      birthDate,
      guardianId,
      citizenId: guardianId,
      siblings: await people.countDependants(tx, guardianId),
    };
  },
  decide: People.addDependant,
  save: people.add,
  subject: ({ id }) => id,
});

const OfPerson = PassportName.extend({
  /** The citizen or a dependant of theirs. */
  personId: PersonId,
});

/** Keeps a passport name to be looked at once more; nothing uses it before it is confirmed. */
export const enterPassportName = command({
  action: "identity.enter-passport-name",
  input: OfPerson,
  load: (tx, { personId }) => identifications.get(tx, personId),
  decide: (current, { family, given }) =>
    Identifications.enterPassportName(current, { family, given }),
  save: identifications.put,
  subject: ({ id }) => id,
});

/** Once; after that only a correction changes it. */
export const confirmPassportName = command({
  action: "identity.confirm-passport-name",
  input: OfPerson,
  load: (tx, { personId }) => identifications.get(tx, personId),
  decide: (current, { family, given }, { now }) =>
    Identifications.confirmPassportName(current, { family, given }, now),
  save: identifications.put,
  subject: ({ id }) => id,
});

/** Enters what the health center approved; the same correction sent again changes nothing. */
export const correctPerson = command({
  action: "identity.correct-person",
  input: z.strictObject({
    correctionId: CorrectionId,
    personId: PersonId,
    name: PersonName.exactOptional(),
    birthDate: BirthDate.exactOptional(),
    passportName: PassportName.exactOptional(),
  }),
  load: async (tx, { personId, correctionId }): Promise<Identifications.Correctable | null> => {
    const entered = await identifications.enteredOf(tx, [correctionId]);
    const current = await identifications.get(tx, personId);
    return current && { ...current, correctionId, enteredAt: entered.get(correctionId) ?? null };
  },
  decide: (current, { correctionId: _, personId: __, ...change }, { now }) =>
    Identifications.correct(current, change, now),
  save: identifications.correct,
  subject: ({ id }) => id,
});

export const dismiss = command({
  action: "identity.dismiss",
  input: z.strictObject({ personId: PersonId }),
  load: (tx, { personId }) => accounts.get(tx, personId),
  decide: (account, _, { actor, now }) => Accounts.dismiss(account, actor, now),
  save: accounts.put,
  subject: ({ personId }) => personId,
});
