import type { Sentence } from "./sentence";

/** What is wrong with one field. The names are those that parsing gives. */
export const COMPLAINTS = {
  required: { ko: "입력해 주세요.", en: "Please fill this in." },
  "too-short": { ko: "너무 짧습니다.", en: "This is too short." },
  "too-long": { ko: "너무 깁니다.", en: "This is too long." },
  "too-small": { ko: "허용된 값보다 작습니다.", en: "This is less than allowed." },
  "too-big": { ko: "허용된 값보다 큽니다.", en: "This is more than allowed." },
  "too-early": { ko: "너무 이른 날짜입니다.", en: "This date is too early." },
  "too-long-ago": { ko: "너무 오래전 날짜입니다.", en: "This date is too long ago." },
  "too-far": { ko: "너무 먼 날짜입니다.", en: "This date is too far away." },
  "in-the-future": {
    ko: "오늘 이후의 날짜는 쓸 수 없습니다.",
    en: "This date lies in the future.",
  },
  "control-characters": {
    ko: "보이지 않는 문자가 들어 있습니다. 지우고 다시 적어 주세요.",
    en: "There are invisible characters in it. Please type it again.",
  },
  "no-letters": { ko: "글자를 적어 주세요.", en: "Please write it in letters." },
  "not-latin": {
    ko: "여권처럼 영문자 A–Z로 적어 주세요. 띄어쓰기, 붙임표(-), 작은따옴표(')도 쓸 수 있습니다.",
    en: "Please use the letters A to Z as in the passport; spaces, hyphens and apostrophes are fine.",
  },
  "phone-format": {
    ko: "한국 전화번호를 적어 주세요. 예: 010-1234-5678",
    en: "Please give a Korean number, for example 010-1234-5678.",
  },
  "too-common": {
    ko: "너무 흔한 비밀번호입니다. 다른 것을 정해 주세요.",
    en: "This password is too common. Please choose another.",
  },
  "same-as-email": {
    ko: "전자우편과 다른 비밀번호를 정해 주세요.",
    en: "The password must not be the e-mail address.",
  },
  "facility-or-region": {
    ko: "격리소와 지역 중 하나만 정해 주세요.",
    en: "Please give either a facility or a region.",
  },
  unknown: { ko: "없는 대상입니다.", en: "There is no such choice." },
  repeated: { ko: "같은 것을 두 번 골랐습니다.", en: "The same choice was made twice." },
  duplicate: { ko: "한 번만 보내야 합니다.", en: "This was sent more than once." },
  "no-file": { ko: "파일은 받지 않습니다.", en: "Files are not accepted here." },
  "invalid-type": { ko: "값의 종류가 맞지 않습니다.", en: "This is not the right kind of value." },
  "invalid-format": { ko: "형식이 맞지 않습니다.", en: "This is not in the right form." },
  "invalid-value": { ko: "고를 수 없는 값입니다.", en: "This is not one of the choices." },
  "invalid-union": { ko: "고를 수 없는 값입니다.", en: "This is not one of the choices." },
  "invalid-json": { ko: "올바른 JSON 형식이 아닙니다.", en: "This is not well-formed JSON." },
  "unrecognized-keys": { ko: "알 수 없는 항목입니다.", en: "This is not a known field." },
} as const satisfies Record<string, Sentence>;

/** Said of what no sentence above fits. */
export const NOT_RIGHT: Sentence = {
  ko: "값이 올바르지 않습니다.",
  en: "This value is not right.",
};

export const complaintOf = (complaint: string): Sentence =>
  Object.hasOwn(COMPLAINTS, complaint)
    ? COMPLAINTS[complaint as keyof typeof COMPLAINTS]
    : NOT_RIGHT;
