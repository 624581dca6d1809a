import type { Sentence } from "./sentence";

/** One paper as its citizen shows it, takes it away or has it put right. */
export const MY_PAPER = {
  open: { ko: "QR 코드와 다른 용도", en: "QR code and other purposes" },
  facts: { ko: "증명서", en: "The paper" },
  lead: { ko: "증명서 번호 {number}", en: "Number {number}" },
  pending: {
    ko: "증명서에 서명하고 있습니다. 잠시 뒤 이 화면에 나타납니다.",
    en: "The paper is being signed. It appears here in a moment.",
  },
  replaced: { ko: "새 증명서 보기", en: "Open the new paper" },
  replaces: { ko: "이전 증명서", en: "Replaces" },
  hc1: { ko: "EU 디지털 증명서 QR 코드", en: "EU Digital COVID Certificate" },
  hc1Hint: {
    ko: "출입구나 출입국 심사에서 이 코드를 보여 주세요.",
    en: "Hold this code up at a door or a border.",
  },
  shc: { ko: "스마트 건강카드 QR 코드", en: "SMART Health Card" },
  shcHint: {
    ko: "건강 지갑 앱에서 이 코드를 읽거나 파일을 불러오세요.",
    en: "Scan it with a health wallet, or import the file.",
  },
  code: { ko: "증명서 QR 코드", en: "Code of the paper" },
  codeHint: {
    ko: "받는 곳에서 이 코드로 진위를 확인할 수 있습니다.",
    en: "Whoever receives the paper can check it by this code.",
  },
  healthCardFile: { ko: "건강카드 파일 내려받기", en: "Download the health card file" },
  notPass: {
    ko: "이 문서는 출입·통행용 증명이 아닙니다.",
    en: "This paper is not a pass.",
  },
  purpose: { ko: "발급 용도별 PDF", en: "PDF for a purpose" },
  purposeHint: {
    ko: "전자서명된 PDF입니다. 제출할 곳에 맞는 용도를 고르세요.",
    en: "The PDF is signed electronically. Choose what you need it for.",
  },
  check: { ko: "증명서 확인 화면에서 확인하기", en: "Check it on the verification page" },
} as const satisfies Record<string, Sentence>;

/** Why a paper waits for its signature, in an officer's words. */
export const HELD_WHY = {
  "key.missing": { ko: "서명 열쇠가 없습니다", en: "There is no signing key" },
  "key.not-in-use": {
    ko: "서명 열쇠의 사용 기간이 아닙니다",
    en: "The signing key is not in use today",
  },
  "key.wrong-usage": {
    ko: "이 증명서에 쓸 수 없는 서명 열쇠입니다",
    en: "The signing key may not sign this kind of paper",
  },
  "key.outlived": {
    ko: "서명 열쇠의 인증서가 증명서보다 먼저 끝납니다",
    en: "The key's certificate ends before the paper would",
  },
  "key.exposed": {
    ko: "서명 열쇠 파일을 다른 사용자가 읽을 수 있습니다",
    en: "The file of the signing key can be read by others",
  },
  "key.root-offline": { ko: "최상위 열쇠가 없습니다", en: "The root key is not at hand" },
  "paper.invalid": {
    ko: "증명서 내용이 서명할 수 있는 형식이 아닙니다",
    en: "What it would say cannot be signed",
  },
  "paper.too-large": {
    ko: "내용이 QR 코드 하나에 들어가지 않습니다",
    en: "What it would say does not fit into one code",
  },
} as const satisfies Record<string, Sentence>;
