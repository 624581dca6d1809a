import type { Sentence } from "./sentence";

export const VERIFY = {
  lead: {
    ko: "QR 코드를 찍거나 올리면 증명서가 진짜인지, 지금 유효한지 알려 드립니다. 확인은 이 기기 안에서만 하며 아무것도 보내지 않습니다.",
    en: "Scan or upload a QR code to see whether a certificate is genuine and counts today. It is checked on this device; nothing is sent anywhere.",
  },
  ways: { ko: "증명서 읽기", en: "Read a certificate" },
  camera: { ko: "카메라로 찍기", en: "Scan with the camera" },
  stopCamera: { ko: "카메라 끄기", en: "Stop the camera" },
  cameraStarting: { ko: "카메라를 켜고 있습니다…", en: "Starting the camera…" },
  cameraLooking: {
    ko: "QR 코드 전체가 화면 안에 들어오게 해 주세요. 찾으면 저절로 멈춥니다.",
    en: "Hold the whole QR code inside the picture. It stops by itself once the code is found.",
  },
  cameraPicture: { ko: "카메라 화면", en: "Camera picture" },
  file: { ko: "사진이나 PDF 올리기", en: "Upload an image or PDF" },
  fileHint: {
    ko: "QR 코드를 찍은 사진, 화면 갈무리, 확인서 PDF, 스마트 헬스 카드 파일. 파일은 이 기기를 떠나지 않습니다.",
    en: "A photo or screenshot of the code, the certificate as PDF, or a .smart-health-card file. It does not leave this device.",
  },
  paste: { ko: "코드 붙여넣기", en: "Paste the code" },
  pasteHint: {
    ko: "HC1: · shc:/ · KRP1: 로 시작하는 글자 전체",
    en: "All of the text that begins with HC1:, shc:/ or KRP1:",
  },
  check: { ko: "확인하기", en: "Check" },
  checking: { ko: "확인하고 있습니다…", en: "Checking…" },
  again: { ko: "다음 증명서 확인", en: "Check another certificate" },
  result: { ko: "확인 결과", en: "Result" },
  reasonCode: { ko: "사유 코드", en: "Reason code" },
  validUntil: { ko: "유효기한", en: "Valid until" },
  wasValidUntil: { ko: "만료 일시", en: "Was valid until" },
  checkedAt: { ko: "확인 시각", en: "Checked at" },
  compare: {
    ko: "신분증의 이름·생년월일과 같은지 꼭 대조하세요. 다르면 남의 증명서입니다.",
    en: "Compare with an identity card. If name or date of birth differ, the certificate is somebody else's.",
  },
  screenCounts: {
    ko: "종이나 PDF에 적힌 글이 아니라 이 화면의 내용이 서명된 내용입니다.",
    en: "What is signed is what this screen shows, not what is printed around the code.",
  },
  demoRibbon: { ko: "시연용 · 효력 없음", en: "DEMO · not valid for anything" },
  name: { ko: "성명", en: "Name" },
  passportName: { ko: "로마자 성명", en: "Name in Latin letters" },
  birthDate: { ko: "생년월일", en: "Date of birth" },
  birthDateUnknown: { ko: "적혀 있지 않음", en: "Not stated" },
  kind: { ko: "문서 종류", en: "Kind of document" },
  issuer: { ko: "발급기관", en: "Issuer" },
  country: { ko: "발급 국가", en: "Issuing country" },
} as const satisfies Record<string, Sentence>;

