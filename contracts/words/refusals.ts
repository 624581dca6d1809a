import type { Sentence } from "./sentence";

/** How the portal says no where no rule of its own is named. */
export const REFUSALS = {
  invalid: {
    ko: "표시된 항목을 고친 뒤 다시 보내 주세요.",
    en: "Please correct the fields named below and send it again.",
  },
  unauthenticated: {
    ko: "로그인 시간이 끝났습니다. 다시 로그인한 뒤 보내 주세요.",
    en: "You are not signed in any more. Please sign in and send it again.",
  },
  forbidden: {
    ko: "지금 로그인한 계정으로는 할 수 없습니다.",
    en: "The account you are signed in with may not do this.",
  },
  missing: {
    ko: "찾으시는 기록이 없습니다.",
    en: "There is no such record.",
  },
  stale: {
    ko: "그사이 다른 분이 먼저 바꾸었습니다. 화면을 새로 고쳐 확인해 주세요.",
    en: "Somebody else changed this first. Please reload the page and look again.",
  },
  staleSince: {
    ko: "{at}에 다른 분이 먼저 처리했습니다. 화면을 새로 고쳐 확인해 주세요.",
    en: "Somebody else did this first, on {at}. Please reload the page and look again.",
  },
  staleBy: {
    ko: "{at}에 {who} 님이 먼저 처리했습니다. 화면을 새로 고쳐 확인해 주세요.",
    en: "{who} did this first, on {at}. Please reload the page and look again.",
  },
  tooMany: {
    ko: "시도가 너무 많습니다. {wait} 뒤에 다시 시도해 주세요.",
    en: "Too many attempts. Please try again in {wait}.",
  },
  tooLarge: { ko: "보낸 내용이 너무 큽니다.", en: "What was sent is too large." },
  unavailable: {
    ko: "지금은 처리할 수 없습니다. 입력하신 내용은 그대로 있으니 잠시 후 다시 보내 주세요.",
    en: "This cannot be done right now. What you entered is still here: please send it again in a moment.",
  },
  otherOrigin: {
    ko: "이 누리집의 화면에서 보낸 것이 아니어서 처리하지 않았습니다.",
    en: "This was not sent from a page of this portal, so nothing was done.",
  },
} as const satisfies Record<string, Sentence>;
