import type { Sentence } from "./sentence";

/** Said around every page: masthead, header, footer, error pages, and words used everywhere. */
export const FRAME = {
  name: { ko: "감염병 대응 누리집", en: "Epidemic Response Portal" },
  description: {
    ko: "검사 신청부터 증명서 또는 안전한 격리까지, 한 화면에서 확인합니다.",
    en: "From a test application to a certificate or a safe isolation, followed on one page.",
  },
  demoMasthead: {
    ko: "시연용 누리집입니다. 대한민국 정부의 공식 누리집이 아닙니다.",
    en: "For demonstration. Not an official website of the Republic of Korea.",
  },
  masthead: {
    ko: "이 누리집은 보건소·검사소·이송센터·격리소가 함께 운영합니다.",
    en: "Run together by health centers, test sites, transfer centers and quarantine facilities.",
  },
  skip: { ko: "본문 바로가기", en: "Skip to content" },
  mainMenu: { ko: "주 메뉴", en: "Main menu" },
  languages: { ko: "언어 선택", en: "Language" },
  signIn: { ko: "로그인", en: "Sign in" },
  signUp: { ko: "회원가입", en: "Sign up" },
  signOut: { ko: "로그아웃", en: "Sign out" },
  emergency: {
    ko: "숨쉬기 어렵거나 가슴이 아프면 119, 감염병 상담은 1339로 전화하세요.",
    en: "Call 119 if you struggle to breathe or have chest pain, 1339 for advice on infections.",
  },
  demoFooter: {
    ko: "시연용 자료이며 실제 사람이나 기관과 관계가 없습니다.",
    en: "Demonstration data; no real person or institution is shown.",
  },
} as const satisfies Record<string, Sentence>;

export const FORM = {
  required: { ko: "필수", en: "required" },
  choose: { ko: "선택하세요", en: "Choose" },
  dateHint: { ko: "예: 1990-01-31", en: "For example 1990-01-31" },
  refused: { ko: "입력하신 내용을 확인해 주세요", en: "Please check what you entered" },
  notDone: { ko: "처리하지 못했습니다", en: "This could not be done" },
  unanswered: {
    ko: "보내지 못했습니다. 입력하신 내용은 그대로 있으니 잠시 후 다시 눌러 주세요. 두 번 처리되지 않습니다.",
    en: "It could not be sent. What you entered is still here: press again in a moment. It will not be done twice.",
  },
  working: { ko: "처리 중…", en: "Working…" },
  error: { ko: "오류", en: "Error" },
} as const satisfies Record<string, Sentence>;

export const COMMON = {
  send: { ko: "보내기", en: "Send" },
  save: { ko: "저장", en: "Save" },
  saved: { ko: "저장했습니다.", en: "Saved." },
  confirm: { ko: "확인", en: "Confirm" },
  open: { ko: "열기", en: "Open" },
  details: { ko: "상세 보기", en: "Details" },
  download: { ko: "내려받기", en: "Download" },
  back: { ko: "돌아가기", en: "Back" },
  search: { ko: "찾기", en: "Search" },
  reason: { ko: "사유", en: "Reason" },
  state: { ko: "상태", en: "State" },
  when: { ko: "시각", en: "Time" },
  age: { ko: "경과", en: "Age" },
  what: { ko: "할 일", en: "Action" },
  person: { ko: "대상자", en: "Person" },
  region: { ko: "지역", en: "Region" },
  refresh: { ko: "새로 고침", en: "Refresh" },
  pause: { ko: "자동 새로 고침 멈춤", en: "Pause automatic refresh" },
  resume: { ko: "자동 새로 고침 다시 시작", en: "Resume automatic refresh" },
  everySeconds: {
    ko: "{seconds}초마다 자동으로 새로 고칩니다.",
    en: "Refreshes every {seconds} seconds.",
  },
  asOf: { ko: "{time} 기준", en: "As of {time}" },
  previous: { ko: "이전", en: "Previous" },
  next: { ko: "다음", en: "Next" },
  pages: { ko: "쪽 이동", en: "Pages" },
  none: { ko: "없음", en: "None" },
  all: { ko: "전체", en: "All" },
  unknown: { ko: "알 수 없음", en: "Unknown" },
} as const satisfies Record<string, Sentence>;

export const STEPS = {
  title: { ko: "처리 절차", en: "Steps" },
  done: { ko: "완료", en: "Done" },
  current: { ko: "현재 단계", en: "Current step" },
  next: { ko: "예정", en: "To come" },
  stopped: { ko: "중단", en: "Stopped" },
} as const satisfies Record<string, Sentence>;

/** The prefix of a notice, so that its weight does not hang on colour. */
export const TONE = {
  neutral: { ko: "안내", en: "Note" },
  info: { ko: "안내", en: "Note" },
  success: { ko: "완료", en: "Done" },
  warning: { ko: "주의", en: "Attention" },
  danger: { ko: "긴급", en: "Urgent" },
} as const satisfies Record<string, Sentence>;

export const FAULT = {
  title: { ko: "일시적인 오류가 생겼습니다", en: "Something went wrong" },
  lead: {
    ko: "저희 쪽 문제입니다. 이미 접수된 신청은 안전합니다. 잠시 후 다시 시도해 주세요.",
    en: "The fault is ours. Applications already received are safe. Please try again in a moment.",
  },
  number: { ko: "문의할 때 알려 주실 번호: {digest}", en: "Reference for enquiries: {digest}" },
  retry: { ko: "다시 시도", en: "Try again" },
  home: { ko: "첫 화면으로", en: "Go to the home page" },
} as const satisfies Record<string, Sentence>;

export const NOT_FOUND = {
  title: { ko: "찾으시는 화면이 없습니다", en: "Page not found" },
  lead: {
    ko: "주소가 바뀌었거나 볼 수 없는 화면입니다. 주소를 다시 확인해 주세요.",
    en: "The address has changed, or there is nothing here for you. Please check the address.",
  },
} as const satisfies Record<string, Sentence>;

export const NOT_ALLOWED = {
  title: { ko: "볼 수 없는 화면입니다", en: "This page is not for you" },
  lead: {
    ko: "지금 로그인한 계정으로는 이 화면을 볼 수 없습니다.",
    en: "The account you are signed in with may not see this page.",
  },
} as const satisfies Record<string, Sentence>;
