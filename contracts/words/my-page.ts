import type { CaseStep } from "../vocabulary";
import type { Sentence } from "./sentence";

export const MY_PAGE = {
  title: { ko: "나의 현황", en: "My status" },
  lead: {
    ko: "신청부터 확인서 또는 격리 해제까지 모든 단계를 볼 수 있습니다.",
    en: "Every step, from your application to a certificate or your release.",
  },
  none: { ko: "신청하신 검사가 없습니다", en: "You have not applied for a test" },
  noneHint: {
    ko: "검사가 필요하면 지금 신청할 수 있습니다.",
    en: "You can apply now if you need one.",
  },
  open: { ko: "진행 중인 신청", en: "Open applications" },
  ended: { ko: "지난 신청", en: "Past applications" },
  application: { ko: "신청 내역", en: "Application" },
  applicationOf: {
    ko: "{test} · {site} · 접수 번호 {number}",
    en: "{test} · {site} · application {number}",
  },
  applicationNumber: { ko: "접수 번호", en: "Application number" },
  subject: { ko: "검사받는 사람", en: "Person tested" },
  testType: { ko: "검사 종류", en: "Kind of test" },
  site: { ko: "검사소", en: "Test site" },
  appliedAt: { ko: "신청 시각", en: "Applied at" },
  expiresAt: { ko: "신청 유효 기한", en: "Valid until" },
  now: { ko: "지금 하실 일", en: "What to do now" },
  next: { ko: "다음 단계", en: "Next step" },
  nothingNext: { ko: "남은 단계가 없습니다", en: "Nothing more to come" },
  due: { ko: "늦어도", en: "At the latest" },
  late: { ko: "지연", en: "Late" },
  whole: { ko: "전체 절차", en: "The whole way" },
  comes: { ko: "앞으로의 절차", en: "What comes next" },
  elseTitle: { ko: "그 밖의 절차", en: "The other steps" },
  history: { ko: "진행 기록", en: "History" },
  reason: { ko: "사유: {reason}", en: "Reason: {reason}" },

  freshness: { ko: "현황 기준 시각", en: "This view is of" },
  behind: { ko: "현황 갱신이 늦어지고 있습니다", en: "This view is behind" },
  behindHint: {
    ko: "접수된 신청과 순번은 안전합니다. 갱신이 이어지면 이 화면에 나타납니다.",
    en: "Your application and your place are safe. What happened since appears here once it arrives.",
  },

  contact: { ko: "문의처", en: "Contact" },
  name: { ko: "기관", en: "Institution" },
  address: { ko: "주소", en: "Address" },
  phone: { ko: "전화", en: "Phone" },

  waitingTitle: { ko: "대기 순번", en: "Your place" },
  number: { ko: "대기 번호", en: "Number" },
  numberOf: { ko: "{number}번", en: "No. {number}" },
  position: { ko: "나의 순서", en: "Your position" },
  positionOf: { ko: "{waiting}명 중 {position}번째", en: "{position} of {waiting}" },
  youAreNext: { ko: "바로 다음 순서입니다.", en: "You are next." },
  expectedWait: { ko: "예상 대기 시간", en: "Expected wait" },
  aboutWait: { ko: "약 {duration}", en: "about {duration}" },
  soon: { ko: "곧", en: "soon" },
  waitToOpen: { ko: "문을 연 뒤부터", en: "once it opens" },
  waitUnknown: { ko: "측정 중", en: "being measured" },
  siteClosed: {
    ko: "검사소가 문을 열면 순서대로 호출합니다. 순번은 그대로 유지됩니다.",
    en: "You will be called in order once the site opens. Your place is kept.",
  },

  resultTitle: { ko: "검사 결과", en: "Result" },
  collectedAt: { ko: "검체 채취 시각", en: "Specimen collected at" },
  resultedAt: { ko: "결과 확정 시각", en: "Result at" },
  corrected: { ko: "결과가 정정되었습니다", en: "The result was corrected" },
  correctedFrom: { ko: "{from} → {to}", en: "{from} → {to}" },

  certificateTitle: { ko: "음성 확인서", en: "Certificate" },
  certificateNumber: { ko: "확인서 번호", en: "Certificate number" },
  issuedAt: { ko: "발급 시각", en: "Issued at" },
  certificateExpiresAt: { ko: "유효 기한", en: "Valid until" },
  downloadPdf: { ko: "확인서 내려받기 (PDF)", en: "Download the certificate (PDF)" },
  certificateExpired: {
    ko: "유효 기한이 지났습니다. 제출이 필요하면 새로 검사를 받아 주세요.",
    en: "It is no longer valid. Take a new test if you need to show one.",
  },
  revoked: { ko: "이 확인서는 효력이 취소되었습니다", en: "This certificate was revoked" },
  revokedHint: {
    ko: "내용이 정정되어 더 이상 사용할 수 없습니다. 새 확인서가 발급되면 이 화면에 나타납니다.",
    en: "It was corrected and must not be used any more. Where a new one is issued, it appears here.",
  },

  transferTitle: { ko: "이송", en: "Transfer" },
  requestedAt: { ko: "요청 시각", en: "Requested at" },
  vehicle: { ko: "차량", en: "Vehicle" },
  facility: { ko: "격리 시설", en: "Facility" },

  isolationTitle: { ko: "격리", en: "Isolation" },
  startedAt: { ko: "시작", en: "Start" },
  endsAt: { ko: "종료 예정", en: "Expected end" },
  endedAt: { ko: "종료", en: "Ended" },
  daysLeft: { ko: "남은 기간", en: "Time left" },
  days: { ko: "{count}일", en: "{count} days" },
  oneDay: { ko: "1일", en: "1 day" },
  lastDay: { ko: "오늘이 마지막 날입니다", en: "Today is the last day" },
  periodOver: { ko: "격리 기간이 지났습니다", en: "The period is over" },
  rule: { ko: "적용 기준", en: "Rule applied" },
  ruleByCollection: {
    ko: "{authority} {date} 시행 기준: 검체 채취일부터 {days}일 ({duty})",
    en: "{authority}, in force since {date}: {days} days from the specimen ({duty})",
  },
  ruleByOnset: {
    ko: "{authority} {date} 시행 기준: 증상 시작일부터 {days}일 ({duty})",
    en: "{authority}, in force since {date}: {days} days from the first symptom ({duty})",
  },
  releaseGround: { ko: "해제 사유", en: "Ground for release" },

  cancel: { ko: "신청 취소", en: "Cancel the application" },
  cancelQuestion: {
    ko: "신청을 취소하면 순번이 사라집니다. 다시 신청하면 맨 뒤부터 기다려야 합니다.",
    en: "Cancelling gives up your place. If you apply again you start at the end.",
  },
  cancelConfirm: { ko: "네, 취소합니다", en: "Yes, cancel it" },
  cancelled: { ko: "신청을 취소했습니다.", en: "The application is cancelled." },
} as const satisfies Record<string, Sentence>;

