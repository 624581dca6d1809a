import { SiteId } from "@/contracts/ids";
import { SiteState } from "@/contracts/vocabulary";
import type { Site as Row } from "@/prisma/test-site/client/client";
import type { Tx } from "./db";
import { expectedWaitMinutes } from "./pace";
import { Opening, type Site } from "./site";

export const toSite = ({ id, ...row }: Row): Site => ({
  ...row,
  siteId: SiteId.parse(id),
  opening: Opening.parse(row.opening),
  state: SiteState.parse(row.state),
});

/** How a site's waiting list stands at this moment. */
export interface Load {
  readonly waiting: number;
  readonly testedLastHour: number;
}

type Reader = Pick<Tx, "$queryRaw">;

export const sites = {
  async get(tx: Tx, id: string): Promise<Site | null> {
    const row = await tx.site.findUnique({ where: { id } });
    return row && toSite(row);
  },

  async add(tx: Tx, { siteId: id, ...site }: Site): Promise<boolean> {
    const { count } = await tx.site.createMany({
      data: [{ ...site, id, version: site.version + 1 }],
      skipDuplicates: true,
    });
    return count === 1;
  },

  async put(tx: Tx, { siteId: id, version, state, stateSince, heldUntil }: Site): Promise<boolean> {
    const { count } = await tx.site.updateMany({
      where: { id, version },
      data: { state, stateSince, heldUntil, version: version + 1 },
    });
    return count === 1;
  },

  /** The load of every site that has any, by one pass over two partial indexes. */
  async loads(db: Reader): Promise<ReadonlyMap<string, Load>> {
    const rows = await db.$queryRaw<{ site: string; waiting: bigint; tested: bigint }[]>`
      SELECT coalesce(queue.site_id, pace.site_id) AS site,
        coalesce(queue.waiting, 0) AS waiting, coalesce(pace.tested, 0) AS tested
      FROM (
        SELECT site_id, count(*) AS waiting FROM waiting_entries
        WHERE state IN ('waiting', 'called', 'no-show') GROUP BY site_id
      ) queue
      FULL JOIN (
        SELECT site_id, count(*) AS tested FROM waiting_entries
        WHERE collected_at IS NOT NULL AND collected_at > now() - interval '1 hour'
        GROUP BY site_id
      ) pace ON pace.site_id = queue.site_id`;
    return new Map(
      rows.map(({ site, waiting, tested }) => [
        site,
        { waiting: Number(waiting), testedLastHour: Number(tested) },
      ]),
    );
  },
};

export const IDLE: Load = { waiting: 0, testedLastHour: 0 };

export const waitAt = ({ capacity }: Site, { waiting, testedLastHour }: Load): number =>
  expectedWaitMinutes(waiting, testedLastHour, capacity);
