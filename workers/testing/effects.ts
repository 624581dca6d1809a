import type { Client } from "pg";
import { ROUTES, WORKING_SERVICES } from "@/contracts/routes";
import { schemaOf } from "@/scripts/stage/logins";
import type { Case, Four } from "./journey";
import { seenBy } from "./world";

const OUTBOXES = WORKING_SERVICES.map(
  (service) => `SELECT id, type, body, published_at FROM ${schemaOf(service)}.outbox`,
).join(" UNION ALL ");

const PAIRS = Object.entries(ROUTES).flatMap(([type, readers]) =>
  readers.map((reader) => ({ type, reader })),
);

/** How many events still wait to be published, or to be read by somebody who should. */
export async function countOnTheWay(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `WITH told AS (${OUTBOXES}),
     route AS (SELECT * FROM unnest($1::text[], $2::text[]) AS pair (type, reader))
     SELECT (SELECT count(*) FROM told WHERE published_at IS NULL)::int + (
       SELECT count(*) FROM told JOIN route USING (type) WHERE NOT EXISTS (
         SELECT FROM messaging.receipts r WHERE r.reader = route.reader AND r.event_id = told.id
       )
     )::int AS count`,
    [PAIRS.map(({ type }) => type), PAIRS.map(({ reader }) => reader)],
  );
  return rows[0]?.count ?? 0;
}

/** How many receipts there are of each outcome. */
export async function outcomes(owner: Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ outcome: string }>(
    "SELECT DISTINCT outcome FROM messaging.receipts ORDER BY outcome",
  );
  return rows.map(({ outcome }) => outcome);
}

// Papers of an isolation are replaced when it ends; whether the first was signed by then is chance.
const OF_ISOLATION = `EXISTS (SELECT FROM transfer_center.transfers WHERE application_id = $1)`;

const column = async (owner: Client, sql: string, id: string): Promise<readonly string[]> =>
  (await owner.query(sql, [id])).rows.map((row) => Object.values(row).join(" "));

/** All that events did to a case, in words that do not depend on ids and times: each row once. */
async function effectsOn(owner: Client, one: Case) {
  const { status, timeline } = await seenBy(one);
  const ask = (sql: string) => column(owner, sql, one.applicationId);
  return {
    status,
    steps: timeline.map(({ step }) => step),
    told: await ask(
      `SELECT type FROM (${OUTBOXES}) AS told WHERE body -> 'data' ->> 'applicationId' = $1
       AND type <> 'notification.message-delivered.v1'
       AND NOT (type LIKE 'health-center.certificate-%' AND body -> 'data' ->> 'kind' <> 'negative-test')
       ORDER BY type`,
    ),
    application: await ask("SELECT status FROM health_center.applications WHERE id = $1"),
    certificates: await ask(
      `SELECT kind, status FROM health_center.certificates
       WHERE application_id = $1 AND status <> 'revoked' ORDER BY kind`,
    ),
    entries: await ask("SELECT state FROM test_site.waiting_entries WHERE application_id = $1"),
    transfers: await ask(
      "SELECT state, attempts FROM transfer_center.transfers WHERE application_id = $1",
    ),
    isolations: await ask("SELECT state FROM quarantine.isolations WHERE application_id = $1"),
    messages: await ask(
      `SELECT template FROM notification.messages WHERE application_id = $1
       AND NOT (template LIKE 'certificate%' AND ${OF_ISOLATION}) ORDER BY template`,
    ),
  };
}

export async function effectsOnAll(owner: Client, four: Four) {
  return {
    waiting: await effectsOn(owner, four.waiting),
    negative: await effectsOn(owner, four.negative),
    positive: await effectsOn(owner, four.positive),
    leaving: await effectsOn(owner, four.leaving),
  };
}