/** The whole way; after the result it goes on to the certificate or to the transfer. */
export const STAGE = {
  application: { ko: "신청", en: "Application" },
  waiting: { ko: "대기", en: "Waiting list" },
  specimen: { ko: "검체 채취", en: "Specimen" },
  result: { ko: "결과", en: "Result" },
  either: { ko: "확인서 또는 이송", en: "Certificate or transfer" },
  certificate: { ko: "음성 확인서", en: "Certificate" },
  transfer: { ko: "이송", en: "Transfer" },
  isolation: { ko: "격리", en: "Isolation" },
  release: { ko: "격리 해제", en: "Release" },
} as const satisfies Record<string, Sentence>;

/** What is said in the timeline as each thing happens. */
export const HAPPENED = {
  submitted: { ko: "검사를 신청했습니다", en: "You applied for a test" },
  waiting: { ko: "대기 명단에 올랐습니다", en: "You were put on the waiting list" },
  called: { ko: "검사소가 호출했습니다", en: "The test site called you" },
  "no-show": { ko: "호출했으나 자리에 없었습니다", en: "You were called but not there" },
  collected: { ko: "검체를 채취했습니다", en: "A specimen was collected" },
  "specimen-rejected": {
    ko: "검체가 부적합하여 다시 채취합니다",
    en: "The specimen was rejected; another is needed",
  },
  "result-negative": { ko: "검사 결과는 음성입니다", en: "The result is negative" },
  "result-positive": { ko: "검사 결과는 양성입니다", en: "The result is positive" },
  "result-inconclusive": {
    ko: "음성과 양성을 가릴 수 없어 다시 채취합니다",
    en: "The result is inconclusive; another specimen is needed",
  },
  "result-invalid": {
    ko: "검사가 제대로 되지 않아 다시 채취합니다",
    en: "The test did not work; another specimen is needed",
  },
  "result-corrected": { ko: "검사 결과가 정정되었습니다", en: "The result was corrected" },
  "correction-requested": {
    ko: "인적 사항 정정을 요청했습니다",
    en: "You asked to correct your details",
  },
  "correction-approved": {
    ko: "정정 요청이 승인되었습니다",
    en: "Your correction was approved",
  },
  "correction-refused": {
    ko: "정정 요청이 거절되었습니다",
    en: "Your correction was refused",
  },
  "certificate-issued": { ko: "음성 확인서가 발급되었습니다", en: "A certificate was issued" },
  "certificate-revoked": {
    ko: "음성 확인서의 효력이 취소되었습니다",
    en: "The certificate was revoked",
  },
  "transfer-requested": { ko: "이송을 요청했습니다", en: "A transfer was requested" },
  "transfer-withdrawn": { ko: "이송 요청이 철회되었습니다", en: "The transfer was called off" },
  "transfer-accepted": {
    ko: "시설과 차량을 배정했습니다",
    en: "A facility and a vehicle were assigned",
  },
  "bed-held": { ko: "병상을 확보했습니다", en: "A bed is held for you" },
  dispatched: { ko: "차량이 출발했습니다", en: "The vehicle has left" },
  "picked-up": { ko: "차량에 탑승했습니다", en: "You were picked up" },
  "handed-over": { ko: "격리 시설에 도착했습니다", en: "You arrived at the facility" },
  "transfer-failed": {
    ko: "이송하지 못해 다시 배정합니다",
    en: "The transfer failed and is assigned again",
  },
  isolated: { ko: "격리를 시작했습니다", en: "Your isolation began" },
  "isolation-changed": {
    ko: "격리 종료일이 변경되었습니다",
    en: "The end of your isolation was changed",
  },
  released: { ko: "격리가 해제되었습니다", en: "You were released" },
  "moved-to-hospital": { ko: "병원으로 옮겼습니다", en: "You were moved to a hospital" },
  cancelled: { ko: "신청을 취소했습니다", en: "The application was cancelled" },
  expired: { ko: "신청 기한이 지났습니다", en: "The application expired" },
  reinstated: {
    ko: "검체가 이미 채취되어 신청이 유지됩니다",
    en: "A specimen was already taken, so the application stands",
  },
  closed: { ko: "모든 절차가 끝났습니다", en: "Everything is completed" },
} as const satisfies Record<CaseStep, Sentence>;

export const MAILBOX = {
  title: { ko: "알림함", en: "Messages" },
  lead: {
    ko: "시연에서는 문자나 전자우편 대신 이곳에 알림이 쌓입니다.",
    en: "In the demonstration, messages come here instead of by text or e-mail.",
  },
  leadSent: {
    ko: "문자나 전자우편으로 보내 드린 알림입니다.",
    en: "What was sent to you by text or e-mail.",
  },
  none: { ko: "받은 알림이 없습니다", en: "No messages yet" },
  open: { ko: "현황 보기", en: "See the status" },
} as const satisfies Record<string, Sentence>;
