import type { Client } from "pg";

/** A backend tells of its last writes when it has been idle for ten seconds. */
const QUIET_MS = 11_000;
const settled = () => new Promise((done) => setTimeout(done, QUIET_MS));

/** Rows written so far to the services' tables; what a queue in Postgres writes is not among them. */
async function rowsWritten(owner: Client): Promise<number> {
  await owner.query("SELECT pg_stat_clear_snapshot()");
  const { rows } = await owner.query<{ written: string }>(
    `SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) AS written FROM pg_stat_user_tables
     WHERE schemaname <> 'queue'`,
  );
  return Number(rows[0]?.written ?? 0);
}

/** Counts the rows that some work writes. Servers report with a delay, which is waited out. */
export async function countWrites(owner: Client, work: () => Promise<unknown>): Promise<number> {
  const before = await still(owner);
  await work();
  return (await still(owner)) - before;
}

async function still(owner: Client): Promise<number> {
  for (let last = -1; ; ) {
    const now = await rowsWritten(owner);
    if (now === last) return now;
    last = now;
    await settled();
  }
}
