import type { Role } from "@/contracts/access";
import { PersonId } from "@/contracts/ids";
import { emailIndex, openEmail } from "./account.store";
import type { Tx } from "./db";
import { foldEmail } from "./email";
import { nameIndex, openName, phoneIndex } from "./person.store";
import { toInternational } from "./phone";

export const PEOPLE_PAGE = 50;

export interface Listed {
  readonly id: PersonId;
  /** Where the person stands in the list; hand it back as `before` for the next page. */
  readonly place: string;
  readonly name: string;
  readonly guardianId: PersonId | null;
  readonly createdAt: Date;
  /** Null for a dependant. */
  readonly account: {
    readonly email: string;
    readonly role: Role;
    readonly siteId: string | null;
    readonly facilityId: string | null;
    readonly region: string | null;
    readonly dismissedAt: Date | null;
  } | null;
}

type Db = Pick<Tx, "person" | "$queryRaw">;

/** The newest people, all or those whose name, address or phone is exactly this. */
export async function findPeople(
  db: Db,
  search: string | undefined,
  before: string | undefined,
): Promise<readonly Listed[]> {
  const found = search?.trim() ? await idsOf(db, search) : null;
  const rows = await db.person.findMany({
    where: {
      ...(found && { id: { in: found } }),
      ...(before && { seq: { lt: BigInt(before) } }),
    },
    include: { account: true },
    orderBy: { seq: "desc" },
    take: PEOPLE_PAGE,
  });
  return rows.map(({ id, seq, nameSealed, guardianId, createdAt, account }) => ({
    id: PersonId.parse(id),
    place: String(seq),
    name: openName(nameSealed, id),
    guardianId: guardianId === null ? null : PersonId.parse(guardianId),
    createdAt,
    account: account && {
      email: openEmail(account.emailSealed, id),
      role: account.role as Role,
      siteId: account.siteId,
      facilityId: account.facilityId,
      region: account.region,
      dismissedAt: account.dismissedAt,
    },
  }));
}

/** A common name may belong to many; the newest thousand are enough to page through. */
async function idsOf(db: Db, search: string): Promise<string[]> {
  const phone = toInternational(search);
  const rows = await db.$queryRaw<{ id: string }[]>`
    (SELECT id FROM people WHERE name_index = ${nameIndex(search)} ORDER BY seq DESC LIMIT 1000)
    UNION
    (SELECT id FROM people WHERE phone_index = ${phone && phoneIndex(phone)} ORDER BY seq DESC LIMIT 1000)
    UNION
    (SELECT person_id FROM accounts WHERE email_index = ${emailIndex(foldEmail(search))})`;
  return rows.map(({ id }) => id);
}
