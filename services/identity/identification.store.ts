import { PersonId } from "@/contracts/ids";
import { seal } from "@/platform/seal";
import type { Person as Row } from "@/prisma/identity/client/client";
import type { Tx } from "./db";
import type { Correctable, Identification } from "./identification";
import { openPassportName, sealPassportName } from "./passport-name.store";
import { nameIndex, openPerson } from "./person.store";

type Db = Pick<Tx, "person">;

function toIdentification(row: Row): Identification {
  const { name, birthDate } = openPerson(row);
  return {
    id: PersonId.parse(row.id),
    citizenId: PersonId.parse(row.guardianId ?? row.id),
    name,
    birthDate,
    passportName: openPassportName(row),
    passportNameConfirmedAt: row.passportNameConfirmedAt,
    version: row.version,
  };
}

export const identifications = {
  /** Of a citizen or somebody in a citizen's care; papers are issued to nobody else. */
  async get(db: Db, id: string): Promise<Identification | null> {
    const row = await db.person.findFirst({
      where: { id, OR: [{ guardianId: { not: null } }, { account: { role: "citizen" } }] },
    });
    return row && toIdentification(row);
  },

  async put(tx: Tx, next: Identification): Promise<boolean> {
    const { id, name, birthDate, passportName, passportNameConfirmedAt, version } = next;
    const { count } = await tx.person.updateMany({
      where: { id, version },
      data: {
        nameSealed: seal(name, `people.name|${id}`),
        nameIndex: nameIndex(name),
        birthDateSealed: birthDate && seal(birthDate, `people.birth_date|${id}`),
        passportNameSealed: passportName && sealPassportName(passportName, id),
        passportNameConfirmedAt,
        version: version + 1,
      },
    });
    return count === 1;
  },

  /** When each of these corrections was entered; those that were not are left out. */
  async enteredOf(
    db: Pick<Tx, "correction">,
    correctionIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const rows = await db.correction.findMany({ where: { id: { in: [...correctionIds] } } });
    return new Map(rows.map(({ id, enteredAt }) => [id, enteredAt]));
  },

  async correct(tx: Tx, next: Correctable): Promise<boolean> {
    const { id: personId, correctionId, enteredAt } = next;
    if (!enteredAt || !(await identifications.put(tx, next))) return false;
    await tx.correction.create({ data: { id: correctionId, personId, enteredAt } });
    return true;
  },
};
