import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Reader } from "@/components/shell";
import { isLanguage } from "@/contracts/words/sentence";
import { currentSession } from "./session";

export const LANGUAGE_COOKIE = "lang";

/** Who is reading this page; asked once per request. */
export const readerOf = cache(async (): Promise<Reader> => {
  const [held, session] = await Promise.all([cookies(), currentSession()]);
  const chosen = held.get(LANGUAGE_COOKIE)?.value;
  return {
    language: isLanguage(chosen) ? chosen : "ko",
    role: session?.actor.role ?? null,
    ...(session && { name: session.name }),
  };
});
