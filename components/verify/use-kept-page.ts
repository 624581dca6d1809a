"use client";

import { useEffect, useState } from "react";
import type { Language } from "@/contracts/words/sentence";
import { keepPage } from "./keep-page";
import type { Offline } from "./lists-card";
import { pdfReader } from "./load-pdf";
import { loadReader } from "./read-qr";

/** Lets the service worker keep this page, each time `reason` changes and is not null. */
export function useKeptPage(reason: object | null, language: Language): Offline {
  const [offline, setOffline] = useState<Offline>("preparing");
  useEffect(() => {
    if (!reason) return;
    // A part that is loaded on demand would be missed when it is too late.
    void loadReader()
      .then(() => keepPage([pdfReader()], language))
      .catch(() => false)
      .then((kept) => setOffline(kept ? "ready" : "not-ready"));
  }, [reason, language]);
  return offline;
}
