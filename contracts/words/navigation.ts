import type { Sentence } from "./sentence";

/** Every page by the name it has in menus and headings. */
export const PAGE = {
  landing: { ko: "첫 화면", en: "Home" },
  verify: { ko: "증명서 확인", en: "Check a certificate" },
  signIn: { ko: "로그인", en: "Sign in" },
  signUp: { ko: "회원가입", en: "Sign up" },
  apply: { ko: "검사 신청", en: "Apply for a test" },
  my: { ko: "나의 현황", en: "My status" },
  application: { ko: "신청 상세", en: "Application" },
  profile: { ko: "내 정보", en: "My details" },
  mailbox: { ko: "알림함", en: "Messages" },
  siteBoard: { ko: "검사소 현황판", en: "Test site board" },
  specimen: { ko: "검체", en: "Specimen" },
  transferBoard: { ko: "이송 현황판", en: "Transfer board" },
  facilityBoard: { ko: "격리소 현황판", en: "Facility board" },
  isolation: { ko: "격리 상세", en: "Isolation" },
  applications: { ko: "신청 목록", en: "Applications" },
  certificates: { ko: "증명서", en: "Certificates" },
  corrections: { ko: "정정 요청", en: "Corrections" },
  openCases: { ko: "진행 중인 사례", en: "Open cases" },
  people: { ko: "사용자", en: "People" },
  audit: { ko: "감사 기록", en: "Audit" },
  events: { ko: "이벤트", en: "Events" },
  deadLetters: { ko: "처리 실패 이벤트", en: "Dead letters" },
  failures: { ko: "발송 실패", en: "Failed messages" },
} as const satisfies Record<string, Sentence>;
export type PageName = keyof typeof PAGE;
