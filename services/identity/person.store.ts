import { PersonId } from "@/contracts/ids";
import { blindIndex, seal, unseal } from "@/platform/seal";
import type { Tx } from "./db";
import { foldName } from "./name";
import { confirmedName, type SealedPassportName } from "./passport-name.store";
import type { Person } from "./person";

/** What a row holds of a person, sealed. */
export interface SealedPerson {
  readonly id: string;
  readonly nameSealed: string;
  readonly birthDateSealed: string | null;
  readonly phoneSealed: string | null;
}

export const nameIndex = (name: string): string => blindIndex(foldName(name), "people.name");
export const phoneIndex = (phone: string): string => blindIndex(phone, "people.phone");

// The place is sealed with the words, so a name moved to another person does not open.
export const openName = (sealed: string, id: string): string => unseal(sealed, `people.name|${id}`);
export const openPhone = (sealed: string, id: string): string =>
  unseal(sealed, `people.phone|${id}`);
const openBirthDate = (sealed: string, id: string): string =>
  unseal(sealed, `people.birth_date|${id}`);

export const openPerson = ({ id, nameSealed, birthDateSealed, phoneSealed }: SealedPerson) => ({
  name: openName(nameSealed, id),
  birthDate: birthDateSealed && openBirthDate(birthDateSealed, id),
  phone: phoneSealed && openPhone(phoneSealed, id),
});

/** What papers say of the person. */
const toHolder = (row: SealedPerson & SealedPassportName) => {
  const { name, birthDate } = openPerson(row);
  return { name, birthDate, ...confirmedName(row) };
};

/** The columns of a new person's row. */
export const sealPerson = ({
  id,
  guardianId,
  name,
  birthDate,
  phone,
  createdAt,
  version,
}: Person) => ({
  id,
  guardianId,
  nameSealed: seal(name, `people.name|${id}`),
  birthDateSealed: birthDate && seal(birthDate, `people.birth_date|${id}`),
  phoneSealed: phone && seal(phone, `people.phone|${id}`),
  nameIndex: nameIndex(name),
  phoneIndex: phone && phoneIndex(phone),
  createdAt,
  version: version + 1,
});

export const people = {
  async add(tx: Tx, person: Person): Promise<boolean> {
    const { count } = await tx.person.createMany({
      data: [sealPerson(person)],
      skipDuplicates: true,
    });
    return count === 1;
  },

  countDependants: (tx: Tx, guardianId: string): Promise<number> =>
    tx.person.count({ where: { guardianId } }),

  /** A person only if it is the guardian or in the guardian's care. */
  async inCareOf(db: Pick<Tx, "$queryRaw">, guardianId: string, id: string) {
    const [row] = await db.$queryRaw<(SealedPerson & SealedPassportName)[]>`
      SELECT id, name_sealed AS "nameSealed", birth_date_sealed AS "birthDateSealed",
        phone_sealed AS "phoneSealed", passport_name_sealed AS "passportNameSealed",
        passport_name_confirmed_at AS "passportNameConfirmedAt"
      FROM people
      WHERE id = ${id}::uuid AND ${guardianId}::uuid IN (id, guardian_id)`;
    return row ? toHolder(row) : null;
  },

  async dependantsOf(db: Pick<Tx, "person">, guardianId: string) {
    const rows = await db.person.findMany({ where: { guardianId }, orderBy: { seq: "asc" } });
    return rows.map((row) => ({ id: PersonId.parse(row.id), ...toHolder(row) }));
  },
};
