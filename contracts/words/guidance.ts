import type { CaseStatus, Outcome } from "../vocabulary";
import type { Sentence } from "./sentence";

/** What a person with this result does now. Plain and calm; read on a phone, often in fright. */
export const WHAT_TO_DO = {
  negative: {
    ko: "결과는 음성입니다. 아래에서 확인서를 내려받을 수 있습니다. 증상이 계속되거나 새로 생기면 다시 검사를 신청하세요.",
    en: "Your result is negative. You can download your certificate below. If symptoms go on or begin, apply for another test.",
  },
  positive: {
    ko: "지금 계신 곳에 머무르며 다른 사람과 접촉을 피해 주세요. 이송센터가 차량을 배정하면 이 화면과 알림으로 알려 드립니다. 숨쉬기 어렵거나 가슴이 아프면 바로 119에 전화하세요.",
    en: "Stay where you are and keep away from other people. When a vehicle is assigned you will see it here and get a message. If you struggle to breathe or have chest pain, call 119 at once.",
  },
  inconclusive: {
    ko: "이 검체로는 음성과 양성을 가릴 수 없었습니다. 검체를 다시 채취해야 합니다. 순번은 그대로 유지되니 검사소로 다시 와 주세요. 결과가 나올 때까지 다른 사람과 접촉을 줄여 주세요.",
    en: "This specimen could not be told negative or positive. Another one is needed. Your place is kept: please come back to the test site, and limit contact with others until the result is known.",
  },
  invalid: {
    ko: "검사가 제대로 이루어지지 않아 결과를 낼 수 없습니다. 검체를 다시 채취해야 합니다. 순번은 그대로 유지되니 검사소로 다시 와 주세요.",
    en: "The test did not work, so there is no result. Another specimen is needed. Your place is kept: please come back to the test site.",
  },
} as const satisfies Record<Outcome, Sentence>;

/** What the citizen does while the case stands here. */
export const NOW = {
  submitted: {
    ko: "신청을 받았습니다. 검사소 대기 명단에 오르면 번호를 알려 드립니다.",
    en: "We have your application. You will get a number when the test site has put you on its list.",
  },
  waiting: {
    ko: "호출될 때까지 편한 곳에서 기다려 주세요. 이 화면에서 순번과 예상 시간을 볼 수 있습니다.",
    en: "Wait wherever you like until you are called. Your position and the expected time are on this page.",
  },
  called: {
    ko: "지금 검사소 접수대로 와 주세요. 신분증을 준비해 주세요.",
    en: "Please come to the counter of the test site now, with your identity card.",
  },
  "no-show": {
    ko: "호출하였으나 자리에 계시지 않았습니다. 순번은 유지됩니다. 검사소에 오시면 다시 호출해 드립니다.",
    en: "You were called but not there. Your place is kept: you will be called again when you come to the test site.",
  },
  collected: {
    ko: "검체를 검사하고 있습니다. 결과가 나오면 알려 드립니다.",
    en: "Your specimen is being tested. We will tell you when the result is known.",
  },
  recollection: {
    ko: "검체를 다시 채취해야 합니다. 순번은 유지되니 검사소로 다시 와 주세요.",
    en: "Another specimen is needed. Your place is kept: please come back to the test site.",
  },
  negative: {
    ko: "결과는 음성입니다. 확인서를 발급하고 있습니다. 곧 이 화면에서 내려받을 수 있습니다.",
    en: "Your result is negative. The certificate is being issued; you can download it here in a moment.",
  },
  positive: WHAT_TO_DO.positive,
  certified: WHAT_TO_DO.negative,
  "transfer-requested": WHAT_TO_DO.positive,
  transferring: {
    ko: "차량이 배정되었습니다. 전화를 받을 수 있게 하고, 신분증과 복용 중인 약을 챙겨 주세요.",
    en: "A vehicle is assigned. Keep your phone at hand, and take your identity card and any medicine you use.",
  },
  isolated: {
    ko: "격리 중입니다. 몸 상태가 나빠지면 시설 담당자에게 바로 알려 주세요.",
    en: "You are in isolation. Tell the staff of the facility at once if you feel worse.",
  },
  released: {
    ko: "격리가 해제되었습니다. 더 하실 일은 없습니다.",
    en: "You are released. There is nothing more to do.",
  },
  "in-hospital": {
    ko: "병원으로 옮겨 치료를 받고 있습니다. 이후 안내는 병원에서 드립니다.",
    en: "You were moved to a hospital for treatment. The hospital will tell you what follows.",
  },
  cancelled: {
    ko: "신청이 취소되었습니다. 검사가 필요하면 새로 신청하세요.",
    en: "The application is cancelled. Apply again if you need a test.",
  },
  expired: {
    ko: "기한 안에 검사를 받지 않아 신청이 끝났습니다. 검사가 필요하면 새로 신청하세요.",
    en: "The application ended because no test was taken in time. Apply again if you need one.",
  },
} as const satisfies Record<CaseStatus, Sentence>;

