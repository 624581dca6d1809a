/** Korea has kept UTC+9 without summer time since October 1988; no case is older. */
const SEOUL_HOURS = 9;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** ISO calendar date in Korea at an instant. */
export const koreanDateOf = (at: Date): string =>
  new Date(at.getTime() + SEOUL_HOURS * HOUR_MS).toISOString().slice(0, 10);

/** 00:00 in Korea of a calendar date. */
export const koreanMidnight = (date: string): Date =>
  new Date(Date.parse(`${date}T00:00:00Z`) - SEOUL_HOURS * HOUR_MS);

/** The calendar date so many days later. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** 24:00 in Korea of a calendar date, which is 00:00 of the next. */
export const endOfKoreanDay = (date: string): Date => koreanMidnight(daysAfter(date, 1));
