"use client";

import { useEffect, useState } from "react";
import { useLanguage } from "@/components/language";
import { isLanguage, type Language } from "@/contracts/words/sentence";

/** The copy kept for want of a network may be older than the reader's last choice, a cookie. */
export function useReaderLanguage(): Language {
  const given = useLanguage();
  const [chosen, setChosen] = useState<string | undefined>();
  useEffect(() => setChosen(/(?:^|; )lang=(\w+)/.exec(document.cookie)?.[1]), []);
  return isLanguage(chosen) ? chosen : given;
}
