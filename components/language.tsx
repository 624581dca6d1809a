"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Language } from "@/contracts/words/sentence";

const Reader = createContext<Language>("ko");

/** Tells the parts that run in the browser which language the reader has chosen. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <Reader value={language}>{children}</Reader>;
}

/** Only for client components; a server component is given the language as a prop. */
export const useLanguage = (): Language => useContext(Reader);
