import type { Sentence } from "./sentence";

export const APPLICATIONS = {
  title: { ko: "신청 목록", en: "Applications" },
  lead: {
    ko: "관할 지역의 모든 신청입니다. 최근 것부터 보입니다.",
    en: "Every application of your region, newest first.",
  },
  none: { ko: "신청이 없습니다", en: "No applications" },
  number: { ko: "접수 번호", en: "Number" },
  person: { ko: "검사받는 사람", en: "Person tested" },
  applicant: { ko: "신청자", en: "Applied by" },
  birthDate: { ko: "생년월일", en: "Date of birth" },
  phone: { ko: "연락처", en: "Phone" },
  testType: { ko: "검사", en: "Test" },
  site: { ko: "검사소", en: "Test site" },
  state: { ko: "상태", en: "State" },
  submittedAt: { ko: "신청 시각", en: "Applied at" },
  expiresAt: { ko: "검체 채취 기한", en: "To be tested by" },
  endedAt: { ko: "종료 시각", en: "Ended at" },
} as const satisfies Record<string, Sentence>;

export const APPLICATION = {
  title: { ko: "신청 {number}", en: "Application {number}" },
  facts: { ko: "신청 정보", en: "About the application" },
  declaration: { ko: "신청자가 알린 내용", en: "As declared" },
  reason: { ko: "신청 사유", en: "Reason" },
  symptoms: { ko: "증상", en: "Symptoms" },
  noSymptoms: { ko: "없음", en: "None" },
  urgency: { ko: "긴급도", en: "Urgency" },
  onsetDate: { ko: "증상 시작일", en: "First symptom" },
  certificates: { ko: "발급한 확인서", en: "Certificates" },
  noCertificates: { ko: "발급한 확인서가 없습니다", en: "No certificate was issued" },
} as const satisfies Record<string, Sentence>;

export const CERTIFICATES = {
  title: { ko: "증명서", en: "Certificates" },
  lead: {
    ko: "관할 지역에서 발급한 모든 증명서입니다. 최근 것부터 보입니다.",
    en: "Every certificate issued in your region, newest first.",
  },
  none: { ko: "발급된 증명서가 없습니다", en: "No certificates" },
  number: { ko: "증명서 번호", en: "Number" },
  kind: { ko: "종류", en: "Kind" },
  person: { ko: "발급 대상", en: "Holder" },
  issuedAt: { ko: "발급 시각", en: "Issued at" },
  expiresAt: { ko: "유효 기한", en: "Valid until" },
  state: { ko: "상태", en: "State" },
  application: { ko: "신청", en: "Application" },
  paper: { ko: "문서", en: "Paper" },
  pdf: { ko: "PDF 내려받기", en: "Download PDF" },
  pending: { ko: "발급 중", en: "Being issued" },
  held: { ko: "서명하지 못한 증명서가 있습니다", en: "Some certificates could not be signed" },
  heldHint: {
    ko: "서명할 수 있게 되면 저절로 발급됩니다. 서명 열쇠를 관리하는 담당자에게 알려 주세요.",
    en: "They are issued by themselves once they can be signed. Tell whoever keeps the signing keys.",
  },
} as const satisfies Record<string, Sentence>;

export const OPEN_CASES = {
  title: { ko: "진행 중인 사례", en: "Open cases" },
  lead: {
    ko: "아직 끝나지 않은 모든 신청입니다. 오래된 것부터 보입니다.",
    en: "Every application that has not reached an end, oldest first.",
  },
  none: { ko: "끝나지 않은 사례가 없습니다", en: "No open cases" },
  openCount: { ko: "진행 중", en: "Open" },
  overdueCount: { ko: "지연", en: "Overdue" },
  cases: { ko: "건", en: "cases" },
  board: { ko: "담당", en: "On whose board" },
  age: { ko: "신청 후 경과", en: "Since application" },
  due: { ko: "이 단계의 기한", en: "Due" },
  overdueBy: { ko: "{duration} 지연", en: "{duration} overdue" },
  dueIn: { ko: "{duration} 남음", en: "{duration} left" },
  noDue: { ko: "정해진 기한 없음", en: "No term" },
} as const satisfies Record<string, Sentence>;

export const FAILED_MESSAGES = {
  title: { ko: "발송 실패", en: "Failed messages" },
  lead: {
    ko: "받는 사람에게 닿지 못한 알림입니다. 오래된 것부터 보입니다.",
    en: "Messages that reached nobody, oldest first.",
  },
  none: { ko: "닿지 못한 알림이 없습니다", en: "Every message was delivered" },
  message: { ko: "알림", en: "Message" },
  state: { ko: "상태", en: "State" },
  failed: { ko: "발송 포기", en: "Given up" },
  late: { ko: "발송 지연", en: "Late, still tried" },
  attempts: { ko: "시도", en: "Attempts" },
  fault: { ko: "원인", en: "Fault" },
  since: { ko: "경과", en: "Age" },
  application: { ko: "신청", en: "Application" },
} as const satisfies Record<string, Sentence>;
