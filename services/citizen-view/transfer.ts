import type { FacilityId, TransferId } from "@/contracts/ids";
import type { VehicleClass } from "@/contracts/vocabulary";
import type { TransferStateWord } from "@/contracts/words/states";
import { type CaseEvent, happenedAt, newest, ofTypes } from "./case-event";

export interface Transfer {
  readonly transferId: TransferId;
  readonly state: TransferStateWord;
  /** Since when it stands like this. */
  readonly since: Date;
  readonly requestedAt: Date;
  readonly vehicleClass: VehicleClass | null;
  readonly facilityId: FacilityId | null;
}

const AT_THE_CENTER = [
  "transfer-center.transfer-accepted.v1",
  "transfer-center.dispatched.v1",
  "transfer-center.picked-up.v1",
  "transfer-center.handed-over.v1",
  "transfer-center.transfer-failed.v1",
  "transfer-center.transfer-cancelled.v1",
] as const;
const HOLDS = [
  "quarantine.bed-held.v1",
  "quarantine.bed-refused.v1",
  "quarantine.bed-hold-expired.v1",
] as const;

/** The transfer asked for last: after two corrections there may have been an earlier one. */
export function transferOf(events: readonly CaseEvent[]): Transfer | null {
  const all = ofTypes(
    events,
    "health-center.transfer-requested.v1",
    "health-center.transfer-request-withdrawn.v1",
    ...AT_THE_CENTER,
    ...HOLDS,
  );
  const ids = [...new Set(all.map(({ data }) => data.transferId))];
  const [last] = ids
    .map((id) =>
      standing(
        id,
        all.filter(({ data }) => data.transferId === id),
      ),
    )
    .sort(
      (a, b) =>
        b.requestedAt.getTime() - a.requestedAt.getTime() || (a.transferId < b.transferId ? -1 : 1),
    );
  return last ?? null;
}

type TransferEvent = Parameters<typeof happenedAt>[0];

function standing(transferId: TransferId, events: readonly TransferEvent[]): Transfer {
  const earliest = new Date(Math.min(...events.map((event) => happenedAt(event).getTime())));
  const [request] = ofTypes(events, "health-center.transfer-requested.v1");
  const base = {
    transferId,
    requestedAt: request ? happenedAt(request) : earliest,
    vehicleClass: null,
    facilityId: null,
  };
  const [withdrawn] = ofTypes(events, "health-center.transfer-request-withdrawn.v1");
  if (withdrawn) return { ...base, state: "cancelled", since: happenedAt(withdrawn) };

  const last = newest(ofTypes(events, ...AT_THE_CENTER));
  if (!last) return { ...base, state: "requested", since: base.requestedAt };
  const accepted = newest(ofTypes(events, "transfer-center.transfer-accepted.v1"));
  const since = happenedAt(last);
  const going = { ...base, since, vehicleClass: accepted?.data.vehicleClass ?? null };
  switch (last.type) {
    case "transfer-center.transfer-accepted.v1": {
      const { facilityId } = last.data;
      const state = stateOfBed(events, facilityId, since);
      return state === "requested" ? { ...base, since, state } : { ...going, facilityId, state };
    }
    case "transfer-center.dispatched.v1":
      return { ...going, state: "dispatched", facilityId: last.data.facilityId };
    case "transfer-center.picked-up.v1":
      return { ...going, state: "picked-up", facilityId: last.data.facilityId };
    case "transfer-center.handed-over.v1":
      return { ...going, state: "handed-over", facilityId: last.data.facilityId };
    case "transfer-center.transfer-failed.v1":
      return { ...base, since, state: "requested" };
    case "transfer-center.transfer-cancelled.v1":
      return { ...base, since, state: "cancelled" };
  }
}

/** How the bed of the present assignment stands; without one the person is back on the board. */
function stateOfBed(
  events: readonly TransferEvent[],
  facilityId: string,
  acceptedAt: Date,
): "awaiting-bed" | "bed-held" | "requested" {
  const holds = ofTypes(events, ...HOLDS).filter(
    (hold) => hold.data.facilityId === facilityId && happenedAt(hold) >= acceptedAt,
  );
  const holdId = lastHold(holds);
  const last = newest(holds.filter(({ data }) => data.holdId === holdId));
  if (!last) return "awaiting-bed";
  return last.type === "quarantine.bed-held.v1" ? "bed-held" : "requested";
}

function lastHold(
  holds: readonly { data: { holdId: string }; occurredAt: string }[],
): string | null {
  const [last] = [...holds].sort(
    (a, b) =>
      Date.parse(b.occurredAt) - Date.parse(a.occurredAt) ||
      (a.data.holdId < b.data.holdId ? -1 : 1),
  );
  return last?.data.holdId ?? null;
}
