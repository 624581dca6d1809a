"use client";

import { useEffect, useState } from "react";
import { keepPage } from "./keep-page";
import type { Offline } from "./lists-card";
import { pdfReader } from "./load-pdf";
import { loadReader } from "./read-qr";

/** Lets the service worker keep this page, each time `reason` changes and is not null. */
export function useKeptPage(reason: object | null): Offline {
  const [offline, setOffline] = useState<Offline>("preparing");
  useEffect(() => {
    if (!reason) return;
    // Parts that are loaded on demand would be missed when it is too late.
    void Promise.all([loadReader(), import("./pdf-pages")])
      .then(() => keepPage([pdfReader()]))
      .catch(() => false)
      .then((kept) => setOffline(kept ? "ready" : "not-ready"));
  }, [reason]);
  return offline;
}
