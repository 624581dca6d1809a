import { z } from "zod";
import { type Actor, mayEver, reachOf } from "@/contracts/access";
import { PersonId as Id, type PersonId } from "@/contracts/ids";
import { auditReading } from "@/platform/audit";
import { type Query, queriesOf } from "@/platform/query";
import { openEmail } from "./account.store";
import { db } from "./db";
import { identifications } from "./identification.store";
import type { PassportName } from "./passport-name";
import { confirmedName } from "./passport-name.store";
import { openPerson, openPhone, people } from "./person.store";
import { toDomestic } from "./phone";
import { findPeople, type Listed } from "./search";

const query = queriesOf(db);

export interface Holder {
  readonly name: string;
  readonly birthDate: string | null;
  /** Only once confirmed. */
  readonly passportName?: PassportName;
}

export interface Profile extends Holder {
  readonly email: string;
  /** As written in Korea. */
  readonly phone: string | null;
}

/** What the portal keeps about who is asking. */
export async function ownProfile(actor: Actor): Promise<Profile | null> {
  if (actor.kind !== "person" || !mayEver(actor, "identity.view-self")) return null;
  const row = await db.person.findUnique({
    where: { id: actor.id },
    include: { account: { select: { emailSealed: true } } },
  });
  if (!row?.account) return null;
  const { name, birthDate, phone } = openPerson(row);
  return {
    name,
    birthDate,
    ...confirmedName(row),
    phone: phone && toDomestic(phone),
    email: openEmail(row.account.emailSealed, row.id),
  };
}

/** What papers say of the citizen or a dependant of theirs; null for anybody else. */
export async function holderOf(actor: Actor, subjectId: string): Promise<Holder | null> {
  if (actor.kind !== "person" || actor.role !== "citizen") return null;
  const subject = Id.safeParse(subjectId);
  if (!subject.success) return null;
  return people.inCareOf(db, actor.id, subject.data);
}

export interface PassportNameEntry {
  readonly personId: PersonId;
  readonly name: string;
  readonly passportName: PassportName | null;
  readonly confirmed: boolean;
}

/** How far the passport name of the citizen or a dependant of theirs has come. */
export const findPassportName = query.record({
  action: "identity.confirm-passport-name",
  input: z.strictObject({ personId: Id }),
  load: (database, { personId }) => identifications.get(database, personId),
  show: ({ id, name, passportName, passportNameConfirmedAt }): PassportNameEntry => ({
    personId: id,
    name,
    passportName,
    confirmed: passportNameConfirmedAt !== null,
  }),
  subject: ({ id }) => id,
});

export interface Dependant extends Holder {
  readonly id: PersonId;
}

export async function dependantsOf(actor: Actor): Promise<readonly Dependant[]> {
  if (actor.kind !== "person" || !mayEver(actor, "identity.view-dependants")) return [];
  return people.dependantsOf(db, actor.id);
}

/** Which of the approved corrections people's records have taken in. */
export async function enteredCorrections(
  correctionIds: readonly string[],
  actor: Actor,
): Promise<ReadonlySet<string>> {
  if (!mayEver(actor, "identity.correct-person")) return new Set();
  return new Set((await identifications.enteredOf(db, correctionIds)).keys());
}

export interface Named {
  readonly name: string;
  readonly birthDate: string | null;
  /** As written in Korea; a dependant is reached through the guardian. */
  readonly phone?: string;
}

interface NamedRow {
  readonly id: string;
  readonly nameSealed: string;
  readonly birthDateSealed: string | null;
  readonly phoneSealed: string | null;
  readonly guardianId: string | null;
  readonly guardianPhoneSealed: string | null;
}

/**
 * Names for ids, as far as the actor may see them: a citizen only their own and their
 * dependants', staff anybody's, with one audit row per person read.
 */
export async function namesOf(
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, Named>> {
  const reach = reachOf(actor, "identity.read-names");
  const wanted = [...new Set(ids)].filter((id) => Id.safeParse(id).success);
  if (!reach || actor.kind !== "person" || wanted.length === 0) return new Map();
  const own = reach.citizenId ?? null;
  const rows = await db.$queryRaw<NamedRow[]>`
    SELECT person.id, person.name_sealed AS "nameSealed",
      person.birth_date_sealed AS "birthDateSealed", person.phone_sealed AS "phoneSealed",
      guardian.id AS "guardianId", guardian.phone_sealed AS "guardianPhoneSealed"
    FROM people person LEFT JOIN people guardian ON guardian.id = person.guardian_id
    WHERE person.id = ANY(${wanted}::uuid[])
      AND (${own}::uuid IS NULL OR ${own}::uuid IN (person.id, person.guardian_id))`;
  if (actor.role !== "citizen")
    await auditReading(
      db,
      actor,
      "identity.read-names",
      rows.map(({ id }) => id),
    );
  return new Map(rows.map((row) => [row.id, toNamed(row)]));
}

function toNamed(row: NamedRow): Named {
  const { name, birthDate, phone } = openPerson(row);
  const reachedAt =
    phone ??
    (row.guardianId && row.guardianPhoneSealed
      ? openPhone(row.guardianPhoneSealed, row.guardianId)
      : null);
  return { name, birthDate, ...(reachedAt && { phone: toDomestic(reachedAt) }) };
}

const list = query.list({
  action: "identity.list-people",
  input: z.strictObject({
    /** A whole name, e-mail address or phone number: what is encrypted is found only exactly. */
    search: z.string().max(300).optional(),
    /** The `place` of the last person on the page before. */
    before: z
      .string()
      .regex(/^\d{1,18}$/)
      .optional(),
  }),
  rows: (database, _, { search, before }) => findPeople(database, search, before),
});

/** Everybody, newest first, a page at a time; each person shown leaves an audit row. */
export const listPeople: Query<readonly Listed[]> = async (raw, actor) => {
  const listed = await list(raw, actor);
  if (listed.ok && actor.kind === "person")
    await auditReading(
      db,
      actor,
      "identity.list-people",
      listed.value.map(({ id }) => id),
    );
  return listed;
};
