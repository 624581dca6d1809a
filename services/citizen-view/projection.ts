import type { Transaction } from "@/platform/database";
import type { CaseEvent } from "./case-event";
import { placeNewsOf } from "./place";

const READER = "citizen-view";

/**
 * Takes events in, with their receipts, in one statement. Nothing older ever overwrites what is
 * newer and nothing is counted twice, so the events may come in any order and any number of
 * times, and replaying them all builds the same rows again. No two of one call may belong to one
 * application.
 */
export const project = (tx: Transaction, events: readonly CaseEvent[]): PromiseLike<number> =>
  tx.$executeRaw`
    WITH heard AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(events.map(toRow))}::jsonb) AS row (
        event_id uuid, application_id uuid, body jsonb, citizen_id uuid, case_number bigint,
        site_id text, number bigint, left_at timestamptz(3), collected_at timestamptz(3),
        verdict integer, failed boolean
      )
    ), received AS (
      INSERT INTO messaging.receipts AS known (reader, event_id)
      SELECT ${READER}, event_id FROM heard
      ON CONFLICT (reader, event_id) DO UPDATE SET outcome = 'done', handled_at = now()
      WHERE known.outcome = 'dead'
    ), opened AS (
      INSERT INTO cases (application_id, citizen_id, number)
      SELECT application_id, citizen_id, case_number FROM heard WHERE citizen_id IS NOT NULL
      ON CONFLICT (application_id) DO NOTHING
    ), placed AS (
      INSERT INTO places AS known
        (application_id, site_id, number, left_at, collected_at, verdict, failed)
      SELECT application_id, site_id, number, left_at, collected_at, verdict, failed
      FROM heard WHERE site_id IS NOT NULL
      ON CONFLICT (application_id) DO UPDATE SET
        number = coalesce(known.number, excluded.number),
        left_at = coalesce(known.left_at, excluded.left_at),
        (collected_at, verdict, failed) = (
          SELECT newest.* FROM (VALUES
            (known.collected_at, known.verdict, known.failed),
            (excluded.collected_at, excluded.verdict, excluded.failed)
          ) AS newest (collected_at, verdict, failed)
          ORDER BY collected_at DESC NULLS LAST, verdict DESC LIMIT 1
        )
    )
    INSERT INTO case_events (application_id, event_id, body)
    SELECT application_id, event_id, body FROM heard
    ON CONFLICT (application_id, event_id) DO NOTHING`;

function toRow(event: CaseEvent) {
  const place = placeNewsOf(event);
  const opening = event.type === "health-center.application-submitted.v1" ? event.data : null;
  return {
    event_id: event.id,
    application_id: event.data.applicationId,
    body: event,
    citizen_id: opening?.citizenId ?? null,
    case_number: opening?.number ?? null,
    site_id: place?.siteId ?? null,
    number: place?.number ?? null,
    left_at: place?.leftAt ?? null,
    collected_at: place?.collectedAt ?? null,
    verdict: place?.verdict ?? 0,
    failed: place?.failed ?? false,
  };
}