/** The step expected next; null where the case has reached an end. */
export const NEXT_STEP = {
  submitted: { ko: "검사소 대기 명단 등록", en: "A place on the waiting list" },
  waiting: { ko: "검사소의 호출", en: "The test site's call" },
  called: { ko: "검체 채취", en: "Collection of a specimen" },
  "no-show": { ko: "다시 호출", en: "Another call" },
  collected: { ko: "검사 결과", en: "The result" },
  recollection: { ko: "검체 재채취", en: "Collection of another specimen" },
  negative: { ko: "음성 확인서 발급", en: "The certificate" },
  positive: { ko: "이송 요청", en: "A request for transfer" },
  certified: null,
  "transfer-requested": { ko: "병상과 차량 배정", en: "A bed and a vehicle" },
  transferring: { ko: "격리 시설 입소", en: "Admission to the facility" },
  isolated: { ko: "격리 해제", en: "Release" },
  released: null,
  "in-hospital": null,
  cancelled: null,
  expired: null,
} as const satisfies Record<CaseStatus, Sentence | null>;

/**
 * Four different answers to "why is there nothing here", never to be confused:
 * it will come, it should have come, it will never come, it was called off.
 */
export const ABSENT = {
  number: {
    "not-yet": { ko: "대기 번호가 아직 없습니다", en: "No number yet" },
    overdue: { ko: "대기 명단 등록이 늦어지고 있습니다", en: "The waiting list is late" },
    never: { ko: "대기 번호가 부여되지 않습니다", en: "There will be no number" },
    cancelled: { ko: "대기가 취소되었습니다", en: "The place was given back" },
  },
  result: {
    "not-yet": { ko: "결과가 아직 나오지 않았습니다", en: "No result yet" },
    overdue: { ko: "결과가 예정보다 늦어지고 있습니다", en: "The result is overdue" },
    never: { ko: "결과가 나오지 않습니다", en: "There will be no result" },
    cancelled: { ko: "검사가 취소되었습니다", en: "The test was called off" },
  },
  certificate: {
    "not-yet": { ko: "확인서가 아직 발급되지 않았습니다", en: "No certificate yet" },
    overdue: { ko: "확인서 발급이 늦어지고 있습니다", en: "The certificate is overdue" },
    never: { ko: "확인서는 발급되지 않습니다", en: "There will be no certificate" },
    cancelled: { ko: "확인서의 효력이 취소되었습니다", en: "The certificate was revoked" },
  },
  transfer: {
    "not-yet": { ko: "차량이 아직 배정되지 않았습니다", en: "No vehicle yet" },
    overdue: { ko: "이송이 예정보다 늦어지고 있습니다", en: "The transfer is overdue" },
    never: { ko: "이송할 필요가 없습니다", en: "No transfer is needed" },
    cancelled: { ko: "이송이 취소되었습니다", en: "The transfer was cancelled" },
  },
  isolation: {
    "not-yet": { ko: "아직 입소하지 않았습니다", en: "Not admitted yet" },
    overdue: { ko: "입소가 예정보다 늦어지고 있습니다", en: "The admission is overdue" },
    never: { ko: "격리할 필요가 없습니다", en: "No isolation is needed" },
    cancelled: { ko: "격리가 취소되었습니다", en: "The isolation was called off" },
  },
} as const satisfies Record<string, Record<AbsenceWord, Sentence>>;
export type AbsenceWord = "not-yet" | "overdue" | "never" | "cancelled";

/** Said where the step that is awaited is late, by whose step it is. */
export const OVERDUE_HELP = {
  theirs: {
    ko: "예정보다 늦어지고 있습니다. 아래 문의처나 1339로 문의해 주세요.",
    en: "This is taking longer than expected. Please ask at the contact below, or call 1339.",
  },
  yours: {
    ko: "호출한 지 30분이 지났습니다. 아직 검사소에 가지 않으셨다면 지금 가 주세요. 자리에 없어도 순번은 유지됩니다.",
    en: "You were called over 30 minutes ago. If you have not gone to the test site yet, please go now. Your place is kept even if you miss the call.",
  },
} as const satisfies Record<string, Sentence>;
