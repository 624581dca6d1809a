import { ROUTES, type Service } from "@/contracts/routes";
import type { Database, Transaction } from "./database";
import { env } from "./env";
import { log } from "./log";
import type { Bell } from "./queue";
import { ringReaders } from "./relay";

const BATCH = 500;
const LONGEST_INTERVAL_MS = 600_000;

interface DueRow {
  readonly seq: bigint;
  readonly id: string;
  readonly type: string;
  readonly body: unknown;
  readonly generation: number;
  /** The readers that have left no receipt. */
  readonly lost: readonly Service[];
}

const PAIRS = Object.entries(ROUTES).flatMap(([type, readers]) =>
  readers.map((reader) => ({ type, reader })),
);

/**
 * Compares published events with the readers' receipts. What every reader has is settled and
 * never looked at again; what is missing is published once more under a new generation, at
 * growing intervals, so that a slow reader is not flooded. Says whether the batch was full, so
 * that more may be due behind it.
 */
export async function reconcileBatch<Tx extends Transaction>(
  db: Database<Tx>,
  bell: Bell,
): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      const due = await tx.$queryRaw<DueRow[]>`
        WITH route AS (
          SELECT * FROM unnest(
            ${PAIRS.map(({ type }) => type)}::text[], ${PAIRS.map(({ reader }) => reader)}::text[]
          ) AS pair (type, reader)
        ), due AS (
          SELECT seq, id, type, body, generation FROM outbox
          WHERE settled_at IS NULL AND published_at IS NOT NULL AND check_at <= now()
          ORDER BY check_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
        )
        SELECT due.seq, due.id, due.type, due.body, due.generation + 1 AS generation, ARRAY(
          SELECT route.reader FROM route
          WHERE route.type = due.type AND NOT EXISTS (
            SELECT FROM messaging.receipts receipt
            WHERE receipt.reader = route.reader AND receipt.event_id = due.id
          )
        ) AS lost
        FROM due`;
      if (due.length === 0) return false;
      const lost = due.filter((row) => row.lost.length > 0);
      await ringReaders(
        bell,
        lost.flatMap((row) => row.lost.map((reader) => ({ reader, row }))),
      );
      const settled = due.filter((row) => row.lost.length === 0).map(({ seq }) => seq);
      await tx.$executeRaw`UPDATE outbox SET settled_at = now() WHERE seq = ANY(${settled}::bigint[])`;
      await tx.$executeRaw`
        UPDATE outbox SET generation = generation + 1,
          check_at = now() + least(
            ${env().RECONCILE_AFTER_MS} * power(2, least(generation, 20)), ${LONGEST_INTERVAL_MS}
          ) * interval '1 ms'
        WHERE seq = ANY(${lost.map(({ seq }) => seq)}::bigint[])`;
      if (lost.length > 0) log.warn({ events: lost.length }, "published again");
      return due.length === BATCH;
    },
    { timeout: 30_000 },
  );
}

/** Makes everything that is on its way due: the queue has lost what it held. */
export const reconcileSoon = (db: Transaction): PromiseLike<number> =>
  db.$executeRaw`
    UPDATE outbox SET check_at = now()
    WHERE settled_at IS NULL AND published_at IS NOT NULL AND check_at > now()`;