/** Each answer: what it is called, and what the person at the door does now. */
export const VERDICT = {
  valid: {
    title: { ko: "유효합니다", en: "Valid" },
    advice: {
      ko: "서명이 맞고 유효기간 안에 있으며 취소되지 않았습니다.",
      en: "The signature holds, it counts today, and it was not revoked.",
    },
  },
  "revocation-unknown": {
    title: { ko: "취소 여부를 확인하지 못했습니다", en: "Not known whether it was revoked" },
    advice: {
      ko: "서명과 유효기간은 맞지만 이 기기에 취소 목록이 없습니다. 인터넷에 연결하여 다시 확인하세요.",
      en: "The signature holds and it counts today, but this device has no revocation list. Connect to the internet and check again.",
    },
  },
  document: {
    title: { ko: "확인된 문서", en: "Genuine document" },
    advice: {
      ko: "적힌 사실을 발급기관이 확인한 문서입니다. 출입이나 여행을 위한 통과 증명이 아닙니다.",
      en: "The issuer vouches for what it states. It is not a pass for entry or travel.",
    },
  },
  expired: {
    title: { ko: "유효기간이 지났습니다", en: "Expired" },
    advice: {
      ko: "진짜 증명서이지만 기한이 지났습니다. 새 증명서를 보여 달라고 하세요.",
      en: "It is genuine but no longer counts. Ask for a newer certificate.",
    },
  },
  "not-yet-valid": {
    title: { ko: "아직 유효하지 않습니다", en: "Not yet valid" },
    advice: {
      ko: "유효기간이 아직 시작되지 않았습니다. 이 기기의 날짜와 시각이 맞는지 먼저 확인하세요.",
      en: "It does not count yet. First make sure that the clock of this device is right.",
    },
  },
  revoked: {
    title: { ko: "취소된 증명서입니다", en: "Revoked" },
    advice: {
      ko: "발급기관이 효력을 취소했습니다. 받지 마시고, 새로 발급받도록 안내하세요.",
      en: "The issuer took it back. Do not accept it; the holder can ask for a new one.",
    },
  },
  "signature-wrong": {
    title: { ko: "서명이 맞지 않습니다", en: "Wrong signature" },
    advice: {
      ko: "위조되었거나 내용이 바뀐 코드입니다. 받지 마시고, 원본을 보여 달라고 하세요.",
      en: "The code is forged or was altered. Do not accept it; ask for the original.",
    },
  },
  "unknown-issuer": {
    title: { ko: "알 수 없는 발급기관입니다", en: "Unknown issuer" },
    advice: {
      ko: "신뢰 목록에 없는 곳이 서명했습니다. 받지 마세요. 목록이 오래되었다면 인터넷에 연결하여 다시 확인하세요.",
      en: "Whoever signed it is not on the trust list. Do not accept it. If the list is old, connect to the internet and check again.",
    },
  },
  unreadable: {
    title: { ko: "읽을 수 없는 코드입니다", en: "Unreadable" },
    advice: {
      ko: "증명서의 코드가 아니거나, 일부가 빠졌거나 바뀌었습니다. 밝은 곳에서 코드 전체를 다시 찍어 보고, 그래도 같으면 받지 마세요.",
      en: "It is no certificate's code, or part of it is missing or altered. Scan all of it again in good light; if the answer stays the same, do not accept it.",
    },
  },
  "wrong-type": {
    title: { ko: "통과 증명이 아닙니다", en: "Not a pass" },
    advice: {
      ko: "진짜 문서이지만 음성이나 면역을 증명하지 않습니다. 통과 증명으로 받지 마세요.",
      en: "It is genuine but proves neither a negative test nor immunity. Do not accept it as a pass.",
    },
  },
} as const satisfies Record<string, { readonly title: Sentence; readonly advice: Sentence }>;
export type VerdictWord = keyof typeof VERDICT;

export const KIND = {
  "dcc-test": { ko: "검사 음성 증명서", en: "Certificate of a negative test" },
  "dcc-test-positive": { ko: "검사 양성 증명서", en: "Certificate of a positive test" },
  "dcc-vaccination": { ko: "예방접종 증명서", en: "Vaccination certificate" },
  "dcc-recovery": { ko: "회복 증명서", en: "Certificate of recovery" },
  shc: { ko: "스마트 헬스 카드", en: "SMART Health Card" },
  "shc-positive": { ko: "스마트 헬스 카드 (양성)", en: "SMART Health Card (positive)" },
  "shc-inconclusive": {
    ko: "스마트 헬스 카드 (미결정)",
    en: "SMART Health Card (inconclusive)",
  },
  "paper-positive": { ko: "양성 확인서", en: "Confirmation of a positive test" },
  "paper-isolation": { ko: "입원·격리 사실확인서", en: "Confirmation of isolation" },
  "paper-release": { ko: "격리해제 확인서", en: "Confirmation of release" },
} as const satisfies Record<string, Sentence>;

