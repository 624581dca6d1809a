import { ROUTES, readersOf, type Service } from "@/contracts/routes";
import { crashPoint } from "./crash-point";
import type { Database, Transaction } from "./database";
import { env } from "./env";
import type { Bell, Delivery } from "./queue";

const BATCH = 200;
/** What an older process does not know waits for a newer one, which knows its readers. */
const KNOWN = Object.keys(ROUTES);

interface OutboxRow {
  readonly seq: bigint;
  readonly id: string;
  readonly type: string;
  readonly body: unknown;
  readonly generation: number;
}

const toDelivery = ({ id, generation, type, body }: OutboxRow): Delivery => ({
  eventId: id,
  generation,
  type,
  body,
});

/** Rings each reader once with everything it has to hear. */
export async function ringReaders(
  bell: Bell,
  letters: readonly { readonly reader: Service; readonly row: OutboxRow }[],
): Promise<void> {
  for (const reader of new Set(letters.map((letter) => letter.reader)))
    await bell.ring(
      reader,
      letters.filter((letter) => letter.reader === reader).map(({ row }) => toDelivery(row)),
    );
}

/**
 * Moves one batch from the outbox to its readers' queues and says how many it moved. Rows are
 * claimed with SKIP LOCKED, so several relays share the work; dying between adding and marking
 * publishes a second time, which the receipts absorb.
 */
export async function relayOnce<Tx extends Transaction>(
  db: Database<Tx>,
  bell: Bell,
  owner: Service,
): Promise<number> {
  const [waits] = await db.$queryRaw<{ seq: bigint }[]>`
    SELECT seq FROM outbox WHERE published_at IS NULL AND type = ANY(${KNOWN}::text[]) LIMIT 1`;
  if (!waits) return 0;
  return db.$transaction(
    async (tx) => {
      const rows = await tx.$queryRaw<OutboxRow[]>`
        SELECT seq, id, type, body, generation FROM outbox
        WHERE published_at IS NULL AND type = ANY(${KNOWN}::text[]) ORDER BY seq LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`;
      if (rows.length === 0) return 0;
      await ringReaders(
        bell,
        rows.flatMap((row) => readersOf(row.type).map((reader) => ({ reader, row }))),
      );
      crashPoint("relay.between-add-and-mark", owner);
      const seqs = rows.map(({ seq }) => seq);
      await tx.$executeRaw`
        UPDATE outbox SET published_at = now(),
          check_at = now() + ${env().RECONCILE_AFTER_MS} * interval '1 ms'
        WHERE seq = ANY(${seqs}::bigint[])`;
      return rows.length;
    },
    { timeout: 30_000 },
  );
}

/** Whether a full batch was moved, so that another may wait behind it. */
export const relayBatch = async <Tx extends Transaction>(
  db: Database<Tx>,
  bell: Bell,
  owner: Service,
): Promise<boolean> => (await relayOnce(db, bell, owner)) === BATCH;
