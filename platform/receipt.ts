import type { Service } from "@/contracts/routes";
import type { Transaction } from "./database";

/**
 * Claims an event for a reader. False: it was handled before. The row is part of the reader's
 * transaction, so the receipt and the work stand or fall together.
 */
export async function claimEvent(
  tx: Transaction,
  reader: Service,
  eventId: string,
): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    INSERT INTO messaging.receipts (reader, event_id) VALUES (${reader}, ${eventId}::uuid)
    ON CONFLICT (reader, event_id) DO NOTHING`;
  return claimed === 1;
}

/** Claims an event that had been given up, exactly once. */
export async function reclaimEvent(
  tx: Transaction,
  reader: Service,
  eventId: string,
): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    UPDATE messaging.receipts SET outcome = 'done', handled_at = now()
    WHERE reader = ${reader} AND event_id = ${eventId}::uuid AND outcome = 'dead'`;
  return claimed === 1;
}

/** Notes that the event was read and a rule said no; it is not delivered again. */
export const noteRefusal = (
  tx: Transaction,
  reader: Service,
  eventId: string,
): PromiseLike<number> =>
  tx.$executeRaw`
    UPDATE messaging.receipts SET outcome = 'refused'
    WHERE reader = ${reader} AND event_id = ${eventId}::uuid`;
