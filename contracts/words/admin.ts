import type { Sentence } from "./sentence";

export const PEOPLE = {
  title: { ko: "사용자", en: "People" },
  none: { ko: "사용자가 없습니다", en: "No people" },
  noneHint: {
    ko: "성명, 전자우편, 휴대전화 번호를 전부 정확히 적어야 찾을 수 있습니다.",
    en: "A name, e-mail address or phone number is found only when it is given whole.",
  },
  search: { ko: "성명·전자우편·전화번호", en: "Name, e-mail or phone" },
  searchHint: {
    ko: "암호화되어 있어 전체가 같아야 찾습니다.",
    en: "These are encrypted, so only the whole is found.",
  },
  list: { ko: "사용자 목록", en: "People" },
  dependant: { ko: "피보호자 (계정 없음)", en: "Dependant (no account)" },
  yourself: { ko: "본인", en: "You" },
  name: { ko: "성명", en: "Name" },
  email: { ko: "전자우편", en: "E-mail" },
  role: { ko: "역할", en: "Role" },
  post: { ko: "소속", en: "Post" },
  state: { ko: "상태", en: "State" },
  active: { ko: "사용 중", en: "Active" },
  dismissedState: { ko: "해지됨", en: "Dismissed" },
  since: { ko: "등록", en: "Since" },
  addTitle: { ko: "직원 등록", en: "Add staff" },
  site: { ko: "검사소", en: "Test site" },
  facility: { ko: "격리소", en: "Facility" },
  region: { ko: "지역", en: "Region" },
  addLead: {
    ko: "역할을 골라 소속과 함께 등록합니다. 임시 비밀번호는 본인에게 직접 알려 주세요.",
    en: "Choose the role and where the person is posted. Tell them the first password yourself.",
  },
  addRole: { ko: "{role} 등록", en: "Add: {role}" },
  wholeRegion: { ko: "{role} (지역 전체)", en: "{role} (whole region)" },
  firstPassword: { ko: "임시 비밀번호", en: "First password" },
  add: { ko: "등록하기", en: "Add" },
  added: { ko: "직원을 등록했습니다.", en: "The person was added." },
  dismiss: { ko: "계정 해지", en: "Dismiss" },
  dismissQuestion: {
    ko: "계정을 해지하면 바로 로그아웃되고 다시 들어올 수 없습니다.",
    en: "The person is signed out at once and cannot come back.",
  },
  dismissConfirm: { ko: "네, 해지합니다", en: "Yes, dismiss" },
  dismissed: { ko: "계정을 해지했습니다.", en: "The account was dismissed." },
} as const satisfies Record<string, Sentence>;

export const AUDIT = {
  title: { ko: "감사 기록", en: "Audit" },
  lead: {
    ko: "모든 변경과 직원의 개인정보 열람이 남습니다.",
    en: "Every change, and every reading of personal data by staff.",
  },
  none: { ko: "기록이 없습니다", en: "No entries" },
  at: { ko: "시각", en: "Time" },
  actor: { ko: "행위자", en: "Actor" },
  action: { ko: "행위", en: "Action" },
  target: { ko: "대상", en: "Subject" },
  subjects: { ko: "{n}건", en: "{n} records" },
  service: { ko: "서비스", en: "Service" },
  newest: { ko: "최신 기록", en: "Newest" },
  showNames: { ko: "이름 함께 보기", en: "Show names" },
  hideNames: { ko: "이름 감추기", en: "Hide names" },
  namesLead: {
    ko: "행위자의 이름을 보면 그 열람도 기록에 남습니다.",
    en: "Looking at the actors' names leaves entries of its own.",
  },
} as const satisfies Record<string, Sentence>;

export const EVENTS = {
  title: { ko: "이벤트", en: "Events" },
  lead: {
    ko: "서비스가 서로에게 알린 일입니다.",
    en: "What the services told each other.",
  },
  none: { ko: "이벤트가 없습니다", en: "No events" },
  at: { ko: "시각", en: "Time" },
  type: { ko: "종류", en: "Type" },
  from: { ko: "보낸 곳", en: "From" },
  readers: { ko: "받는 곳", en: "Readers" },
  notPublished: { ko: "전달 대기", en: "To be published" },
  settled: { ko: "모두 받음", en: "Received by all" },
  onTheWay: { ko: "받는 중", en: "Being received" },
  again: { ko: "{n}번 다시 보냄", en: "Sent again {n} times" },
  progress: { ko: "전달 상태", en: "Progress" },
  backlog: { ko: "전달 대기", en: "Backlog" },
  backlogs: { ko: "서비스별 전달 대기", en: "Backlog of each service" },
  orMore: { ko: "{n}건 이상", en: "{n} or more" },
  count: { ko: "{n}건", en: "{n}" },
  oldest: { ko: "가장 오래된 대기", en: "Oldest waiting" },
  newest: { ko: "최근 이벤트", en: "Newest events" },
  case: { ko: "신청 번호", en: "Application" },
  ofCase: { ko: "한 신청의 이벤트", en: "Events of one application" },
  ofCaseLead: {
    ko: "서비스마다 최근 {n}건 안에서 찾은 것입니다.",
    en: "Found among the newest {n} of each service.",
  },
  allEvents: { ko: "전체 이벤트 보기", en: "Show all events" },
} as const satisfies Record<string, Sentence>;

export const DEAD_LETTERS = {
  title: { ko: "처리 실패 이벤트", en: "Dead letters" },
  lead: {
    ko: "여러 번 시도해도 처리하지 못한 이벤트입니다. 원인을 고친 뒤 다시 처리하세요.",
    en: "Events that failed every attempt. Remove the cause, then handle them again.",
  },
  none: { ko: "처리하지 못한 이벤트가 없습니다", en: "No dead letters" },
  list: { ko: "처리하지 못한 이벤트", en: "Events not handled" },
  reader: { ko: "받는 곳", en: "Reader" },
  type: { ko: "종류", en: "Type" },
  fault: { ko: "오류", en: "Fault" },
  attempts: { ko: "시도", en: "Attempts" },
  failedAt: { ko: "실패 시각", en: "Failed at" },
  redrive: { ko: "다시 처리", en: "Handle again" },
  redriven: {
    ko: "다시 처리하도록 보냈습니다. 다시 실패하면 이 목록에 남습니다.",
    en: "Sent to be handled again. Should it fail once more, it stays here.",
  },
  requested: { ko: "다시 처리 요청됨", en: "Asked for again" },
  times: { ko: "{n}회", en: "{n}" },
} as const satisfies Record<string, Sentence>;

export const FAILED_MESSAGES = {
  title: { ko: "발송 실패 알림", en: "Failed messages" },
  lead: {
    ko: "시민에게 전달하지 못한 알림입니다. 전화 등 다른 방법으로 알려 주세요.",
    en: "Messages that did not reach the citizen. Tell them another way, for example by phone.",
  },
  none: { ko: "발송에 실패한 알림이 없습니다", en: "No failed messages" },
  subject: { ko: "알림", en: "Message" },
  channel: { ko: "방법", en: "Channel" },
  fault: { ko: "오류", en: "Fault" },
  attempts: { ko: "시도", en: "Attempts" },
} as const satisfies Record<string, Sentence>;
