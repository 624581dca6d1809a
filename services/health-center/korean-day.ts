const KOREA_OFFSET_MS = 9 * 3_600_000;

/** The calendar day in Korea, which knows no summer time. */
export const koreanDay = (at: Date): string =>
  new Date(at.getTime() + KOREA_OFFSET_MS).toISOString().slice(0, 10);

/** The last whole day of a period that ends at this moment: of day N 24:00 it is day N. */
export const lastDayBefore = (end: Date): string => koreanDay(new Date(end.getTime() - 1));
