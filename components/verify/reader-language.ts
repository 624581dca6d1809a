"use client";

import { useEffect, useState } from "react";
import { useLanguage } from "@/components/language";
import { isLanguage, type Language } from "@/contracts/words/sentence";

/** The copy kept for want of a network is nobody's, and in Korean; the reader's choice is a cookie. */
export function useReaderLanguage(): Language {
  const given = useLanguage();
  const [chosen, setChosen] = useState<string | undefined>();
  useEffect(() => setChosen(/(?:^|; )lang=(\w+)/.exec(document.cookie)?.[1]), []);
  return isLanguage(chosen) ? chosen : given;
}
