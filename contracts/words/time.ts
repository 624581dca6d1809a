import type { Language, Sentence } from "./sentence";

/** Korea has kept UTC+9 without summer time since October 1988; no case is older. */
const SEOUL_MS = 9 * 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const WEEKDAYS = {
  ko: ["일", "월", "화", "수", "목", "금", "토"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export type TimeStyle = "date" | "time" | "date-time" | "end-of-day";

const two = (n: number): string => String(n).padStart(2, "0");

function dateWords(seoul: Date, language: Language): string {
  const [year, month, day] = [seoul.getUTCFullYear(), seoul.getUTCMonth(), seoul.getUTCDate()];
  const weekday = WEEKDAYS[language][seoul.getUTCDay()] ?? "";
  return language === "ko"
    ? `${year}. ${month + 1}. ${day}.(${weekday})`
    : `${weekday} ${day} ${MONTHS[month] ?? ""} ${year}`;
}

/**
 * An instant in Korean time. `end-of-day` names midnight as 24:00 of the day it closes,
 * as isolation orders do.
 */
export function koreanTime(at: Date, language: Language, style: TimeStyle = "date-time"): string {
  const seoul = new Date(at.getTime() + SEOUL_MS);
  const time = `${two(seoul.getUTCHours())}:${two(seoul.getUTCMinutes())}`;
  switch (style) {
    case "date":
      return dateWords(seoul, language);
    case "time":
      return time;
    case "date-time":
      return `${dateWords(seoul, language)} ${time}`;
    case "end-of-day":
      return time === "00:00"
        ? `${dateWords(new Date(seoul.getTime() - DAY_MS), language)} 24:00`
        : `${dateWords(seoul, language)} ${time}`;
  }
}

/** A calendar date, such as a birth date, which belongs to no time zone. */
export function calendarDate(isoDate: string, language: Language): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return language === "ko"
    ? `${year}. ${Number(month)}. ${Number(day)}.`
    : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** A length of time in the two largest units that matter. */
export function duration(ms: number): Sentence {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ];
  if (days > 0)
    return hours > 0 && days < 3
      ? { ko: `${days}일 ${hours}시간`, en: `${days} d ${hours} h` }
      : { ko: `${days}일`, en: `${days} d` };
  if (hours > 0)
    return rest > 0
      ? { ko: `${hours}시간 ${rest}분`, en: `${hours} h ${rest} min` }
      : { ko: `${hours}시간`, en: `${hours} h` };
  return { ko: `${minutes}분`, en: `${minutes} min` };
}

/** How far an instant is from now, either way. */
export function relativeTime(at: Date, now: Date): Sentence {
  const ms = now.getTime() - at.getTime();
  if (Math.abs(ms) < MINUTE_MS) return { ko: "방금", en: "just now" };
  const { ko, en } = duration(Math.abs(ms));
  return ms > 0 ? { ko: `${ko} 전`, en: `${en} ago` } : { ko: `${ko} 후`, en: `in ${en}` };
}
