import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Reader } from "@/components/shell";
import { isLanguage } from "@/contracts/words/sentence";
import { currentSession } from "./session";

export const LANGUAGE_COOKIE = "lang";
/** How a page is asked for in a language without a cookie; public/verify-worker.js does. */
const LANGUAGE_HEADER = "x-reader-language";

/** Who is reading this page; asked once per request. */
export const readerOf = cache(async (): Promise<Reader> => {
  const [held, asked, session] = await Promise.all([cookies(), headers(), currentSession()]);
  const chosen = asked.get(LANGUAGE_HEADER) ?? held.get(LANGUAGE_COOKIE)?.value;
  return {
    language: isLanguage(chosen) ? chosen : "ko",
    role: session?.actor.role ?? null,
    ...(session && { name: session.name }),
  };
});
