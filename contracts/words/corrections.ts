import type { Sentence } from "./sentence";

/** What papers say of a person, in the rows of a comparison. */
export const HOLDER = {
  name: { ko: "성명", en: "Full name" },
  birthDate: { ko: "생년월일", en: "Date of birth" },
  passportName: { ko: "여권 로마자 성명", en: "Passport name" },
  none: { ko: "없음", en: "None" },
} as const satisfies Record<string, Sentence>;

export const COMPARISON = {
  what: { ko: "항목", en: "Detail" },
  before: { ko: "지금 증명서", en: "On the papers now" },
  wasBefore: { ko: "정정 전", en: "Before" },
  after: { ko: "정정 요청", en: "Asked for" },
  difference: { ko: "비교", en: "Compared" },
  changed: { ko: "바뀜", en: "Changed" },
  same: { ko: "같음", en: "Same" },
} as const satisfies Record<string, Sentence>;

export const CORRECTION_STATE = {
  asked: { ko: "결정 대기", en: "Awaiting a decision" },
  approved: { ko: "승인", en: "Approved" },
  refused: { ko: "거절", en: "Refused" },
} as const satisfies Record<string, Sentence>;

/** The citizen's side. */
export const CORRECTION = {
  link: { ko: "이름·생년월일 정정 요청", en: "Ask to correct name or birth date" },
  title: { ko: "이름·생년월일 정정 요청", en: "Correct name or birth date" },
  lead: {
    ko: "증명서의 이름, 생년월일, 여권 로마자 성명이 신분증이나 여권과 다르면 고쳐 달라고 요청할 수 있습니다. 승인되면 지금 증명서는 효력을 잃고 새 증명서가 발급됩니다.",
    en: "If your papers differ from your identity card or passport, ask for them to be put right. Once approved, the present papers are revoked and new ones are issued.",
  },
  form: { ko: "바르게 적어 주세요", en: "How it should be" },
  nameHint: { ko: "신분증과 같게 적어 주세요.", en: "As on the identity card." },
  family: { ko: "여권 로마자 성", en: "Surname in the passport" },
  given: { ko: "여권 로마자 이름", en: "Given name in the passport" },
  passportHint: {
    ko: "여권과 같게 적어 주세요. 여권이 없으면 성과 이름을 모두 비워 두세요.",
    en: "As in the passport. Without a passport leave both parts of it empty.",
  },
  grounds: { ko: "요청 사유", en: "Why it should change" },
  groundsHint: {
    ko: "예: 가입할 때 이름을 잘못 적었습니다. 비워 두어도 됩니다.",
    en: "For example: I mistyped my name when I signed up. May be left empty.",
  },
  send: { ko: "정정 요청하기", en: "Ask for the correction" },
  done: {
    ko: "정정 요청을 받았습니다. 결정되면 알림을 보내 드립니다.",
    en: "Your request is received. You will get a message once it is decided.",
  },
  waiting: {
    ko: "보건소가 요청을 살펴보고 있습니다. 결정되면 알림을 보내 드립니다.",
    en: "The health center is looking at your request. You will get a message once it is decided.",
  },
  noPapers: {
    ko: "취소되었거나 만료된 신청에는 정정할 증명서가 없습니다",
    en: "An application that was cancelled or has expired has no papers to correct",
  },
  requests: { ko: "요청한 정정", en: "Your requests" },
  askedAt: { ko: "요청 시각", en: "Asked at" },
  decidedAt: { ko: "결정 시각", en: "Decided at" },
  refusal: { ko: "거절 사유", en: "Reason for the refusal" },
  papers: { ko: "이 신청의 증명서", en: "The papers of this application" },
  noPaperYet: { ko: "아직 발급된 증명서가 없습니다", en: "No paper has been issued yet" },
} as const satisfies Record<string, Sentence>;

/** The health officer's side. */
export const CORRECTIONS = {
  title: { ko: "정정 요청", en: "Corrections" },
  lead: {
    ko: "증명서의 이름, 생년월일, 여권 로마자 성명을 고쳐 달라는 요청입니다. 오래 기다린 것부터 보입니다.",
    en: "Requests to correct the name, birth date or passport name on papers, the longest waiting first.",
  },
  pending: { ko: "결정을 기다리는 요청", en: "To be decided" },
  none: { ko: "기다리는 요청이 없습니다", en: "Nothing to decide" },
  waitingCount: { ko: "결정 대기", en: "To be decided" },
  requests: { ko: "건", en: "requests" },
  requestOf: { ko: "{name} 님의 요청", en: "Request of {name}" },
  comparison: { ko: "{name} 님의 정정 전후", en: "Before and after, {name}" },
  asked: { ko: "요청", en: "Asked" },
  application: { ko: "신청 보기", en: "Open the application" },
  approve: { ko: "승인", en: "Approve" },
  approveQuestion: {
    ko: "지금 증명서는 바로 효력을 잃고, 고친 내용으로 새 증명서가 발급됩니다. 신분증이나 여권과 대조했습니까?",
    en: "The present papers are revoked at once and new ones are issued with the new details. Have you compared them with the identity card or passport?",
  },
  approveConfirm: { ko: "대조했습니다. 승인합니다", en: "Compared. Approve" },
  refuse: { ko: "거절", en: "Refuse" },
  refuseQuestion: {
    ko: "사유는 시민에게 그대로 전해집니다.",
    en: "The citizen is given the reason as you write it.",
  },
  refuseConfirm: { ko: "거절합니다", en: "Refuse the request" },
  reason: { ko: "거절 사유", en: "Reason for the refusal" },
  approved: {
    ko: "승인했습니다. 새 증명서가 발급됩니다.",
    en: "Approved. The new papers are being issued.",
  },
  refused: { ko: "거절했습니다.", en: "Refused." },
  decided: { ko: "결정한 요청", en: "Decided" },
  noneDecided: { ko: "결정한 요청이 없습니다", en: "Nothing has been decided" },
  unfinished: {
    ko: "승인했지만 계정 정보를 아직 고치지 못했습니다",
    en: "Approved, but the account does not say so yet",
  },
  unfinishedHint: {
    ko: "증명서는 새로 발급됩니다. 다음 신청에도 바른 이름이 쓰이도록 계정 정보를 고쳐 주세요.",
    en: "The papers are issued anew. Enter it in the account too, so that the next application has it right.",
  },
  finish: { ko: "계정 정보 고치기", en: "Enter it in the account" },
  finished: { ko: "계정 정보를 고쳤습니다.", en: "The account is corrected." },
} as const satisfies Record<string, Sentence>;
