import type { Language } from "@/contracts/words/sentence";
import { calendarDate, koreanTime, relativeTime, type TimeStyle } from "@/contracts/words/time";

const instant = (at: Date | string): Date => (typeof at === "string" ? new Date(at) : at);

/** An instant in Korean time, machine-readable beneath. */
export function KoreanTime({
  at,
  language,
  style = "date-time",
}: {
  readonly at: Date | string;
  readonly language: Language;
  readonly style?: TimeStyle;
}) {
  const time = instant(at);
  return <time dateTime={time.toISOString()}>{koreanTime(time, language, style)}</time>;
}

/** A day on the calendar (`1990-01-31`), the same in every time zone. */
export function CalendarDate({
  of,
  language,
}: {
  readonly of: string;
  readonly language: Language;
}) {
  return <time dateTime={of}>{calendarDate(of, language)}</time>;
}

/** How long ago or how soon, reckoned when the page was made; the exact time is its title. */
export function Age({
  at,
  language,
  now = new Date(),
}: {
  readonly at: Date | string;
  readonly language: Language;
  readonly now?: Date;
}) {
  const time = instant(at);
  return (
    <time dateTime={time.toISOString()} title={koreanTime(time, language)}>
      {relativeTime(time, now)[language]}
    </time>
  );
}
