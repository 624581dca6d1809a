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
  resultedAt: null,
  transferId: null,
  isolationId: null,
  isolationVersion: 0,
  endedAt: null,
  reinstated: false,
  version: 1,
  certificate: null,
  revoked: null,
  ...over,
});

export const SPECIMEN = SpecimenId.parse(uuid(4));
export const COLLECTED_AT = new Date("2026-03-02T03:00:00Z");

export const testNews = (
  version: number,
  what: TestNews["what"],
  over: Partial<TestNews> = {},
): TestNews => ({ specimenId: SPECIMEN, collectedAt: COLLECTED_AT, version, what, ...over });

export const MINT: Mint = {
  certificateId: CertificateId.parse(uuid(5)),
  certificateNumber: "2026-ABCDE-12345",
  transferId: TransferId.parse(uuid(6)),
};

export const isolationNews = (
  step: IsolationNews["step"],
  over: Partial<IsolationNews> = {},
): IsolationNews => ({
  transferId: MINT.transferId,
  isolationId: IsolationId.parse(uuid(7)),
  version: 2,
  step,
  ...over,
});
