import type { Sentence } from "./sentence";

export const SIGN_IN = {
  title: { ko: "로그인", en: "Sign in" },
  email: { ko: "전자우편", en: "E-mail" },
  password: { ko: "비밀번호", en: "Password" },
  button: { ko: "로그인", en: "Sign in" },
  refused: {
    ko: "전자우편 또는 비밀번호가 맞지 않습니다.",
    en: "The e-mail address or the password is not right.",
  },
  tooMany: {
    ko: "여러 번 틀렸습니다. {seconds}초 뒤에 다시 시도해 주세요.",
    en: "Too many attempts. Please try again in {seconds} seconds.",
  },
  needed: { ko: "로그인이 필요한 화면입니다.", en: "Please sign in to see this page." },
  ended: {
    ko: "로그인 시간이 끝났습니다. 다시 로그인해 주세요.",
    en: "Your session has ended. Please sign in again.",
  },
  noAccount: { ko: "계정이 없으신가요?", en: "No account yet?" },
  demoTitle: { ko: "시연 계정", en: "Demonstration accounts" },
  demoLead: {
    ko: "비밀번호는 모두 {password} 입니다.",
    en: "The password of all of them is {password}.",
  },
  account: { ko: "계정", en: "Account" },
  role: { ko: "역할", en: "Role" },
  demoNote: { ko: "참고", en: "Note" },
} as const satisfies Record<string, Sentence>;

export const SIGN_UP = {
  title: { ko: "회원가입", en: "Sign up" },
  lead: {
    ko: "이름과 연락처는 암호화하여 보관하며 검사와 안내에만 씁니다.",
    en: "Your name and contact data are stored encrypted and used only for the test and its messages.",
  },
  name: { ko: "성명", en: "Full name" },
  nameHint: { ko: "신분증과 같게 적어 주세요.", en: "As on your identity card." },
  romanName: { ko: "영문 성명", en: "Name in Roman letters" },
  romanNameHint: {
    ko: "여권과 같게 적어 주세요. 영문 증명서에 쓰입니다.",
    en: "As in your passport; printed on the English certificate.",
  },
  birthDate: { ko: "생년월일", en: "Date of birth" },
  phone: { ko: "휴대전화", en: "Mobile phone" },
  phoneHint: { ko: "예: 010-1234-5678", en: "For example 010-1234-5678" },
  address: { ko: "주소", en: "Address" },
  email: { ko: "전자우편", en: "E-mail" },
  emailHint: { ko: "로그인과 알림에 쓰입니다.", en: "Used to sign in and for messages." },
  password: { ko: "비밀번호", en: "Password" },
  passwordHint: {
    ko: "10자 이상이면 됩니다. 문장도 좋습니다.",
    en: "At least 10 characters; a sentence is fine.",
  },
  agree: {
    ko: "개인정보와 건강정보의 수집·이용에 동의합니다.",
    en: "I agree to the collection and use of my personal and health data.",
  },
  button: { ko: "가입하기", en: "Sign up" },
  done: { ko: "가입되었습니다. 로그인해 주세요.", en: "You are signed up. Please sign in." },
  haveAccount: { ko: "이미 계정이 있으신가요?", en: "Already have an account?" },
} as const satisfies Record<string, Sentence>;

export const DEPENDANT = {
  title: { ko: "자녀·피보호자 등록", en: "Add a dependant" },
  lead: {
    ko: "본인이 돌보는 만 14세 미만 자녀나 피보호자를 대신하여 신청할 수 있습니다.",
    en: "You may apply for a child under 14 or another person in your care.",
  },
  relation: { ko: "관계", en: "Relation" },
  button: { ko: "등록하기", en: "Add" },
  done: { ko: "등록했습니다.", en: "Added." },
} as const satisfies Record<string, Sentence>;

export const PROFILE = {
  title: { ko: "내 정보", en: "My details" },
  lead: {
    ko: "검사와 안내에 쓰는 정보입니다. 암호화하여 보관합니다.",
    en: "Used for the test and its messages, and stored encrypted.",
  },
  own: { ko: "본인", en: "About me" },
  dependants: { ko: "자녀·피보호자", en: "Dependants" },
  noDependants: {
    ko: "등록한 자녀나 피보호자가 없습니다",
    en: "No dependants added",
  },
} as const satisfies Record<string, Sentence>;

/** What is particular about an account of the demo, where its role does not say it. */
export const DEMO_NOTE: Readonly<Record<string, Sentence>> = {
  "citizen1@demo.test": { ko: "진행 중인 신청 없음", en: "no open case" },
  "citizen2@demo.test": { ko: "진행 중인 신청 없음", en: "no open case" },
  "site1@demo.test": { ko: "24시간 운영 검사소", en: "open around the clock" },
  "site1b@demo.test": { ko: "같은 검사소, 양성 확인", en: "same site, confirms positives" },
  "site2@demo.test": { ko: "다른 검사소", en: "another site" },
};
