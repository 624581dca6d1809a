import type { FacilityId, IsolationId, TransferId } from "@/contracts/ids";
import type { ReleaseGround } from "@/contracts/quarantine.events";
import { type CaseEvent, happenedAt, newest, ofTypes } from "./case-event";

export interface Isolation {
  readonly isolationId: IsolationId;
  readonly facilityId: FacilityId;
  readonly transferId: TransferId;
  readonly status: "isolated" | "released" | "in-hospital";
  readonly ruleId: string | null;
  readonly ground: ReleaseGround | null;
  readonly since: Date;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

const ALL = [
  "quarantine.isolated.v1",
  "quarantine.isolation-changed.v1",
  "quarantine.released.v1",
  "quarantine.moved-to-hospital.v1",
] as const;

/** The isolation that was told of last. */
export function isolationOf(events: readonly CaseEvent[]): Isolation | null {
  const all = ofTypes(events, ...ALL);
  const ids = [...new Set(all.map(({ data }) => data.isolationId))];
  const [last] = ids
    .map((id) =>
      standing(
        id,
        all.filter(({ data }) => data.isolationId === id),
      ),
    )
    .filter((isolation) => isolation !== null)
    .sort(
      (a, b) => b.since.getTime() - a.since.getTime() || (a.isolationId < b.isolationId ? -1 : 1),
    );
  return last ?? null;
}

function standing(isolationId: IsolationId, events: readonly CaseEvent[]): Isolation | null {
  const last = newest(ofTypes(events, ...ALL));
  if (!last) return null;
  const start = newest(ofTypes(events, "quarantine.isolated.v1"));
  const end = newest(ofTypes(events, "quarantine.isolated.v1", "quarantine.isolation-changed.v1"));
  const released = newest(ofTypes(events, "quarantine.released.v1"));
  const startsAt = start?.data.startsAt ?? released?.data.startedAt ?? null;
  return {
    isolationId,
    facilityId: last.data.facilityId,
    transferId: last.data.transferId,
    status: STATUS[last.type],
    ruleId: start?.data.ruleId ?? null,
    ground: released?.data.ground ?? null,
    since: happenedAt(last),
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: end ? new Date(end.data.endsAt) : null,
  };
}

const STATUS = {
  "quarantine.isolated.v1": "isolated",
  "quarantine.isolation-changed.v1": "isolated",
  "quarantine.released.v1": "released",
  "quarantine.moved-to-hospital.v1": "in-hospital",
} as const satisfies Record<(typeof ALL)[number], Isolation["status"]>;

const SEOUL_MS = 9 * 3_600_000;
const DAY_MS = 86_400_000;

const seoulDay = (at: number): number => Math.floor((at + SEOUL_MS) / DAY_MS);

/**
 * Whole days until the last day of isolation in the Korean calendar: 0 on the last day, which an
 * end at 24:00 closes, and once it is over.
 */
export const daysLeft = (endsAt: Date, now: Date): number =>
  Math.max(0, seoulDay(endsAt.getTime() - 1) - seoulDay(now.getTime()));