export const FACT = {
  disease: { ko: "대상 질병", en: "Disease" },
  testType: { ko: "검사 종류", en: "Type of test" },
  result: { ko: "검사 결과", en: "Result" },
  collectedAt: { ko: "검체 채취", en: "Specimen taken" },
  confirmedAt: { ko: "양성 확인", en: "Confirmed" },
  centre: { ko: "검사 기관", en: "Testing centre" },
  vaccine: { ko: "백신", en: "Vaccine" },
  dose: { ko: "접종 차수", en: "Dose" },
  doseOf: { ko: "{number}차 (총 {total}차)", en: "{number} of {total}" },
  vaccinatedOn: { ko: "접종일", en: "Vaccinated on" },
  firstPositive: { ko: "최초 양성일", en: "First positive test" },
  validFrom: { ko: "유효 시작일", en: "First valid day" },
  validUntil: { ko: "유효 종료일", en: "Last valid day" },
  isolatedFrom: { ko: "격리 시작일", en: "Isolated from" },
  isolatedUntil: { ko: "격리 종료일", en: "Isolated until" },
  releasedAt: { ko: "격리 해제", en: "Released" },
  place: { ko: "장소", en: "Place" },
  number: { ko: "증명서 번호", en: "Certificate identifier" },
} as const satisfies Record<string, Sentence>;

export const LISTS = {
  title: { ko: "이 기기에 있는 목록", en: "Lists on this device" },
  environment: { ko: "환경", en: "Environment" },
  demo: { ko: "시연용", en: "Demonstration" },
  production: { ko: "운영", en: "Production" },
  trust: { ko: "신뢰 목록", en: "Trust list" },
  revocations: { ko: "취소 목록", en: "Revocation list" },
  issued: { ko: "{time} · {age}", en: "{time} · {age}" },
  version: { ko: "{version}판", en: "edition {version}" },
  none: { ko: "아직 받지 못함", en: "Not received yet" },
  root: { ko: "루트 지문", en: "Root fingerprint" },
  offline: { ko: "인터넷 없이 쓰기", en: "Without the internet" },
  offlineReady: { ko: "준비됨", en: "Ready" },
  offlinePreparing: { ko: "준비하는 중", en: "Getting ready" },
  offlineNotReady: { ko: "준비되지 않음", en: "Not ready" },
  loading: { ko: "목록을 받고 있습니다…", en: "Fetching the lists…" },
  refresh: { ko: "목록 새로 받기", en: "Fetch the lists again" },
  nothing: {
    ko: "신뢰 목록이 없어 아직 확인할 수 없습니다. 인터넷에 연결한 뒤 목록을 새로 받아 주세요.",
    en: "Without a trust list nothing can be checked yet. Connect to the internet and fetch the lists again.",
  },
  oldRevocations: {
    ko: "취소 목록이 {age}에 만들어진 것입니다. 하루가 지난 목록으로는 최근에 취소된 증명서를 알 수 없습니다. 인터넷에 연결하여 새로 받아 주세요.",
    en: "The revocation list was made {age}. After a day it may not name what was revoked lately. Connect to the internet to fetch a new one.",
  },
  longAgo: { ko: "알 수 없는 때", en: "at an unknown time" },
  noRevocations: {
    ko: "취소 목록을 받지 못했습니다. 취소된 증명서를 가려낼 수 없습니다.",
    en: "There is no revocation list. Revoked certificates cannot be told.",
  },
  oldTrust: {
    ko: "신뢰 목록의 기한이 지났습니다. 인터넷에 연결하여 새로 받아 주세요.",
    en: "The trust list is past its date. Connect to the internet to fetch a new one.",
  },
  clock: {
    ko: "이 기기의 시계가 목록이 만들어진 때보다 늦습니다. 날짜와 시각을 맞춘 뒤 다시 확인하세요.",
    en: "The clock of this device is behind the lists. Set its date and time, then check again.",
  },
  refused: {
    ko: "새로 받은 목록이 바르게 서명되지 않았거나 전보다 오래된 것이라 쓰지 않았습니다.",
    en: "A list that was fetched is not rightly signed, or older than the one before, and was not used.",
  },
  otherRoot: {
    ko: "이 누리집이 처음과 다른 루트 인증서를 내놓습니다. 이 기기는 처음 것을 계속 믿습니다. 운영자가 알린 지문과 같을 때만 바꾸세요.",
    en: "This site now names another root certificate than at first. This device keeps trusting the first. Change it only if the operator has announced this fingerprint.",
  },
  takeRoot: { ko: "새 루트 믿기", en: "Trust the new root" },
} as const satisfies Record<string, Sentence>;

