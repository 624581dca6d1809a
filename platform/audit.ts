import type { Person } from "@/contracts/access";
import type { Transaction } from "./database";

export interface AuditRow {
  readonly seq: bigint;
  readonly at: Date;
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

/** The newest audit rows of one service, before a moment for the next page. */
export const auditTrail = (tx: Transaction, before: Date, limit: number): PromiseLike<AuditRow[]> =>
  tx.$queryRaw<AuditRow[]>`
    SELECT seq, at, actor, role, action, subject FROM audit
    WHERE at < ${before} ORDER BY at DESC, seq DESC LIMIT ${limit}`;
