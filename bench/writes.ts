import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";

/** A backend tells of its last writes when it has been idle for ten seconds. */
const TOLD_AFTER_MS = 11_000;

/** Rows written so far to the services' tables; what a queue in Postgres writes is not among them. */
async function rowsWritten(owner: Client): Promise<number> {
  await sleep(TOLD_AFTER_MS);
  await owner.query("SELECT pg_stat_clear_snapshot()");
  const { rows } = await owner.query<{ written: string }>(
    `SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) AS written FROM pg_stat_user_tables
     WHERE schemaname <> 'queue'`,
  );
  return Number(rows[0]?.written ?? 0);
}

/** Counts the rows that some work writes, and the little that goes on beside it. */
export async function countWrites(owner: Client, work: () => Promise<unknown>): Promise<number> {
  const before = await rowsWritten(owner);
  await work();
  return (await rowsWritten(owner)) - before;
}
