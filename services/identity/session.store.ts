import { createHash, randomBytes } from "node:crypto";
import type { Person, Role } from "@/contracts/access";
import type { Tx } from "./db";
import { openName } from "./person.store";

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 12;
/** A session in use is marked as seen no more often than this. */
const SEEN_MINUTES = 1;
const TOKEN_BYTES = 32;

export interface Session {
  readonly actor: Person;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly role: Role;
  readonly siteId: string | null;
  readonly facilityId: string | null;
  readonly region: string | null;
  readonly nameSealed: string;
  readonly due: boolean;
}

type Db = Pick<Tx, "$queryRaw" | "$executeRaw">;

// The table is of no use to who steals it: a token cannot be had back from its digest.
const digestOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

const toSession = ({ id, role, siteId, facilityId, region, nameSealed }: Row): Session => ({
  actor: {
    kind: "person",
    id,
    role,
    ...(siteId && { siteId }),
    ...(facilityId && { facilityId }),
    ...(region && { region }),
  },
  name: openName(nameSealed, id),
});

export const sessions = {
  /**
   * Opens a session, notes it in the audit trail, forgives the address its failures and sweeps
   * what has expired, in one statement. Null where the account was dismissed meanwhile.
   */
  async open(db: Db, personId: string, emailIndex: string): Promise<string | null> {
    const token = randomBytes(TOKEN_BYTES).toString("base64url");
    const opened = await db.$executeRaw`
      WITH swept AS (
        DELETE FROM sessions WHERE token_hash IN (
          SELECT token_hash FROM sessions WHERE expires_at <= now() LIMIT 100 FOR UPDATE SKIP LOCKED)
      ), forgiven AS (
        DELETE FROM sign_in_failures WHERE seq IN (
          SELECT seq FROM sign_in_failures WHERE email_index = ${emailIndex} FOR UPDATE SKIP LOCKED)
      ), opened AS (
        INSERT INTO sessions (token_hash, person_id, expires_at)
        SELECT ${digestOf(token)}, person_id, now() + ${LONGEST_HOURS}::int * interval '1 hour'
        FROM accounts WHERE person_id = ${personId}::uuid AND dismissed_at IS NULL
        RETURNING person_id
      )
      INSERT INTO audit (actor, role, action, subject)
      SELECT person_id::text, role, 'identity.sign-in', person_id::text
      FROM opened JOIN accounts USING (person_id)`;
    return opened === 1 ? token : null;
  },

  /** Whose session this is, read anew at every request: one look through primary keys. */
  async find(db: Db, token: string): Promise<Session | null> {
    const digest = digestOf(token);
    const [row] = await db.$queryRaw<Row[]>`
      SELECT account.person_id AS id, account.role, account.site_id AS "siteId",
        account.facility_id AS "facilityId", account.region, person.name_sealed AS "nameSealed",
        session.last_seen_at < now() - ${SEEN_MINUTES}::int * interval '1 minute' AS due
      FROM sessions session
      JOIN accounts account ON account.person_id = session.person_id
      JOIN people person ON person.id = session.person_id
      WHERE session.token_hash = ${digest} AND session.expires_at > now()
        AND session.last_seen_at > now() - ${IDLE_MINUTES}::int * interval '1 minute'
        AND account.dismissed_at IS NULL`;
    if (!row) return null;
    if (row.due)
      await db.$executeRaw`
        UPDATE sessions SET last_seen_at = now()
        WHERE token_hash = ${digest}
          AND last_seen_at < now() - ${SEEN_MINUTES}::int * interval '1 minute'`;
    return toSession(row);
  },

  async end(db: Db, token: string): Promise<void> {
    await db.$executeRaw`
      WITH ended AS (
        DELETE FROM sessions WHERE token_hash = ${digestOf(token)} RETURNING person_id
      )
      INSERT INTO audit (actor, role, action, subject)
      SELECT person_id::text, role, 'identity.sign-out', person_id::text
      FROM ended JOIN accounts USING (person_id)`;
  },

  endAll: (db: Db, personId: string): PromiseLike<number> =>
    db.$executeRaw`DELETE FROM sessions WHERE person_id = ${personId}::uuid`,
};
