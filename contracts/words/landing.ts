import type { Sentence } from "./sentence";

export const LANDING = {
  title: { ko: "감염병 검사, 여기서 신청하세요", en: "Apply here for a test" },
  lead: {
    ko: "검사 신청은 24시간 언제나 받습니다. 검사소가 쉬는 시간에 신청해도 순번이 그대로 이어집니다.",
    en: "Applications are taken at any hour. Apply while a test site is closed and your place still counts.",
  },
  apply: { ko: "검사 신청하기", en: "Apply for a test" },
  myStatus: { ko: "나의 현황 보기", en: "See my status" },
  sites: { ko: "검사소 현황", en: "Test sites now" },
  sitesLead: {
    ko: "운영 상태와 지금 기다리는 사람 수입니다.",
    en: "Their state and how many people are waiting now.",
  },
  site: { ko: "검사소", en: "Test site" },
  address: { ko: "주소", en: "Address" },
  hours: { ko: "운영 시간", en: "Opening hours" },
  aroundTheClock: { ko: "24시간 운영", en: "Open around the clock" },
  hoursOf: { ko: "{from}–{to}", en: "{from}–{to}" },
  waiting: { ko: "대기 인원", en: "Waiting" },
  people: { ko: "{count}명", en: "{count}" },
  expectedWait: { ko: "예상 대기 시간", en: "Expected wait" },
  aboutWait: { ko: "약 {duration}", en: "about {duration}" },
  waitUnknown: { ko: "측정 중", en: "being measured" },
  noSites: { ko: "등록된 검사소가 없습니다", en: "There are no test sites" },
  howTitle: { ko: "이렇게 진행됩니다", en: "How it works" },
  stepApply: { ko: "신청", en: "Apply" },
  stepTest: { ko: "검사", en: "Test" },
  stepResult: { ko: "결과 확인", en: "Result" },
  stepAfter: { ko: "증명서 또는 격리", en: "Certificate or isolation" },
} as const satisfies Record<string, Sentence>;
