import type { Sentence } from "./sentence";

/** Titles of the papers as the field calls them. */
export const PAPER_TITLE = {
  "negative-test": { ko: "음성확인서", en: "Certificate of Negative Test" },
  positive: { ko: "양성 확인서", en: "Notice of Positive Test" },
  isolation: { ko: "입원·격리 사실확인서", en: "Confirmation of Hospitalisation or Isolation" },
  release: { ko: "격리해제 확인서", en: "Confirmation of Release from Isolation" },
} as const satisfies Record<string, Sentence>;

export const PAPER_LABEL = {
  name: { ko: "성명", en: "Surname(s) and forename(s)" },
  passportName: { ko: "여권 로마자 성명", en: "Name as in passport" },
  birthDate: { ko: "생년월일", en: "Date of birth" },
  number: { ko: "발급번호", en: "Certificate number" },
  issuedAt: { ko: "발급일시", en: "Date and time of issue" },
  expiresAt: { ko: "유효기간", en: "Valid until" },
  office: { ko: "발급기관", en: "Certificate issuer" },
  disease: { ko: "대상 질병", en: "Disease or agent targeted" },
  testType: { ko: "검사종류", en: "Type of test" },
  device: { ko: "제조사", en: "Test manufacturer" },
  collectedAt: { ko: "검체채취일시", en: "Date and time of the test sample collection" },
  confirmedAt: { ko: "확진일시", en: "Date and time of confirmation" },
  result: { ko: "검사결과", en: "Result of the test" },
  centre: { ko: "검사기관", en: "Testing centre or facility" },
  country: { ko: "검사국가", en: "Country of test" },
  facility: { ko: "격리장소", en: "Place of isolation" },
  isolatedFrom: { ko: "격리시작일", en: "Isolated from" },
  isolatedUntil: { ko: "격리종료일", en: "Isolated until (whole day)" },
  releasedAt: { ko: "격리해제일시", en: "Released at" },
  uvci: { ko: "증명서 고유번호", en: "Unique certificate identifier" },
} as const satisfies Record<string, Sentence>;

/** What each part of the page is about. */
export const PAPER_SECTION = {
  test: { ko: "검사 내용", en: "Test" },
  isolation: { ko: "격리 내용", en: "Isolation" },
  code: { ko: "진위 확인", en: "Verification" },
  purpose: { ko: "발급용도", en: "Purpose" },
  notes: { ko: "유의 사항", en: "Please note" },
} as const satisfies Record<string, Sentence>;

/** A code as those call it who ask for it. */
export const PAPER_CODE = {
  dcc: { ko: "EU 디지털 코로나 증명서", en: "EU DCC / HC1" },
  healthCard: { ko: "스마트 건강카드", en: "SMART Health Card" },
} as const satisfies Record<string, Sentence>;

export const PAPER_VALUE = {
  covid: { ko: "코로나바이러스감염증-19", en: "COVID-19" },
  pcr: { ko: "유전자증폭검사 (PCR)", en: "Nucleic acid amplification (PCR)" },
  "rapid-antigen": { ko: "전문가용 신속항원검사", en: "Rapid antigen test" },
  negative: { ko: "음성 (불검출)", en: "Negative (not detected)" },
  positive: { ko: "양성 (검출)", en: "Positive (detected)" },
  country: { ko: "대한민국", en: "Republic of Korea (KR)" },
  office: { ko: "{region} 보건소", en: "{region} Public Health Center" },
} as const satisfies Record<string, Sentence>;

export const PAPER_PURPOSE = {
  "overseas-travel": { ko: "해외출국용", en: "Overseas travel" },
  "company-or-school": { ko: "회사·학교 제출용", en: "Company or school" },
  administrative: { ko: "행정증빙용", en: "Administrative" },
} as const satisfies Record<string, Sentence>;

export const PAPER_NOTE = {
  confirms: {
    ko: "이 문서에 적힌 내용이 사실임을 확인합니다.",
    en: "The facts stated in this document are hereby confirmed.",
  },
  code: {
    ko: "QR 코드를 검증 화면에서 읽으면 진위를 확인할 수 있습니다.",
    en: "Scan the code on the verification page to check that this paper is genuine.",
  },
  healthCard: {
    ko: "같은 결과를 스마트 건강카드로 받는 곳에 제시하세요.",
    en: "The same result, for those who ask for a SMART Health Card.",
  },
  codeOf: { ko: "{title} QR 코드", en: "QR code: {title}" },
  codeNamed: { ko: "{title} QR 코드, {name}", en: "QR code: {title}, {name}" },
  signed: {
    ko: "전자서명된 문서로, 직인 없이 효력이 있습니다.",
    en: "Signed electronically and valid without a seal.",
  },
  identity: {
    ko: "신분증과 함께 제시하세요.",
    en: "Show it together with an identity document.",
  },
  notTravel: {
    ko: "이 문서는 여행 문서가 아닙니다. 입국 요건은 방문국에 확인하세요.",
    en: "This is not a travel document. Ask the country you visit what it requires.",
  },
  notPass: {
    ko: "양성 · 출입·통행용 증명이 아닙니다",
    en: "POSITIVE · not a pass",
  },
  stayIsolated: {
    ko: "보건소의 격리 안내에 따라 주세요.",
    en: "Please follow the isolation advice of the health center.",
  },
  ticked: { ko: "선택", en: "chosen" },
  fold: { ko: "선을 따라 두 번 접으면 A6 크기가 됩니다.", en: "Fold twice along the lines to A6." },
  demo: { ko: "시연용 견본 · 효력 없음", en: "DEMONSTRATION · NOT VALID" },
} as const satisfies Record<string, Sentence>;
