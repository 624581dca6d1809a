import type { Sentence } from "./sentence";

/** Every rule of the product and the sentence a person reads when it says no. */
export const RULES = {
  "application.already-active": {
    ko: "같은 종류의 검사 신청이 이미 진행 중입니다.",
    en: "You already have an open application for this kind of test.",
  },
  "application.cannot-move": {
    ko: "지금 단계에서는 할 수 없습니다.",
    en: "This is not possible at the present step of the application.",
  },
  "application.too-late-to-cancel": {
    ko: "검체를 이미 채취했거나 신청이 끝나 취소할 수 없습니다.",
    en: "The specimen has been taken or the application has ended, so it cannot be cancelled.",
  },
  "application.not-due": {
    ko: "아직 만료 시각이 아닙니다.",
    en: "The application has not reached its expiry time.",
  },
  "certificate.revoked": {
    ko: "취소된 증명서입니다. 새 증명서를 확인하세요.",
    en: "This certificate has been revoked. Please look for the new one.",
  },
  "certificate.pending": {
    ko: "증명서에 아직 서명하지 않았습니다. 잠시 후 다시 시도하세요.",
    en: "The certificate has not been signed yet. Please try again in a moment.",
  },
  "correction.no-papers": {
    ko: "취소되었거나 만료된 신청에는 정정할 증명서가 없습니다.",
    en: "An application that was cancelled or has expired has no papers to correct.",
  },
  "correction.already-asked": {
    ko: "이미 정정을 요청했습니다. 결정을 기다려 주세요.",
    en: "You have already asked for a correction. Please wait for the decision.",
  },
  "correction.nothing-changed": {
    ko: "바뀐 내용이 없습니다.",
    en: "Nothing would change.",
  },
  "waiting-entry.already-listed": {
    ko: "이미 대기 명단에 있습니다.",
    en: "The application is already on the waiting list.",
  },
  "waiting-entry.cannot-move": {
    ko: "대기 상태가 이 작업을 허용하지 않습니다.",
    en: "The place on the waiting list does not allow this step.",
  },
  "waiting-entry.not-called": {
    ko: "먼저 호출해야 합니다.",
    en: "The person must be called first.",
  },
  "waiting-list.nobody-waiting": {
    ko: "기다리는 사람이 없습니다.",
    en: "Nobody is waiting.",
  },
  "specimen.cannot-move": {
    ko: "검체 상태가 이 작업을 허용하지 않습니다.",
    en: "The specimen's state does not allow this step.",
  },
  "specimen.expired": {
    ko: "채취 후 72시간이 지나 결과를 기록할 수 없습니다. 다시 채취하세요.",
    en: "More than 72 hours have passed since collection. Please collect again.",
  },
  "specimen.takes-no-device": {
    ko: "검사 기기는 신속항원검사에만 기록합니다.",
    en: "A device is recorded for a rapid antigen test only.",
  },
  "specimen.nothing-to-confirm": {
    ko: "확인을 기다리는 양성 결과가 없습니다.",
    en: "There is no positive result waiting for confirmation.",
  },
  "specimen.confirm-needs-second-person": {
    ko: "양성은 기록한 사람이 아닌 다른 직원이 확인해야 합니다.",
    en: "A positive must be confirmed by somebody other than the person who recorded it.",
  },
  "specimen.no-result-to-correct": {
    ko: "정정할 확정 결과가 없습니다.",
    en: "There is no final result to correct.",
  },
  "specimen.same-outcome": {
    ko: "기존 결과와 같습니다.",
    en: "This is the result already on record.",
  },
  "specimen.superseded": {
    ko: "다시 채취한 검체가 있어 이전 결과는 정정할 수 없습니다.",
    en: "A later specimen replaces this one, so its result cannot be corrected.",
  },
  "site.already-exists": { ko: "이미 있는 검사소입니다.", en: "The test site already exists." },
  "transfer.already-requested": {
    ko: "이송 요청이 이미 있습니다.",
    en: "The transfer has already been requested.",
  },
  "transfer.cannot-move": {
    ko: "이송 상태가 이 작업을 허용하지 않습니다.",
    en: "The transfer's state does not allow this step.",
  },
  "transfer.bed-not-held": {
    ko: "병상이 아직 확보되지 않아 출발할 수 없습니다.",
    en: "No bed is held yet, so the vehicle cannot leave.",
  },
  "vehicle.not-free": { ko: "사용할 수 없는 차량입니다.", en: "The vehicle is not free." },
  "vehicle.not-disinfecting": {
    ko: "소독 중인 차량이 아닙니다.",
    en: "The vehicle is not being disinfected.",
  },
  "vehicle.already-exists": { ko: "이미 있는 차량입니다.", en: "The vehicle already exists." },
  "facility.already-exists": { ko: "이미 있는 격리소입니다.", en: "The facility already exists." },
  "hold.cannot-move": {
    ko: "병상 확보 상태가 이 작업을 허용하지 않습니다.",
    en: "The bed hold's state does not allow this step.",
  },
  "hold.not-due": { ko: "아직 만료 시각이 아닙니다.", en: "The hold has not reached its expiry." },
  "bed.not-free": { ko: "비어 있지 않은 병상입니다.", en: "The bed is not free." },
  "isolation.cannot-move": {
    ko: "격리 상태가 이 작업을 허용하지 않습니다.",
    en: "The isolation's state does not allow this step.",
  },
  "isolation.not-due": {
    ko: "격리 종료 시각이 아직 되지 않았습니다.",
    en: "The isolation has not reached its end.",
  },
  "isolation.end-in-the-past": {
    ko: "종료 시각은 지금 이후여야 합니다.",
    en: "The end must lie in the future.",
  },
  "account.email-taken": {
    ko: "이 전자우편 주소로는 가입할 수 없습니다. 이미 계정이 있다면 로그인하세요.",
    en: "This e-mail address cannot be used. If you already have an account, sign in.",
  },
  "account.cannot-dismiss-self": {
    ko: "자기 계정은 해지할 수 없습니다.",
    en: "You cannot dismiss your own account.",
  },
  "account.already-dismissed": {
    ko: "이미 해지된 계정입니다.",
    en: "The account has already been dismissed.",
  },
  "account.wrong-credentials": {
    ko: "전자우편 또는 비밀번호가 맞지 않습니다.",
    en: "The e-mail address or the password is not right.",
  },
  "person.too-many-dependants": {
    ko: "피보호자는 {most}명까지 등록할 수 있습니다.",
    en: "No more than {most} dependants can be added.",
  },
  "passport-name.confirmed": {
    ko: "이미 확인한 여권 로마자 성명입니다. 바꾸려면 정정을 요청해 주세요.",
    en: "The passport name has been confirmed. To change it, ask for a correction.",
  },
  "dead-letter.already-redriven": {
    ko: "이미 다시 처리한 이벤트입니다.",
    en: "The event has already been handled again.",
  },
  "idempotency.different-request": {
    ko: "같은 Idempotency-Key 로 다른 요청을 보냈습니다.",
    en: "This Idempotency-Key was used with a different request.",
  },
} as const satisfies Record<string, Sentence>;

export type Rule = keyof typeof RULES;
