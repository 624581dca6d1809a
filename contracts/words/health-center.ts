import type { Sentence } from "./sentence";

export const APPLICATIONS = {
  title: { ko: "신청 목록", en: "Applications" },
  none: { ko: "신청이 없습니다", en: "No applications" },
  number: { ko: "접수 번호", en: "Number" },
  person: { ko: "신청자", en: "Applicant" },
  testType: { ko: "검사", en: "Test" },
  site: { ko: "검사소", en: "Test site" },
  reason: { ko: "사유", en: "Reason" },
  state: { ko: "상태", en: "State" },
  submittedAt: { ko: "신청 시각", en: "Applied at" },
  expiresAt: { ko: "기한", en: "Valid until" },
  detail: { ko: "신청 내역", en: "Application" },
} as const satisfies Record<string, Sentence>;

export const CERTIFICATES = {
  title: { ko: "증명서", en: "Certificates" },
  none: { ko: "발급된 증명서가 없습니다", en: "No certificates" },
  number: { ko: "증명서 번호", en: "Number" },
  kind: { ko: "종류", en: "Kind" },
  person: { ko: "발급 대상", en: "Holder" },
  issuedAt: { ko: "발급 시각", en: "Issued at" },
  expiresAt: { ko: "유효 기한", en: "Valid until" },
  pdf: { ko: "PDF 내려받기", en: "Download PDF" },
  revokedBecause: { ko: "취소 사유", en: "Why it was revoked" },
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
  lastStep: { ko: "마지막 단계", en: "Last step" },
  since: { ko: "그 뒤로", en: "Since" },
  overdue: { ko: "지연", en: "Overdue" },
} as const satisfies Record<string, Sentence>;
