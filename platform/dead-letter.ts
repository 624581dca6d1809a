import type { Service } from "@/contracts/routes";
import type { Consumer } from "./consumer";
import type { Database, Transaction } from "./database";
import { log } from "./log";

export interface DeadLetter {
  readonly id: string;
  readonly reader: Service;
  readonly eventId: string;
  readonly type: string;
  readonly applicationId: string | null;
  readonly fault: string;
  readonly attempts: number;
  readonly diedAt: Date;
  readonly redriveRequestedAt: Date | null;
}

/** Puts an event that cannot be handled where an operator sees it; the queue lets go of it. */
export async function bury(
  db: Transaction,
  reader: Service,
  event: { readonly id: string; readonly type: string; readonly body: unknown },
  fault: unknown,
  attempts: number,
): Promise<void> {
  const reason = (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)).slice(
    0,
    500,
  );
  await db.$executeRaw`
    WITH receipt AS (
      INSERT INTO messaging.receipts (reader, event_id, outcome)
      VALUES (${reader}, ${event.id}::uuid, 'dead') ON CONFLICT (reader, event_id) DO NOTHING
      RETURNING event_id
    )
    INSERT INTO messaging.dead_letters (reader, event_id, type, body, fault, attempts, died_at)
    SELECT ${reader}, event_id, ${event.type}, ${JSON.stringify(event.body ?? null)}::jsonb, ${reason},
      ${attempts}, now()
    FROM receipt
    ON CONFLICT (reader, event_id) DO UPDATE
      SET fault = excluded.fault, attempts = excluded.attempts, died_at = excluded.died_at`;
}

/** The letters of one reader that nobody has handled yet, oldest first. */
export const deadLetters = (db: Transaction, reader: Service): PromiseLike<DeadLetter[]> =>
  db.$queryRaw<DeadLetter[]>`
    SELECT id, reader, event_id AS "eventId", type,
      body -> 'data' ->> 'applicationId' AS "applicationId", fault, attempts,
      died_at AS "diedAt", redrive_requested_at AS "redriveRequestedAt"
    FROM messaging.dead_letters WHERE reader = ${reader} AND redriven_at IS NULL
    ORDER BY died_at LIMIT 200`;

/** Whether somebody has asked for a letter to be handled again; null where there is no such letter. */
export async function findDeadLetter(
  db: Transaction,
  reader: Service,
  id: string,
): Promise<{ readonly isRedriven: boolean } | null> {
  const [letter] = await db.$queryRaw<{ isRedriven: boolean }[]>`
    SELECT redrive_requested_at IS NOT NULL OR redriven_at IS NOT NULL AS "isRedriven"
    FROM messaging.dead_letters WHERE reader = ${reader} AND id = ${id}::uuid`;
  return letter ?? null;
}

/** Asks the reader's worker to try again; the second ask is a no. */
export async function requestRedrive(
  db: Transaction,
  reader: Service,
  id: string,
  by: string,
): Promise<boolean> {
  const asked = await db.$executeRaw`
    UPDATE messaging.dead_letters SET redrive_requested_at = now(), redriven_by = ${by}::uuid
    WHERE id = ${id}::uuid AND reader = ${reader} AND redriven_at IS NULL
      AND redrive_requested_at IS NULL`;
  return asked === 1;
}

/** Hands requested letters to their consumers again; what fails again stays, with its new fault. */
export async function redriveRequested<Tx extends Transaction>(
  db: Database<Tx>,
  reader: Service,
  consumers: ReadonlyMap<string, Consumer>,
): Promise<number> {
  const letters = await db.$queryRaw<{ id: string; type: string; body: unknown }[]>`
    SELECT id, type, body FROM messaging.dead_letters
    WHERE reader = ${reader} AND redriven_at IS NULL AND redrive_requested_at IS NOT NULL
    ORDER BY redrive_requested_at LIMIT 20`;
  for (const { id, type, body } of letters) {
    try {
      const consumer = consumers.get(type);
      if (!consumer) throw new Error(`${reader} does not read ${type}`);
      await consumer.handle(body, true);
      await db.$executeRaw`UPDATE messaging.dead_letters SET redriven_at = now() WHERE id = ${id}::uuid`;
      log.info({ reader, letter: id }, "redriven");
    } catch (fault) {
      await db.$executeRaw`
        UPDATE messaging.dead_letters
        SET redrive_requested_at = NULL, attempts = attempts + 1, fault = ${String(fault).slice(0, 500)}
        WHERE id = ${id}::uuid`;
      log.error({ reader, letter: id, err: fault }, "redrive failed");
    }
  }
  return letters.length;
}
