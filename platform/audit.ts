import type { Person } from "@/contracts/access";
import type { Transaction } from "./database";

export interface AuditRow {
  readonly seq: bigint;
  readonly at: Date;
  /** The same instant as text, to the microsecond: a `Date` would lose rows of one millisecond. */
  readonly moment: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  readonly subject: string;
}

/** Leaves one row per record that a person read. */
export async function auditReading(
  tx: Transaction,
  actor: Person,
  action: string,
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO audit (actor, role, action, subject)
    SELECT ${actor.id}, ${actor.role}, ${action}, subject FROM unnest(${[...subjects]}::text[]) subject`;
}

/** Where a row stands in the trail: its moment to the microsecond, and its number for a tie. */
export interface AuditPlace {
  readonly at: string;
  readonly seq: string;
}

/** The newest audit rows of one service, all or those that come after a place, newest first. */
export const auditTrail = (
  tx: Transaction,
  after: AuditPlace | null,
  limit: number,
): PromiseLike<AuditRow[]> =>
  tx.$queryRaw<AuditRow[]>`
    SELECT seq, at, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment,
      actor, role, action, subject
    FROM audit
    WHERE (at, seq) < (${after?.at ?? "infinity"}::timestamptz, ${after?.seq ?? "0"}::bigint)
    ORDER BY at DESC, seq DESC LIMIT ${limit}`;
