import type { Language, Sentence } from "@/contracts/words/sentence";

interface Wording {
  readonly subject: Sentence;
  readonly body: Sentence;
}

/**
 * What each message says. A message may be read over a shoulder or on a locked screen: it names
 * nobody, and neither a result nor anything that follows only from one.
 */
export const WORDING = {
  submitted: {
    subject: { ko: "신청이 접수되었습니다", en: "Your application was received" },
    body: {
      ko: "검사소의 대기 명단에 오르면 대기 번호를 확인하실 수 있습니다.",
      en: "You will see your number once the test site has put you on its list.",
    },
  },
  called: {
    subject: { ko: "검사소에서 호출했습니다", en: "The test site is calling you" },
    body: {
      ko: "지금 검사소 접수대로 와 주세요. 신분증을 준비해 주세요.",
      en: "Please come to the counter of the test site now, with your identity card.",
    },
  },
  "no-show": {
    subject: { ko: "호출에 응답하지 않으셨습니다", en: "You missed your call" },
    body: {
      ko: "순번은 유지됩니다. 검사소에 오시면 다시 호출해 드립니다.",
      en: "Your place is kept. You will be called again when you come to the test site.",
    },
  },
  "specimen-rejected": {
    subject: { ko: "검체를 다시 채취해야 합니다", en: "Another specimen is needed" },
    body: {
      ko: "제출하신 검체로는 검사할 수 없습니다. 순번은 유지되니 검사소로 다시 와 주세요.",
      en: "Your specimen cannot be tested. Your place is kept: please come back to the test site.",
    },
  },
  "result-ready": {
    subject: { ko: "검사 안내가 등록되었습니다", en: "There is news about your test" },
    body: {
      ko: "검사에 관한 새로운 안내가 있습니다. 확인하시고 안내에 따라 주세요.",
      en: "There is something new about your test. Please read it and follow the advice.",
    },
  },
  "result-corrected": {
    subject: { ko: "검사 안내가 정정되었습니다", en: "The news about your test was corrected" },
    body: {
      ko: "이전 안내가 정정되었습니다. 반드시 다시 확인하시고 새 안내에 따라 주세요.",
      en: "What you were told before was corrected. Please read it again and follow the new advice.",
    },
  },
  "certificate-issued": {
    subject: { ko: "문서가 발급되었습니다", en: "A document was issued for you" },
    body: {
      ko: "발급된 문서를 내려받으실 수 있습니다.",
      en: "You can download the document.",
    },
  },
  "certificate-revoked": {
    subject: { ko: "문서의 효력이 취소되었습니다", en: "A document of yours was revoked" },
    body: {
      ko: "이전에 발급된 문서를 더 이상 사용하지 마세요.",
      en: "Please do not use the document issued before.",
    },
  },
  "correction-decided": {
    subject: { ko: "정정 요청에 답변이 있습니다", en: "There is an answer to your correction" },
    body: {
      ko: "요청하신 인적 사항 정정에 대한 결정을 확인해 주세요.",
      en: "Please read what was decided about the details you asked to correct.",
    },
  },
  dispatched: {
    subject: { ko: "차량이 출발했습니다", en: "The vehicle is on its way" },
    body: {
      ko: "전화를 받을 수 있게 하고 신분증을 준비해 주세요.",
      en: "Keep your phone at hand and have your identity card ready.",
    },
  },
  "transfer-failed": {
    subject: { ko: "차량이 오지 못하게 되었습니다", en: "The vehicle cannot come" },
    body: {
      ko: "차량을 다시 배정하고 있습니다. 출발하면 다시 알려 드립니다.",
      en: "Another one is being arranged. You will be told when it leaves.",
    },
  },
  isolated: {
    subject: { ko: "도착이 확인되었습니다", en: "Your arrival was recorded" },
    body: {
      ko: "머무시는 동안의 일정과 안내를 확인해 주세요.",
      en: "Please read the dates and the advice for your stay.",
    },
  },
  "isolation-changed": {
    subject: { ko: "일정이 변경되었습니다", en: "Your dates have changed" },
    body: {
      ko: "변경된 종료일과 사유를 확인해 주세요.",
      en: "Please read the new end date and the reason.",
    },
  },
  released: {
    subject: { ko: "모든 절차가 끝났습니다", en: "Everything is completed" },
    body: {
      ko: "마지막 안내를 확인해 주세요.",
      en: "Please read the last advice.",
    },
  },
  "moved-to-hospital": {
    subject: { ko: "머무시는 곳이 변경되었습니다", en: "The place of your stay has changed" },
    body: {
      ko: "이후 안내는 새로 머무시는 곳에서 드립니다.",
      en: "The new place will tell you what follows.",
    },
  },
  cancelled: {
    subject: { ko: "신청이 취소되었습니다", en: "Your application was cancelled" },
    body: {
      ko: "필요하시면 언제든지 새로 신청하실 수 있습니다.",
      en: "You can apply again at any time.",
    },
  },
  expired: {
    subject: { ko: "신청 기한이 지났습니다", en: "Your application has expired" },
    body: {
      ko: "필요하시면 언제든지 새로 신청하실 수 있습니다.",
      en: "You can apply again at any time.",
    },
  },
  reinstated: {
    subject: { ko: "신청이 다시 유효합니다", en: "Your application stands again" },
    body: {
      ko: "검체가 이미 채취되어 신청이 유지됩니다.",
      en: "A specimen had already been taken, so the application goes on.",
    },
  },
} as const satisfies Record<string, Wording>;

export type Template = keyof typeof WORDING;

/** Mail carries no link at all, so that a link in a mail is never ours. */
export const SIGN_IN = {
  ko: "자세한 내용은 포털에 직접 접속해 로그인한 뒤 확인하세요. 이 메일에는 링크가 없습니다.",
  en: "Open the portal yourself and sign in to see more. This mail contains no links.",
} as const satisfies Sentence;

/** The mail in the reader's language, the other one below. */
export function mailOf(
  template: Template,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const { subject, body } = WORDING[template];
  const say = (one: Language) => [subject[one], body[one], SIGN_IN[one]].join("\n\n");
  const other = language === "ko" ? "en" : "ko";
  return { subject: subject[language], text: `${say(language)}\n\n--\n\n${say(other)}\n` };
}
