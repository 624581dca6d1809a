import type { Role } from "../access";
import type { Service } from "../routes";
import type { Outcome, SpecimenType, TestType, Urgency, VehicleClass } from "../vocabulary";
import type { Sentence } from "./sentence";

export const TEST_TYPE = {
  pcr: { ko: "유전자증폭(PCR) 검사", en: "PCR test" },
  "rapid-antigen": { ko: "신속항원검사", en: "Rapid antigen test" },
} as const satisfies Record<TestType, Sentence>;

export const OUTCOME = {
  negative: { ko: "음성", en: "Negative" },
  positive: { ko: "양성", en: "Positive" },
  inconclusive: { ko: "미결정", en: "Inconclusive" },
  invalid: { ko: "판정 불가", en: "Invalid" },
} as const satisfies Record<Outcome, Sentence>;

export const SPECIMEN_TYPE = {
  "nasopharyngeal-swab": { ko: "비인두 도말", en: "Nasopharyngeal swab" },
  "oropharyngeal-swab": { ko: "구인두 도말", en: "Oropharyngeal swab" },
  "nasal-swab": { ko: "비강 도말", en: "Nasal swab" },
  saliva: { ko: "타액", en: "Saliva" },
  sputum: { ko: "객담", en: "Sputum" },
} as const satisfies Record<SpecimenType, Sentence>;

export const APPLICATION_REASON = {
  symptoms: { ko: "증상이 있음", en: "Symptoms" },
  contact: { ko: "확진자와 접촉", en: "Contact with a confirmed case" },
  travel: { ko: "출입국", en: "Travel" },
  "work-or-school": { ko: "직장·학교 제출", en: "Required by work or school" },
  "facility-visit": { ko: "시설 방문·면회", en: "Visit to a care facility" },
  other: { ko: "그 밖의 사유", en: "Other" },
} as const satisfies Record<string, Sentence>;
export type ApplicationReasonWord = keyof typeof APPLICATION_REASON;

export const SYMPTOM = {
  fever: { ko: "발열", en: "Fever" },
  cough: { ko: "기침", en: "Cough" },
  "sore-throat": { ko: "인후통", en: "Sore throat" },
  "runny-nose": { ko: "콧물·코막힘", en: "Runny nose" },
  "muscle-pain": { ko: "근육통", en: "Muscle pain" },
  headache: { ko: "두통", en: "Headache" },
  "loss-of-smell-or-taste": { ko: "후각·미각 저하", en: "Loss of smell or taste" },
  "shortness-of-breath": { ko: "호흡곤란", en: "Shortness of breath" },
  diarrhoea: { ko: "설사", en: "Diarrhoea" },
  other: { ko: "그 밖의 증상", en: "Other" },
} as const satisfies Record<string, Sentence>;
export type SymptomWord = keyof typeof SYMPTOM;

export const ROLE = {
  citizen: { ko: "시민", en: "Citizen" },
  "site-staff": { ko: "검사소 직원", en: "Test site staff" },
  "health-officer": { ko: "보건소 담당자", en: "Health officer" },
  dispatcher: { ko: "이송 담당자", en: "Dispatcher" },
  "quarantine-officer": { ko: "격리소 담당자", en: "Quarantine officer" },
  admin: { ko: "관리자", en: "Administrator" },
} as const satisfies Record<Role, Sentence>;

export const SERVICE = {
  "health-center": { ko: "보건소", en: "Health center" },
  "test-site": { ko: "검사소", en: "Test site" },
  "transfer-center": { ko: "이송센터", en: "Transfer center" },
  quarantine: { ko: "격리소", en: "Quarantine" },
  "citizen-view": { ko: "나의 현황", en: "Citizen view" },
  notification: { ko: "알림", en: "Notification" },
  identity: { ko: "계정", en: "Identity" },
} as const satisfies Record<Service, Sentence>;

export const VEHICLE_CLASS = {
  general: { ko: "일반", en: "General" },
  "negative-pressure": { ko: "음압", en: "Negative pressure" },
  wheelchair: { ko: "휠체어", en: "Wheelchair" },
  bus: { ko: "버스", en: "Bus" },
} as const satisfies Record<VehicleClass, Sentence>;

export const URGENCY = {
  routine: { ko: "보통", en: "Routine" },
  urgent: { ko: "긴급", en: "Urgent" },
  emergency: { ko: "응급", en: "Emergency" },
} as const satisfies Record<Urgency, Sentence>;

export const CERTIFICATE_KIND = {
  "negative-test": { ko: "음성 확인서", en: "Certificate of negative test" },
  positive: { ko: "양성 확인서", en: "Certificate of positive test" },
  isolation: { ko: "격리 사실 확인서", en: "Certificate of isolation" },
  release: { ko: "격리 해제 확인서", en: "Certificate of release" },
} as const satisfies Record<string, Sentence>;

export const REVOCATION_REASON = {
  "result-corrected": { ko: "검사 결과 정정", en: "The result was corrected" },
  "holder-corrected": { ko: "인적 사항 정정", en: "The holder's details were corrected" },
  "isolation-changed": { ko: "격리 기간 변경", en: "The isolation period changed" },
  "issued-in-error": { ko: "발급 오류", en: "Issued in error" },
} as const satisfies Record<string, Sentence>;

export const RELEASE_GROUND = {
  "by-rule": { ko: "격리 기간 종료", en: "The isolation period ended" },
  early: { ko: "조기 해제", en: "Early release" },
  "result-corrected": { ko: "검사 결과 정정", en: "The result was corrected" },
} as const satisfies Record<string, Sentence>;

export const BED_REFUSAL = {
  full: { ko: "빈 병상 없음", en: "No free bed" },
  "unknown-facility": { ko: "없는 시설", en: "Unknown facility" },
  withdrawn: { ko: "요청 철회됨", en: "Request withdrawn" },
} as const satisfies Record<string, Sentence>;

/** Why a transfer is on the board again. */
export const WHY_BACK = {
  ...BED_REFUSAL,
  "hold-expired": { ko: "병상 확보 시간 만료", en: "The bed was no longer kept" },
  failed: { ko: "이송 실패", en: "The transfer failed" },
} as const satisfies Record<string, Sentence>;

/** How binding an isolation rule is. */
export const ISOLATION_DUTY = {
  ordered: { ko: "의무", en: "Ordered" },
  recommended: { ko: "권고", en: "Recommended" },
  voluntary: { ko: "자율 (권고 유지)", en: "Voluntary (still recommended)" },
} as const satisfies Record<string, Sentence>;

export const YES_NO = {
  yes: { ko: "예", en: "Yes" },
  no: { ko: "아니요", en: "No" },
} as const satisfies Record<string, Sentence>;
