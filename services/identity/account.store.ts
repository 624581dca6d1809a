import { z } from "zod";
import { ROLES } from "@/contracts/access";
import { PersonId } from "@/contracts/ids";
import { blindIndex, seal, unseal } from "@/platform/seal";
import type { Account as Row } from "@/prisma/identity/client/client";
import type { Account, Registration } from "./account";
import type { Tx } from "./db";
import { sealPerson } from "./person.store";
import { sessions } from "./session.store";

const RoleName = z.enum(ROLES);

const toAccount = (row: Row): Account => ({
  personId: PersonId.parse(row.personId),
  role: RoleName.parse(row.role),
  siteId: row.siteId,
  facilityId: row.facilityId,
  region: row.region,
  createdAt: row.createdAt,
  dismissedAt: row.dismissedAt,
  version: row.version,
});

export const emailIndex = (email: string): string => blindIndex(email, "accounts.email");
export const openEmail = (sealed: string, personId: string): string =>
  unseal(sealed, `accounts.email|${personId}`);

export const accounts = {
  async get(tx: Tx, personId: string): Promise<Account | null> {
    const row = await tx.account.findUnique({ where: { personId } });
    return row && toAccount(row);
  },

  async hasEmail(tx: Tx, email: string): Promise<boolean> {
    return (await tx.account.count({ where: { emailIndex: emailIndex(email) } })) > 0;
  },

  /**
   * Adds the account, and the person only with it, in one statement: the loser of a race for
   * an address leaves nothing behind.
   */
  async add(tx: Tx, { person, post, email, passwordHash }: Registration): Promise<boolean> {
    const row = sealPerson(person);
    const added = await tx.$executeRaw`
      WITH account AS (
        INSERT INTO accounts
          (person_id, email_sealed, email_index, password_hash, role, site_id, facility_id, region,
           created_at, version)
        VALUES (${row.id}::uuid, ${seal(email, `accounts.email|${row.id}`)}, ${emailIndex(email)},
          ${passwordHash}, ${post.role}, ${post.siteId}, ${post.facilityId}::uuid, ${post.region},
          ${row.createdAt}, ${row.version})
        ON CONFLICT (email_index) DO NOTHING
        RETURNING person_id, created_at, version
      )
      INSERT INTO people
        (id, name_sealed, birth_date_sealed, phone_sealed, name_index, phone_index, created_at, version)
      SELECT person_id, ${row.nameSealed}, ${row.birthDateSealed}, ${row.phoneSealed},
        ${row.nameIndex}, ${row.phoneIndex}, created_at, version
      FROM account`;
    return added === 1;
  },

  /** Dismissing ends every session of the account in the same transaction. */
  async put(tx: Tx, { personId, dismissedAt, version }: Account): Promise<boolean> {
    const { count } = await tx.account.updateMany({
      where: { personId, version },
      data: { dismissedAt, version: version + 1 },
    });
    if (count === 1 && dismissedAt) await sessions.endAll(tx, personId);
    return count === 1;
  },
};
