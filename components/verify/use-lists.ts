"use client";

import { useCallback, useEffect, useState } from "react";
import type { Environment } from "@/credentials";
import { type Opened, openLists, takeRoot } from "./lists";
import { fingerprintOf, type Root } from "./root-pin";

/** A page may stay open at a door for days. */
const REFRESH_MS = 15 * 60_000;

export interface Listed {
  readonly opened: Opened;
  readonly fingerprints: { readonly root: string | null; readonly other: string | null };
}

/** The lists of this device: opened at once, fetched anew when the network is back and now and then. */
export function useLists(environment: Environment) {
  const [listed, setListed] = useState<Listed | null>(null);
  const show = useCallback(async (opening: Promise<Opened>) => {
    const opened = await opening;
    const { lists, otherRoot } = opened;
    const [root, other] = await Promise.all([
      lists && fingerprintOf(lists.root),
      otherRoot && fingerprintOf(otherRoot),
    ]);
    setListed({ opened, fingerprints: { root, other } });
    return opened;
  }, []);
  const refresh = useCallback(() => show(openLists(environment)), [environment, show]);
  const take = useCallback((root: Root) => show(takeRoot(root)), [show]);

  useEffect(() => {
    const again = () => void refresh();
    again();
    window.addEventListener("online", again);
    const timer = setInterval(again, REFRESH_MS);
    return () => {
      window.removeEventListener("online", again);
      clearInterval(timer);
    };
  }, [refresh]);

  return { listed, refresh, take };
}
