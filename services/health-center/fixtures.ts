import {
  ApplicationId,
  CertificateId,
  IsolationId,
  PersonId,
  SiteId,
  SpecimenId,
  TransferId,
} from "@/contracts/ids";
import type { Case, IsolationNews, Mint, TestNews } from "./application";

const uuid = (digit: number) => `${digit}`.repeat(8).concat(`-1111-4111-8111-111111111111`);

export const anApplication = (over: Partial<Case> = {}): Case => ({
  id: ApplicationId.parse(uuid(2)),
  number: 1001,
  citizenId: PersonId.parse(uuid(3)),
  subjectId: PersonId.parse(uuid(3)),
  siteId: SiteId.parse("seoul-plaza"),
  siteNameKo: "서울광장 임시선별검사소",
  siteNameEn: "Seoul Plaza Test Site",
  region: "seoul",
  urgency: "routine",
  testType: "pcr",
  declaration: "v1.sealed",
  onsetDate: null,
  holder: "v1.sealed",
  status: "submitted",
  submittedAt: new Date("2026-03-01T00:00:00Z"),
  expiresAt: new Date("2026-03-08T00:00:00Z"),
  specimenId: null,
  collectedAt: null,
  resultVersion: 0,
  outcome: null,
  device: null,
  resultedAt: null,
  transferId: null,
  isolationId: null,
  isolationVersion: 0,
  facilityNameKo: null,
  facilityNameEn: null,
  isolationStartsAt: null,
  isolationEndsAt: null,
  isolationEndsVersion: 0,
  releasedAt: null,
  endedAt: null,
  reinstated: false,
  version: 1,
  papers: [],
  ...over,
});

export const SPECIMEN = SpecimenId.parse(uuid(4));
export const COLLECTED_AT = new Date("2026-03-02T03:00:00Z");

export const testNews = (
  version: number,
  what: TestNews["what"],
  over: Partial<TestNews> = {},
): TestNews => ({ specimenId: SPECIMEN, collectedAt: COLLECTED_AT, version, what, ...over });

const aPaper = (digit: number) => ({
  id: CertificateId.parse(uuid(digit).replace("-1111-", "-5555-")),
  number: `2026-ABCDE-${digit}2345`,
});

export const MINT: Mint = {
  papers: {
    "negative-test": aPaper(1),
    positive: aPaper(2),
    isolation: aPaper(3),
    release: aPaper(4),
  },
  transferId: TransferId.parse(uuid(6)),
};

export const FACILITY_NAME = {
  ko: "남산 생활치료센터",
  en: "Namsan Residential Treatment Center",
};
export const STARTS_AT = new Date("2026-03-03T05:00:00Z");
/** The 9th of March, 24:00 in Korea. */
export const ENDS_AT = new Date("2026-03-09T15:00:00Z");
export const RELEASED_AT = new Date("2026-03-09T15:00:20Z");

export const NEWS_OF = {
  isolated: {
    step: "isolated",
    facilityName: FACILITY_NAME,
    startsAt: STARTS_AT,
    endsAt: ENDS_AT,
  },
  changed: { step: "changed", endsAt: new Date("2026-03-11T15:00:00Z") },
  "in-hospital": { step: "in-hospital" },
  released: {
    step: "released",
    facilityName: FACILITY_NAME,
    ground: "by-rule",
    startedAt: STARTS_AT,
    releasedAt: RELEASED_AT,
  },
} as const satisfies Record<IsolationNews["what"]["step"], IsolationNews["what"]>;

export const isolationNews = (
  step: IsolationNews["what"]["step"],
  over: Partial<IsolationNews> = {},
): IsolationNews => ({
  transferId: MINT.transferId,
  isolationId: IsolationId.parse(uuid(7)),
  version: 2,
  what: NEWS_OF[step],
  ...over,
});
