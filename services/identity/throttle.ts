export const WINDOW_MINUTES = 15;
export const MOST_OF_EMAIL = 10;
export const MOST_OF_NETWORK = 100;

export interface Failures {
  readonly ofEmail: Date | null;
  readonly ofNetwork: Date | null;
}

/**
 * Seconds until the next try, 0 for now. Only failures count, and a refused try is none, so
 * nobody can keep a person out by trying on.
 */
export function retryAfterSeconds({ ofEmail, ofNetwork }: Failures, now: Date): number {
  const last = Math.max(ofEmail?.getTime() ?? 0, ofNetwork?.getTime() ?? 0);
  if (last === 0) return 0;
  return Math.max(1, Math.ceil((last + WINDOW_MINUTES * 60_000 - now.getTime()) / 1_000));
}
