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
      UPDATE idempotency SET answer = ${JSON.stringify(answer?.body ?? null)}::json
      WHERE actor = ${person?.id ?? ""} AND key = ${answer?.key ?? ""}
    )
    INSERT INTO audit (actor, role, action, subject)
    SELECT ${person?.id ?? ""}, ${person?.role ?? ""}, ${audit.action}, ${audit.subject}
    WHERE ${person !== null}`;
}

/** An event as an operator sees it: which, when, of which case, and how far it has got. */
export interface OutboxEvent {
  readonly seq: bigint;
  readonly id: string;
  readonly type: string;
  readonly applicationId: string | null;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  /** How often it was published again because a reader had not received it. */
  readonly generation: number;
  /** When every reader was seen to have it. */
  readonly settledAt: Date | null;
}

/** How far back a case is looked for: the outbox has no index by case, so the look is bounded. */
export const LOOKED_THROUGH = 2_000;

/** The newest events of one service. Of one case: those among the newest few thousand. */
export const newestEvents = (
  tx: Transaction,
  applicationId: string | null,
  limit: number,
): PromiseLike<OutboxEvent[]> =>
  tx.$queryRaw<OutboxEvent[]>`
    SELECT seq, id, type, body -> 'data' ->> 'applicationId' AS "applicationId",
      created_at AS "createdAt", published_at AS "publishedAt", generation,
      settled_at AS "settledAt"
    FROM (
      SELECT * FROM outbox ORDER BY seq DESC
      LIMIT ${applicationId === null ? limit : LOOKED_THROUGH}
    ) AS newest
    WHERE ${applicationId}::text IS NULL OR body -> 'data' ->> 'applicationId' = ${applicationId}
    ORDER BY seq DESC LIMIT ${limit}`;

export interface Backlog {
  /** Counted no further than `MOST_COUNTED`. */
  readonly unpublished: number;
  readonly oldestAt: Date | null;
}

/** A backlog longer than this is a matter for somebody, however long it is. */
export const MOST_COUNTED = 1_000;

export async function backlogOf(tx: Transaction): Promise<Backlog> {
  const [backlog] = await tx.$queryRaw<Backlog[]>`
    SELECT count(*)::int AS unpublished, min(created_at) AS "oldestAt"
    FROM (
      SELECT created_at FROM outbox WHERE published_at IS NULL ORDER BY seq LIMIT ${MOST_COUNTED}
    ) AS waiting`;
  return backlog ?? { unpublished: 0, oldestAt: null };
}
