import { randomUUID } from "node:crypto";
import type { Actor } from "@/contracts/access";
import type { Draft, Envelope } from "@/contracts/event";
import type { Transaction } from "./database";

/** Who did what to which record: kept for ever, never changed, free of names and free text. */
export interface AuditEntry {
  readonly actor: Actor;
  readonly action: string;
  readonly subject: string;
}

/** What a committed write leaves behind besides the record itself. */
export interface Traces {
  readonly events: readonly Draft[];
  readonly envelope: Omit<Envelope, "id">;
  readonly audit: AuditEntry;
  /** The answer to give again should the same request arrive under the same key. */
  readonly answer: { readonly key: string; readonly body: unknown } | null;
}

/** Writes news, audit row and stored answer in one statement of the caller's transaction. */
export async function leaveTraces(tx: Transaction, traces: Traces): Promise<void> {
  const { events, envelope, audit, answer } = traces;
  const bodies = JSON.stringify(
    events.map((draft) => ({ ...envelope, id: randomUUID(), type: draft.type, data: draft.data })),
  );
  const person = audit.actor.kind === "person" ? audit.actor : null;
  await tx.$executeRaw`
    WITH told AS (
      INSERT INTO outbox (id, type, body)
      SELECT (event ->> 'id')::uuid, event ->> 'type', event
      FROM jsonb_array_elements(${bodies}::jsonb) WITH ORDINALITY AS news (event, nth)
      ORDER BY nth
    ), answered AS (
      UPDATE idempotency SET answer = ${JSON.stringify(answer?.body ?? null)}::jsonb
      WHERE actor = ${person?.id ?? ""} AND key = ${answer?.key ?? ""}
    )
    INSERT INTO audit (actor, role, action, subject)
    SELECT ${person?.id ?? ""}, ${person?.role ?? ""}, ${audit.action}, ${audit.subject}
    WHERE ${person !== null}`;
}
