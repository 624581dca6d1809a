"use client";

import { useEffect, useState } from "react";

const MINUTE_MS = 60_000;

/** The present, as often as the ages on a page change. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
