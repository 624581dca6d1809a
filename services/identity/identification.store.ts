import { PersonId } from "@/contracts/ids";
import { seal, unseal } from "@/platform/seal";
import type { Person as Row } from "@/prisma/identity/client/client";
import type { Tx } from "./db";
import type { Identification } from "./identification";
import { PassportName } from "./passport-name";
import { nameIndex, openPerson } from "./person.store";

type Db = Pick<Tx, "person">;

const placeOf = (id: string) => `people.passport_name|${id}`;

type SealedPassportName = Pick<Row, "id" | "passportNameSealed" | "passportNameConfirmedAt">;

const openPassportName = ({ id, passportNameSealed }: SealedPassportName): PassportName | null =>
  passportNameSealed && PassportName.parse(JSON.parse(unseal(passportNameSealed, placeOf(id))));

/** The passport name as far as it counts. */
export function confirmedName(row: SealedPassportName): { readonly passportName?: PassportName } {
  const passportName = row.passportNameConfirmedAt && openPassportName(row);
  return passportName ? { passportName } : {};
}

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
        passportNameSealed: passportName && seal(JSON.stringify(passportName), placeOf(id)),
        passportNameConfirmedAt,
        version: version + 1,
      },
    });
    return count === 1;
  },

  /** Which of these corrections have been entered. */
  async enteredOf(
    db: Pick<Tx, "correction">,
    correctionIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const rows = await db.correction.findMany({
      where: { id: { in: [...correctionIds] } },
      select: { id: true },
    });
    return new Set(rows.map(({ id }) => id));
  },

  async markEntered(tx: Tx, correctionId: string, personId: string, now: Date): Promise<boolean> {
    const { count } = await tx.correction.createMany({
      data: [{ id: correctionId, personId, enteredAt: now }],
      skipDuplicates: true,
    });
    return count === 1;
  },
};
