import type { Outcome } from "@/contracts/vocabulary";
import { type CaseEvent, happenedAt, newest, ofTypes } from "./case-event";
import { gaveNoAnswer } from "./place";

/** The specimen in force; an earlier one was rejected or gave no answer. */
export interface Specimen {
  readonly id: string;
  readonly collectedAt: Date;
  readonly state: "at-work" | "rejected" | "resulted";
  readonly outcome: Outcome | null;
  readonly resultedAt: Date | null;
  readonly corrected: boolean;
  /** When its last word was spoken. */
  readonly settledAt: Date | null;
}

export function specimenOf(events: readonly CaseEvent[]): Specimen | null {
  const all = ofTypes(
    events,
    "test-site.specimen-collected.v1",
    "test-site.specimen-rejected.v1",
    "test-site.result-recorded.v1",
    "test-site.result-corrected.v1",
  );
  const last = all.reduce<(typeof all)[number] | undefined>(
    (best, event) => (best && isNotBefore(best.data, event.data) ? best : event),
    undefined,
  );
  if (!last) return null;
  const { specimenId: id } = last.data;
  const collected = { id, collectedAt: new Date(last.data.collectedAt) };
  const said = newest(
    ofTypes(
      all.filter(({ data }) => data.specimenId === id),
      "test-site.specimen-rejected.v1",
      "test-site.result-recorded.v1",
      "test-site.result-corrected.v1",
    ),
  );
  if (!said) return { ...collected, state: "at-work", ...UNKNOWN, settledAt: null };
  const settledAt = happenedAt(said);
  switch (said.type) {
    case "test-site.specimen-rejected.v1":
      return { ...collected, state: "rejected", ...UNKNOWN, settledAt };
    case "test-site.result-recorded.v1":
      return {
        ...collected,
        state: "resulted",
        outcome: said.data.outcome,
        resultedAt: new Date(said.data.resultedAt),
        corrected: false,
        settledAt,
      };
    case "test-site.result-corrected.v1":
      return {
        ...collected,
        state: "resulted",
        outcome: said.data.to,
        resultedAt: new Date(said.data.resultedAt),
        corrected: true,
        settledAt,
      };
  }
}

const UNKNOWN = { outcome: null, resultedAt: null, corrected: false } as const;

interface Taken {
  readonly collectedAt: string;
  readonly specimenId: string;
}

const isNotBefore = (a: Taken, b: Taken): boolean =>
  Date.parse(a.collectedAt) - Date.parse(b.collectedAt) > 0 ||
  (a.collectedAt === b.collectedAt && a.specimenId >= b.specimenId);

/** Whether the person has to come again; the place on the list is kept. */
export const isToBeRepeated = ({ state, outcome }: Specimen): boolean =>
  state === "rejected" || (outcome !== null && gaveNoAnswer(outcome));

export type PlaceState = "waiting" | "called" | "no-show";

/** The last word of the waiting list about this person, and when it was spoken. */
export function placeOf(
  events: readonly CaseEvent[],
): { readonly state: PlaceState; readonly since: Date } | null {
  const last = newest(
    ofTypes(
      events,
      "test-site.joined-waiting-list.v1",
      "test-site.called.v1",
      "test-site.marked-no-show.v1",
    ),
  );
  if (!last) return null;
  const since = happenedAt(last);
  switch (last.type) {
    case "test-site.joined-waiting-list.v1":
      return { state: "waiting", since };
    case "test-site.called.v1":
      return { state: "called", since };
    case "test-site.marked-no-show.v1":
      return { state: "no-show", since };
  }
}
