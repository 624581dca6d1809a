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

/** The name in Roman letters, entered and confirmed once by the citizen. */
export const PASSPORT_NAME = {
  title: { ko: "여권 로마자 성명", en: "Passport name" },
  titleOf: { ko: "{name} 님의 여권 로마자 성명", en: "Passport name of {name}" },
  lead: {
    ko: "영문 증명서와 QR 코드에 적힙니다. 여권과 한 글자라도 다르면 외국에서 받아 주지 않을 수 있습니다.",
    en: "It stands on the English certificate and in its QR code. If a single letter differs from the passport, it may be turned down abroad.",
  },
  enter: { ko: "적기", en: "Enter" },
  confirm: { ko: "확인하기", en: "Confirm" },
  family: { ko: "로마자 성", en: "Surname" },
  familyHint: {
    ko: "자주 쓰는 표기입니다. 여권에 적힌 것을 고르세요.",
    en: "The usual spellings. Choose the one in the passport.",
  },
  otherFamily: { ko: "다른 표기의 성", en: "Another spelling" },
  otherFamilyHint: {
    ko: "위에 없으면 여권대로 적어 주세요. 적으면 위의 선택 대신 쓰입니다.",
    en: "If it is not above, type it as in the passport. It then counts instead of the choice above.",
  },
  given: { ko: "로마자 이름", en: "Given name" },
  givenHint: {
    ko: "여권과 같게 고쳐 주세요. 영문자, 띄어쓰기, 붙임표(-), 작은따옴표(')를 쓸 수 있습니다.",
    en: "Make it the same as in the passport. Letters A to Z, spaces, hyphens and apostrophes.",
  },
  asOnPassport: { ko: "여권과 같게 적어 주세요.", en: "As in the passport." },
  check: { ko: "다음: 확인하기", en: "Next: check it" },
  checkTitle: { ko: "여권과 같은지 확인해 주세요", en: "Please compare with the passport" },
  checkLead: {
    ko: "확인한 뒤에는 보건소에 정정을 요청해야만 바꿀 수 있습니다.",
    en: "Once confirmed, it changes only by a correction from the health center.",
  },
  zone: { ko: "여권 아래쪽 기계 판독 표기", en: "As in the passport's machine-readable lines" },
  zoneHint: {
    ko: "국제 규격(ICAO 9303)에 따른 표기이며 QR 코드에 이대로 들어갑니다.",
    en: "By the international standard ICAO 9303; the QR code holds it like this.",
  },
  confirmButton: { ko: "여권과 같습니다. 확인합니다", en: "It is the same. Confirm" },
  again: { ko: "다시 적기", en: "Enter it again" },
  confirmed: { ko: "확인한 여권 로마자 성명", en: "Confirmed passport name" },
  done: {
    ko: "여권 로마자 성명을 확인했습니다. 앞으로 신청하는 검사의 증명서에 적힙니다.",
    en: "The passport name is confirmed. It will stand on the certificates of tests you apply for from now on.",
  },
  change: {
    ko: "바꾸려면 나의 현황에서 해당 신청의 정정을 요청해 주세요.",
    en: "To change it, ask for a correction at the application, under My status.",
  },
  notYet: { ko: "아직 확인하지 않음", en: "Not confirmed yet" },
  toForm: { ko: "적고 확인하기", en: "Enter and confirm" },
} as const satisfies Record<string, Sentence>;

/** What is particular about an account of the demo, where its role does not say it. */
export const DEMO_NOTE: Readonly<Record<string, Sentence>> = {
  "citizen1@demo.test": { ko: "진행 중인 신청 없음", en: "no open case" },
  "citizen2@demo.test": { ko: "진행 중인 신청 없음", en: "no open case" },
  "site1@demo.test": { ko: "24시간 운영 검사소", en: "open around the clock" },
  "site1b@demo.test": { ko: "같은 검사소, 양성 확인", en: "same site, confirms positives" },
  "site2@demo.test": { ko: "다른 검사소", en: "another site" },
};
