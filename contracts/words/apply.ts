import type { Sentence } from "./sentence";

export const APPLY = {
  title: { ko: "검사 신청", en: "Apply for a test" },
  lead: {
    ko: "24시간 신청할 수 있습니다. 신청하면 바로 접수되고, 검사소가 준비되는 대로 순번을 알려 드립니다.",
    en: "You can apply at any hour. Your application is received at once, and you get a number as soon as the test site is ready.",
  },
  subject: { ko: "검사받을 사람", en: "Who is to be tested" },
  self: { ko: "본인", en: "Myself" },
  site: { ko: "검사소", en: "Test site" },
  siteHint: {
    ko: "쉬는 중인 검사소도 고를 수 있습니다. 문을 열면 신청한 순서대로 검사합니다.",
    en: "You may choose a site that is closed now. It tests in order of application once it opens.",
  },
  siteChoice: {
    ko: "{name} · {state} · 대기 {waiting}명",
    en: "{name} · {state} · {waiting} waiting",
  },
  testType: { ko: "검사 종류", en: "Kind of test" },
  pcrHint: { ko: "결과까지 보통 하루", en: "The result usually takes a day" },
  rapidAntigenHint: { ko: "결과까지 보통 30분", en: "The result usually takes 30 minutes" },
  reason: { ko: "신청 사유", en: "Reason" },
  symptoms: { ko: "증상", en: "Symptoms" },
  symptomsHint: {
    ko: "있는 증상을 모두 골라 주세요. 없으면 비워 두세요.",
    en: "Choose all you have. Leave empty if none.",
  },
  onsetDate: { ko: "증상이 시작된 날", en: "First day of symptoms" },
  onsetDateHint: {
    ko: "증상이 있을 때만 적어 주세요. 예: 2026-11-20",
    en: "Only if you have symptoms. For example 2026-11-20",
  },
  passportName: {
    ko: "증명서를 해외에 내려면 먼저 여권 로마자 성명을 확인해 주세요.",
    en: "For a paper to show abroad, first confirm your name as in the passport.",
  },
  toPassportName: { ko: "여권 로마자 성명 확인하기", en: "Confirm the passport name" },
  button: { ko: "신청하기", en: "Apply" },
  done: { ko: "신청을 받았습니다.", en: "Your application is received." },
} as const satisfies Record<string, Sentence>;
