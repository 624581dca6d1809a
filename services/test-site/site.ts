import { z } from "zod";
import type { SiteId } from "@/contracts/ids";
import { SiteStatusChanged } from "@/contracts/test-site.events";
import type { SiteState } from "@/contracts/vocabulary";
import { type Decision, decided, unchanged } from "@/platform/decision";

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Opening hours by weekday (0 = Sunday), Korean time; `24:00` is the end of the day. */
export const Opening = z.array(z.array(z.tuple([Clock, Clock]))).length(7);
export type Opening = z.infer<typeof Opening>;

export const AROUND_THE_CLOCK: Opening = Array.from({ length: 7 }, () => [["00:00", "24:00"]]);

export interface Site {
  readonly siteId: SiteId;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly addressKo: string;
  readonly addressEn: string;
  readonly phone: string;
  readonly region: string;
  readonly capacity: number;
  /** The rapid antigen test in use, by its code in the EU's common list. */
  readonly usualDevice: string | null;
  readonly opening: Opening;
  readonly state: SiteState;
  readonly stateSince: Date;
  readonly heldUntil: Date | null;
  readonly version: number;
}

/** From this expected wait on, a site calls itself busy. */
const BUSY_MINUTES = 60;
const KOREA_OFFSET_MS = 9 * 3_600_000;

export function isOpenAt(opening: Opening, at: Date): boolean {
  const local = new Date(at.getTime() + KOREA_OFFSET_MS);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  return (opening[local.getUTCDay()] ?? []).some(
    ([from, to]) => minutesOf(from) <= minute && minute < minutesOf(to),
  );
}

/** What the clock and the queue make of a site that nobody has set by hand. */
export function stateByClock(site: Site, expectedWaitMinutes: number, now: Date): SiteState {
  if (!isOpenAt(site.opening, now)) return "closed";
  return expectedWaitMinutes >= BUSY_MINUTES ? "busy" : "open";
}

/** A hand-set state holds until its time; then clock and queue decide again. */
export function followClock(site: Site, expectedWaitMinutes: number, now: Date): Decision<Site> {
  if (site.heldUntil && site.heldUntil > now) return unchanged(site);
  return enter({ ...site, heldUntil: null }, stateByClock(site, expectedWaitMinutes, now), now);
}

export function setByHand(site: Site, state: SiteState, until: Date, now: Date): Decision<Site> {
  return enter({ ...site, heldUntil: until }, state, now, true);
}

export function addSite(blank: Site): Decision<Site> {
  return blank.version > 0 ? unchanged(blank) : decided(blank, told(blank, blank.stateSince));
}

function enter(site: Site, state: SiteState, now: Date, always = false): Decision<Site> {
  if (site.state === state) return always ? decided(site) : unchanged(site);
  const next = { ...site, state, stateSince: now };
  return decided(next, told(next, now));
}

const told = ({ siteId, region, state: status }: Site, at: Date) =>
  SiteStatusChanged.of({ siteId, region, status, changedAt: at.toISOString() });

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};
