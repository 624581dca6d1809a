import type { Language } from "@/contracts/words/sentence";
import { HTTP_STATUS, type Refusal } from "@/platform/refusal";
import { sentenceOf } from "@/platform/refusal-words";

/** What kind of problem it is, the same for all of its kind; the detail says the rest. */
const TITLES: Readonly<Record<Refusal["kind"], { readonly ko: string; readonly en: string }>> = {
  invalid: { ko: "입력한 내용을 확인하세요.", en: "Please check the fields." },
  unauthenticated: { ko: "로그인이 필요합니다.", en: "Please sign in." },
  forbidden: { ko: "이 역할로는 할 수 없습니다.", en: "Your role does not allow this." },
  missing: { ko: "찾을 수 없습니다.", en: "Not found." },
  stale: { ko: "다른 사람이 먼저 처리했습니다.", en: "Somebody else was first." },
  "too-large": { ko: "요청이 너무 큽니다.", en: "The request is too large." },
  rule: { ko: "규칙에 따라 할 수 없습니다.", en: "A rule does not allow this." },
  "too-many": { ko: "요청이 너무 많습니다.", en: "Too many requests." },
  unavailable: { ko: "잠시 후 다시 시도하세요.", en: "Please try again in a moment." },
};

/** A refusal as an RFC 9457 problem document, in the language the client prefers. */
export function problem(
  refusal: Refusal,
  language: Language,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const status = HTTP_STATUS[refusal.kind];
  const headers = new Headers({
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "content-language": language,
  });
  if ("retryAfterSeconds" in refusal) headers.set("retry-after", String(refusal.retryAfterSeconds));
  const name = refusal.kind === "rule" ? refusal.rule : refusal.kind;
  const body = {
    type: `/problems/${name}`,
    title: TITLES[refusal.kind][language],
    status,
    detail: sentenceOf(refusal)[language],
    ...(refusal.kind === "rule" ? { rule: refusal.rule, ...refusal.about } : {}),
    ...(refusal.kind === "invalid" ? { fields: refusal.fields } : {}),
    ...(refusal.kind === "stale" ? { by: refusal.by, at: refusal.at } : {}),
    ...more,
  };
  return new Response(JSON.stringify(body), { status, headers });
}

/** Korean unless the client prefers English. */
export function languageOf(request: Request): Language {
  const asked = request.headers.get("accept-language") ?? "";
  const [first = ""] = asked.split(",");
  return first.trim().toLowerCase().startsWith("en") ? "en" : "ko";
}
