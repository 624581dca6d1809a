import type { ApplicationId, EntryId, PersonId, SiteId, SpecimenId } from "@/contracts/ids";
import {
  Called,
  JoinedWaitingList,
  LeftWaitingList,
  MarkedNoShow,
} from "@/contracts/test-site.events";
import type { TestType } from "@/contracts/vocabulary";
import { type Decision, decided, refused, unchanged } from "@/platform/decision";

export type EntryState = "waiting" | "called" | "no-show" | "collected" | "cancelled" | "expired";

/** A place on a site's waiting list; `number` is the order of application. */
export interface WaitingEntry {
  readonly id: EntryId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly siteId: SiteId;
  readonly number: number;
  readonly testType: TestType;
  readonly state: EntryState;
  readonly waitingSince: Date;
  readonly calledAt: Date | null;
  readonly calls: number;
  readonly noShows: number;
  readonly specimenId: SpecimenId | null;
  readonly collectedAt: Date | null;
  readonly version: number;
}

/** The whole life of a place. Who is collected returns only with a new specimen to give. */
const MOVES: Readonly<Record<EntryState, readonly EntryState[]>> = {
  waiting: ["called", "cancelled", "expired"],
  called: ["called", "no-show", "collected", "cancelled", "expired"],
  "no-show": ["called", "cancelled", "expired"],
  collected: ["waiting"],
  cancelled: [],
  expired: [],
};

/** The states that count as waiting: only a test, or the citizen's own leaving, ends them. */
export const COUNTED: readonly EntryState[] = ["waiting", "called", "no-show"];

export const canMove = ({ state }: WaitingEntry, to: EntryState): boolean =>
  MOVES[state].includes(to);

export function join(blank: WaitingEntry): Decision<WaitingEntry> {
  if (blank.version > 0) return unchanged(blank);
  const { id: entryId, applicationId, citizenId, siteId, number, waitingSince } = blank;
  return decided(
    blank,
    JoinedWaitingList.of({
      entryId,
      applicationId,
      citizenId,
      siteId,
      number,
      waitingSince: waitingSince.toISOString(),
    }),
  );
}

export function call(entry: WaitingEntry, now: Date): Decision<WaitingEntry> {
  if (!canMove(entry, "called")) return refused("waiting-entry.cannot-move");
  return decided(
    { ...entry, state: "called" as const, calledAt: now, calls: entry.calls + 1 },
    Called.of({ ...named(entry), citizenId: entry.citizenId, calledAt: now.toISOString() }),
  );
}

/** Nobody came. The place stays in the count, and a new call brings the person back. */
export function markNoShow(entry: WaitingEntry, now: Date): Decision<WaitingEntry> {
  if (entry.state === "waiting" || entry.state === "no-show")
    return refused("waiting-entry.not-called");
  if (!canMove(entry, "no-show")) return refused("waiting-entry.cannot-move");
  return decided(
    { ...entry, state: "no-show" as const, noShows: entry.noShows + 1 },
    MarkedNoShow.of({ ...named(entry), citizenId: entry.citizenId, markedAt: now.toISOString() }),
  );
}

/**
 * Gives the place back after a cancellation or expiry. A specimen that was faster keeps its
 * place: the health center then reinstates the application.
 */
export function leave(
  entry: WaitingEntry,
  why: "cancelled" | "expired",
  now: Date,
): Decision<WaitingEntry> {
  if (!canMove(entry, why)) return unchanged(entry);
  return decided(
    { ...entry, state: why },
    LeftWaitingList.of({ ...named(entry), why, leftAt: now.toISOString() }),
  );
}

/** Back to the same place, ahead of everybody who applied later, to give another specimen. */
export const returnToList = (entry: WaitingEntry): WaitingEntry => ({
  ...entry,
  state: "waiting",
  collectedAt: null,
});

const named = ({ id: entryId, applicationId, siteId }: WaitingEntry) => ({
  entryId,
  applicationId,
  siteId,
});