/** Why nothing could be read, before there is anything to judge. */
export const READING_PROBLEM = {
  "camera-refused": {
    ko: "카메라 사용이 허락되지 않았습니다. 브라우저의 사이트 설정에서 카메라를 허용하거나, 사진을 올리거나 코드를 붙여넣으세요.",
    en: "The camera is not allowed. Allow it in the browser's settings for this site, or upload an image or paste the code instead.",
  },
  "camera-missing": {
    ko: "이 기기에서 카메라를 찾지 못했습니다. 사진을 올리거나 코드를 붙여넣으세요.",
    en: "No camera was found. Upload an image or paste the code instead.",
  },
  "camera-busy": {
    ko: "다른 앱이 카메라를 쓰고 있습니다. 그 앱을 닫고 다시 눌러 주세요.",
    en: "Another app is using the camera. Close it and press again.",
  },
  "no-code": {
    ko: "QR 코드를 찾지 못했습니다. 코드가 크고 또렷하게 나온 사진으로 다시 해 보세요.",
    en: "No QR code was found. Try a picture in which the code is large and sharp.",
  },
  "file-too-large": {
    ko: "파일이 너무 큽니다. 20 MB까지 읽을 수 있습니다.",
    en: "The file is too large. Up to 20 MB can be read.",
  },
  "file-unreadable": {
    ko: "이 파일을 열 수 없습니다. 사진이나 PDF인지 확인하거나, 화면을 갈무리해서 올려 주세요.",
    en: "This file cannot be opened. Make sure that it is an image or a PDF, or upload a screenshot instead.",
  },
  "pdf-unsupported": {
    ko: "이 브라우저에서는 PDF를 열 수 없습니다. 화면을 갈무리해서 올려 주세요.",
    en: "This browser cannot open PDFs here. Upload a screenshot instead.",
  },
  empty: { ko: "확인할 코드를 붙여넣어 주세요.", en: "Paste the code to check." },
} as const satisfies Record<string, Sentence>;
export type ReadingProblem = keyof typeof READING_PROBLEM;

export const UNSUPPORTED = {
  title: { ko: "이 주소에서는 확인할 수 없습니다", en: "This address cannot check" },
  text: {
    ko: "브라우저는 https 주소에서만 서명을 확인합니다. 주소 앞부분을 https://로 바꾸어 다시 열어 주세요.",
    en: "Browsers check signatures over https only. Open this page again with https:// in front of its address.",
  },
  starting: {
    ko: "준비하고 있습니다… 이 글이 사라지지 않으면 브라우저가 너무 오래된 것입니다. 크롬 71, 사파리 12.1, 파이어폭스 78, 엣지 79 이상으로 열어 주세요.",
    en: "Getting ready… If this line stays, the browser is too old: open this page in Chrome 71, Safari 12.1, Firefox 78, Edge 79 or newer.",
  },
} as const satisfies Record<string, Sentence>;

export const NO_SCRIPT = {
  title: { ko: "자바스크립트가 필요합니다", en: "JavaScript is needed" },
  text: {
    ko: "증명서는 서버가 아니라 이 기기 안에서 확인하므로 자바스크립트를 켜야 합니다. 켤 수 없다면 아래 방법을 쓰세요.",
    en: "Certificates are checked on this device, not on a server, so JavaScript must be on. Where it cannot be, use one of these.",
  },
  api: { ko: "프로그램 연결 (API)", en: "For programs (API)" },
  command: { ko: "명령", en: "Command" },
  list: { ko: "명령이 쓰는 신뢰 목록", en: "Trust list for the command" },
} as const satisfies Record<string, Sentence>;
