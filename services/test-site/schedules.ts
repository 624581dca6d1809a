import type { Schedule } from "@/platform/schedule";
import { followClock } from "./commands";
import { db } from "./db";
import { IDLE, sites, toSite, waitAt } from "./site.store";

/** Opens, closes and marks as busy every site that nobody is holding by hand. */
const openingAndClosing: Schedule = {
  name: "opening-and-closing",
  everyMs: 30_000,
  async run() {
    const [rows, loads] = await Promise.all([db.site.findMany(), sites.loads(db)]);
    for (const site of rows.map(toSite))
      await followClock(
        { siteId: site.siteId, expectedWaitMinutes: waitAt(site, loads.get(site.siteId) ?? IDLE) },
        { kind: "service", name: "test-site" },
      );
    return 0;
  },
};

export const schedules = [openingAndClosing];
