import {
  ApplicationId,
  BedId,
  FacilityId,
  HoldId,
  IsolationId,
  PersonId,
  TransferId,
} from "@/contracts/ids";
import type { Facility } from "./facility";
import { isolationEnd } from "./isolation-end";
import type { Bed, Hold, HoldState, Isolation, IsolationState, Stay } from "./stay";

export const NOON = new Date("2026-03-02T03:00:00Z");

const uuid = (digit: string): string =>
  `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`;

const TRANSFER = TransferId.parse(uuid("1"));
const FACILITY = FacilityId.parse(uuid("4"));
export const HOLD = HoldId.parse(uuid("6"));
export const ISOLATION = IsolationId.parse(uuid("9"));
const CASE = {
  applicationId: ApplicationId.parse(uuid("2")),
  citizenId: PersonId.parse(uuid("3")),
  facilityId: FACILITY,
};

export const asked = (holdId: HoldId = HOLD) => ({ ...CASE, holdId });

export const aFacility = (over: Partial<Facility> = {}): Facility => ({
  facilityId: FACILITY,
  nameKo: "한강 격리소",
  nameEn: "Han River Facility",
  region: "seoul",
  address: "서울특별시 마포구 한강로 1",
  phone: "02-000-0000",
  version: 1,
  ...over,
});

export const aBed = (over: Partial<Bed> = {}): Bed => ({
  id: BedId.parse(uuid("5")),
  facilityId: FACILITY,
  region: "seoul",
  room: "301",
  number: 1,
  state: "free",
  heldBy: null,
  occupiedBy: null,
  version: 1,
  ...over,
});

export const anotherBed = (over: Partial<Bed> = {}): Bed =>
  aBed({ id: BedId.parse(uuid("7")), number: 2, ...over });

export const aHold = (state: HoldState = "held", over: Partial<Hold> = {}): Hold => ({
  id: HOLD,
  transferId: TRANSFER,
  ...CASE,
  region: "seoul",
  bedId: state === "refused" ? null : aBed().id,
  state,
  refusedFor: state === "refused" ? "full" : null,
  expiresAt: new Date(NOON.getTime() + 3_600_000),
  dispatchedAt: null,
  pickedUpAt: null,
  ...over,
});

/** An isolation as it stands in a state. */
export function anIsolation(state: IsolationState, over: Partial<Isolation> = {}): Isolation {
  const collectedAt = new Date("2026-03-01T01:00:00Z");
  const wasAdmitted = state === "isolated" || state === "released" || state === "in-hospital";
  const isClosed = state === "released" || state === "cancelled";
  return {
    id: ISOLATION,
    transferId: TRANSFER,
    ...CASE,
    subjectId: CASE.citizenId,
    region: "seoul",
    bedId: aBed().id,
    state,
    collectedAt,
    onsetDate: null,
    arrivedAt: NOON,
    startsAt: null,
    endsAt: null,
    ruleId: null,
    explanation: null,
    ...(wasAdmitted && {
      startsAt: NOON,
      ...isolationEnd({ collectedAt, onsetDate: null, admittedAt: NOON }),
    }),
    changedAt: null,
    changedBy: null,
    changeReason: null,
    inHospitalAt: state === "in-hospital" ? NOON : null,
    closedAt: isClosed ? NOON : null,
    ground: isClosed ? "result-corrected" : null,
    reason: null,
    ...over,
  };
}

export const aStay = (over: Partial<Stay> = {}): Stay => ({
  transferId: TRANSFER,
  withdrawnAt: null,
  holds: [],
  isolation: null,
  beds: [],
  facility: aFacility(),
  facilityId: over.isolation?.facilityId ?? null,
  region: over.isolation?.region ?? null,
  version: 1,
  ...over,
});

/** A stay with a bed held for a person on the way. */
export const aHeldStay = (over: Partial<Stay> = {}): Stay =>
  aStay({ holds: [aHold()], beds: [aBed({ state: "held", heldBy: HOLD })], ...over });

/** A stay in which the person is as far as this state, with the beds that belong to it. */
export function aStayWith(state: IsolationState, over: Partial<Stay> = {}): Stay {
  const isolation = anIsolation(state);
  if (state === "arrived")
    return aHeldStay({ isolation, holds: [aHold("held", { expiresAt: null })], ...over });
  if (state === "isolated")
    return aStay({
      isolation,
      holds: [aHold("used")],
      beds: [aBed({ state: "occupied", occupiedBy: ISOLATION })],
      ...over,
    });
  return aStay({ isolation, holds: [aHold(state === "cancelled" ? "released" : "used")], ...over });
}
