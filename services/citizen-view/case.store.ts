import type { SiteState } from "@/contracts/vocabulary";
import type { CaseEvent } from "./case-event";
import type { CaseFacts } from "./case-view";
import type { Tx } from "./db";

type Reader = Pick<Tx, "$queryRaw">;

export interface CitizenCase {
  readonly applicationId: string;
  readonly citizenId: string;
  readonly facts: CaseFacts;
}

interface Row {
  readonly applicationId: string;
  readonly citizenId: string;
  readonly events: readonly CaseEvent[];
  readonly position: number | null;
  readonly waiting: number | null;
  readonly testedLastHour: number | null;
  readonly siteState: SiteState | null;
  readonly pulseAt: Date | null;
}

/** Keep the newest this many; a page of one's own history needs no more. */
const MOST_CASES = 50;

export const cases = {
  async find(db: Reader, applicationId: string): Promise<CitizenCase | null> {
    const [found] = await read(db, { applicationId, citizenId: null });
    return found ?? null;
  },

  /** The newest first. */
  ofCitizen: (db: Reader, citizenId: string): Promise<readonly CitizenCase[]> =>
    read(db, { applicationId: null, citizenId }),

  /** Notes that the projection is alive and has nothing older to read. */
  async beat(db: Pick<Tx, "$executeRaw">, at: Date): Promise<void> {
    await db.$executeRaw`
      INSERT INTO pulse AS known (at) VALUES (${at})
      ON CONFLICT (id) DO UPDATE SET at = excluded.at WHERE known.at < excluded.at`;
  },
};

async function read(
  db: Reader,
  { applicationId, citizenId }: { applicationId: string | null; citizenId: string | null },
): Promise<readonly CitizenCase[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH chosen AS (
      SELECT * FROM cases WHERE application_id = ${applicationId}::uuid
      UNION ALL
      (SELECT * FROM cases WHERE citizen_id = ${citizenId}::uuid
       ORDER BY number DESC LIMIT ${MOST_CASES})
    )
    SELECT chosen.application_id AS "applicationId", chosen.citizen_id AS "citizenId",
      (SELECT jsonb_agg(body) FROM case_events event
       WHERE event.application_id = chosen.application_id) AS events,
      queue.position, queue.waiting, queue."testedLastHour", sites.state AS "siteState",
      (SELECT at FROM pulse) AS "pulseAt"
    FROM chosen
    LEFT JOIN places place ON place.application_id = chosen.application_id AND place.active
    LEFT JOIN sites ON sites.id = place.site_id
    LEFT JOIN LATERAL (
      SELECT
        (SELECT count(*)::int FROM places other WHERE other.active
         AND other.site_id = place.site_id AND other.number <= place.number) AS position,
        (SELECT count(*)::int FROM places other WHERE other.active
         AND other.site_id = place.site_id) AS waiting,
        (SELECT count(*)::int FROM places other WHERE other.site_id = place.site_id
         AND other.collected_at > now() - interval '1 hour' AND NOT other.failed) AS "testedLastHour"
    ) queue ON place.site_id IS NOT NULL
    ORDER BY chosen.number DESC`;
  return rows.map(toCase);
}

const toCase = ({ applicationId, citizenId, events, pulseAt, ...row }: Row): CitizenCase => {
  const { position, waiting, testedLastHour, siteState } = row;
  return {
    applicationId,
    citizenId,
    facts: {
      events,
      queue:
        position === null || waiting === null || testedLastHour === null
          ? null
          : { position, waiting, testedLastHour, siteState },
      pulseAt,
    },
  };
};
