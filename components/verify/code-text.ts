import { toQrText } from "@/credentials";

/** A signed health card as it stands in a file, before it becomes a QR code. */
const JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The code in what somebody pasted: line breaks a mail program put in are taken out, but not
 * spaces, which are letters of Base45; none ever stands at its end.
 */
export function toCode(pasted: string): string {
  const text = pasted.replace(/[\r\n\t]/g, "").trim();
  const card = JWS.test(text) ? text : cardIn(text);
  return card ? toQrText(card) : text;
}

/** The first card of a `.smart-health-card` file. */
function cardIn(text: string): string | null {
  if (!text.startsWith("{")) return null;
  try {
    const file: unknown = JSON.parse(text);
    const cards = (file as { readonly verifiableCredential?: unknown }).verifiableCredential;
    const first: unknown = Array.isArray(cards) ? cards[0] : null;
    return typeof first === "string" && JWS.test(first) ? first : null;
  } catch {
    return null;
  }
}

/** Whether a QR code is one of those this page knows, so that a parking ticket beside it is not. */
export const looksLikeCode = (text: string): boolean => /^(HC1:|KRP1:|shc:\/)/.test(text);
