import { ApplicationId, EntryId, PersonId, SiteId, SpecimenId } from "@/contracts/ids";
import { AROUND_THE_CLOCK, type Site } from "./site";
import type { Tested } from "./specimen";
import type { WaitingEntry } from "./waiting-entry";

const uuid = (digit: number) => `${digit}`.repeat(8).concat(`-1111-4111-8111-111111111111`);

export const NURSE = PersonId.parse(uuid(7));
export const COLLEAGUE = PersonId.parse(uuid(8));

export const aWaitingEntry = (over: Partial<WaitingEntry> = {}): WaitingEntry => ({
  id: EntryId.parse(uuid(1)),
  applicationId: ApplicationId.parse(uuid(2)),
  citizenId: PersonId.parse(uuid(3)),
  subjectId: PersonId.parse(uuid(3)),
  siteId: SiteId.parse("seoul-plaza"),
  number: 1001,
  testType: "pcr",
  state: "waiting",
  waitingSince: new Date("2026-03-02T00:00:00Z"),
  calledAt: null,
  calls: 0,
  noShows: 0,
  specimenId: null,
  collectedAt: null,
  version: 1,
  ...over,
});

/** A specimen as its nurse has just collected it, with the place it was collected at. */
export const aSpecimen = (over: Partial<Tested> = {}): Tested => {
  const id = SpecimenId.parse(uuid(4));
  const collectedAt = new Date("2026-03-02T03:00:00Z");
  const entry = aWaitingEntry({ state: "collected", specimenId: id, collectedAt, version: 3 });
  return {
    id,
    entryId: entry.id,
    applicationId: entry.applicationId,
    citizenId: entry.citizenId,
    subjectId: entry.subjectId,
    siteId: entry.siteId,
    testType: entry.testType,
    type: "nasopharyngeal-swab",
    barcode: "123456789012",
    state: "collected",
    outcome: null,
    device: null,
    collectedAt,
    collectedBy: NURSE,
    recordedAt: null,
    recordedBy: null,
    confirmedBy: null,
    resultedAt: null,
    correctedAt: null,
    correctedBy: null,
    correctionReason: null,
    rejectedAt: null,
    rejectedBy: null,
    rejectionReason: null,
    previousId: null,
    version: 1,
    entry,
    ...over,
  };
};

export const aSite = (over: Partial<Site> = {}): Site => ({
  siteId: SiteId.parse("seoul-plaza"),
  nameKo: "서울광장 임시선별검사소",
  nameEn: "Seoul Plaza Test Site",
  addressKo: "서울 중구 세종대로 110",
  addressEn: "110 Sejong-daero, Jung-gu, Seoul",
  phone: "02-120",
  region: "seoul",
  capacity: 30,
  usualDevice: null,
  opening: AROUND_THE_CLOCK,
  state: "open",
  stateSince: new Date("2026-03-01T00:00:00Z"),
  heldUntil: null,
  version: 1,
  ...over,
});
