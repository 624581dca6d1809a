const inSeoul = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul" });

/** The calendar date in Korea, as `YYYY-MM-DD`. */
export const koreanDate = (at: Date): string => inSeoul.format(at);

/** The last day of an isolation: it ends at this day's 24:00, which is already the next day's midnight. */
export const lastDayOf = (endsAt: string): string =>
  koreanDate(new Date(new Date(endsAt).getTime() - 1));
