export const WINDOW_MINUTES = 15;
/** So many failures within the window are a slip of the fingers; from then on each costs a wait. */
export const FREE_OF_EMAIL = 10;
export const FREE_OF_NETWORK = 100;
const PAUSE_SECONDS = 30;

/** The newest failure of an address and of a network, once they have used up what is free. */
export interface Failures {
  readonly ofEmail: Date | null;
  readonly ofNetwork: Date | null;
}

/**
 * Seconds until the next try, 0 for now. Guessing becomes slow, yet nobody can keep a person
 * out: only failures count, a refused try is none, and the wait is short.
 */
export function retryAfterSeconds({ ofEmail, ofNetwork }: Failures, now: Date): number {
  const last = Math.max(ofEmail?.getTime() ?? 0, ofNetwork?.getTime() ?? 0);
  return Math.max(0, Math.ceil((last - now.getTime()) / 1_000) + (last === 0 ? 0 : PAUSE_SECONDS));
}
