import { z } from "zod";
import { EntryId, SiteId, SpecimenId } from "@/contracts/ids";
import type { SiteState } from "@/contracts/vocabulary";
import { queriesOf } from "@/platform/query";
import { db, type Tx } from "./db";
import type { Site } from "./site";
import { IDLE, sites, toSite, waitAt } from "./site.store";
import type { Specimen, Tested } from "./specimen";
import { specimens, toSpecimen } from "./specimen.store";
import { COUNTED, type WaitingEntry } from "./waiting-entry";
import { toEntry, waitingEntries } from "./waiting-entry.store";

const { list, record } = queriesOf<Tx, typeof db>(db);

const MOST_ROWS = 500;

export interface SiteView {
  readonly id: string;
  readonly name: { readonly ko: string; readonly en: string };
  readonly address: { readonly ko: string; readonly en: string };
  readonly phone: string;
  readonly region: string;
  readonly state: SiteState;
  readonly stateSince: Date;
  readonly opening: Site["opening"];
  /** Everyone with a place: waiting, called, or called and not come. */
  readonly waiting: number;
  readonly testedLastHour: number;
  readonly expectedWaitMinutes: number;
}

const toView = (site: Site, load = IDLE): SiteView => ({
  id: site.siteId,
  name: { ko: site.nameKo, en: site.nameEn },
  address: { ko: site.addressKo, en: site.addressEn },
  phone: site.phone,
  region: site.region,
  state: site.state,
  stateSince: site.stateSince,
  opening: site.opening,
  waiting: load.waiting,
  testedLastHour: load.testedLastHour,
  expectedWaitMinutes: waitAt(site, load),
});

export const listSites = list({
  action: "test-site.list-sites",
  input: z.strictObject({}),
  rows: async (db) => {
    const [rows, loads] = await Promise.all([
      db.site.findMany({ orderBy: { nameKo: "asc" }, take: MOST_ROWS }),
      sites.loads(db),
    ]);
    return rows.map((row) => toView(toSite(row), loads.get(row.id)));
  },
});

/** A site as an application remembers it, or null where there is none of this name. */
/** What others write down of a site. */
export type SitePlace = Pick<Site, "nameKo" | "nameEn" | "region">;

const PLACE_KEPT_MS = 60_000;
const places = new Map<SiteId, { readonly place: SitePlace; readonly until: number }>();

/** Name and region hardly ever change, so they are remembered for a minute. */
export async function findSitePlace(raw: unknown): Promise<SitePlace | null> {
  const id = SiteId.safeParse(raw);
  if (!id.success) return null;
  const known = places.get(id.data);
  if (known && Date.now() < known.until) return known.place;
  const site = await sites.get(db, id.data);
  if (!site) return null;
  const { nameKo, nameEn, region } = site;
  const place = { nameKo, nameEn, region };
  places.set(id.data, { place, until: Date.now() + PLACE_KEPT_MS });
  return place;
}

export async function findSite(raw: unknown): Promise<Site | null> {
  const id = SiteId.safeParse(raw);
  return id.success ? sites.get(db, id.data) : null;
}

/** The names of sites, as their signs say them. */
export async function siteNamesOf(
  ids: readonly string[],
): Promise<ReadonlyMap<string, SiteView["name"]>> {
  const rows = await db.site.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, nameKo: true, nameEn: true },
  });
  return new Map(rows.map(({ id, nameKo, nameEn }) => [id, { ko: nameKo, en: nameEn }]));
}

/** Everyone with a place on a site's list, in the order of application. */
export const waitingList = list({
  action: "test-site.view-waiting-list",
  input: z.strictObject({ siteId: SiteId }),
  of: ({ siteId }) => ({ siteId }),
  rows: async (db, _, { siteId }): Promise<readonly WaitingEntry[]> => {
    const rows = await db.waitingEntry.findMany({
      where: { siteId, state: { in: [...COUNTED] } },
      orderBy: { number: "asc" },
      take: MOST_ROWS,
    });
    return rows.map(toEntry);
  },
});

/** Specimens that wait for a result or for the second person. */
export const specimensAtWork = list({
  action: "test-site.view-specimen",
  input: z.strictObject({}),
  rows: async (db, reach): Promise<readonly Specimen[]> => {
    const rows = await db.specimen.findMany({
      where: { ...ofSite(reach.siteId), state: { in: ["collected", "awaiting-confirmation"] } },
      orderBy: { collectedAt: "asc" },
      take: MOST_ROWS,
    });
    return rows.map(toSpecimen);
  },
});

export const resultsOfToday = list({
  action: "test-site.view-specimen",
  input: z.strictObject({}),
  rows: async (db, reach): Promise<readonly Specimen[]> => {
    const rows = await db.specimen.findMany({
      where: {
        ...ofSite(reach.siteId),
        state: "resulted",
        resultedAt: { gte: new Date(Date.now() - 86_400_000) },
      },
      orderBy: { resultedAt: "desc" },
      take: 50,
    });
    return rows.map(toSpecimen);
  },
});

export const findSpecimen = record({
  action: "test-site.view-specimen",
  input: z.strictObject({ specimenId: SpecimenId }),
  load: (db, { specimenId }) => specimens.get(db, specimenId),
  show: (tested): Tested => tested,
  subject: ({ id }) => id,
});

export const findEntry = record({
  action: "test-site.view-waiting-list",
  input: z.strictObject({ entryId: EntryId }),
  load: (db, { entryId }) => waitingEntries.get(db, entryId),
  show: (entry): WaitingEntry => entry,
  subject: ({ id }) => id,
});

// Staff reach one site; a reach that names none is not a reach to all.
const ofSite = (siteId: string | null | undefined) => ({ siteId: siteId ?? "" });
