const FIRST_MS = 500;
const LONGEST_MS = 30_000;
const HEALTHY_MS = 60_000;

/** How long to wait before a process that just ended is started again. */
export interface BackOff {
  /** Told how long it ran: one that ran well for a minute starts from the beginning. */
  next(ranMs: number): number;
}

export function backOff(): BackOff {
  let failures = 0;
  return {
    next(ranMs) {
      if (ranMs >= HEALTHY_MS) failures = 0;
      const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
      failures += 1;
      return wait;
    },
  };
}
