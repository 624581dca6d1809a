import { expect, test } from "vitest";
import { calendarDate, duration, koreanTime, relativeTime } from "./time";

const at = new Date("2026-03-02T15:04:59Z");

test("an instant is told in Korean time, whatever the machine's zone", () => {
  expect(koreanTime(at, "ko")).toBe("2026. 3. 3.(화) 00:04");
  expect(koreanTime(at, "en")).toBe("Tue 3 Mar 2026 00:04");
  expect(koreanTime(at, "ko", "date")).toBe("2026. 3. 3.(화)");
  expect(koreanTime(at, "en", "time")).toBe("00:04");
});

test("an isolation ends at 24:00 of its last day, not at 00:00 of the next", () => {
  const midnight = new Date("2026-02-28T15:00:00Z");
  expect(koreanTime(midnight, "ko", "end-of-day")).toBe("2026. 2. 28.(토) 24:00");
  expect(koreanTime(midnight, "en", "end-of-day")).toBe("Sat 28 Feb 2026 24:00");
  expect(koreanTime(at, "ko", "end-of-day")).toBe("2026. 3. 3.(화) 00:04");
});

test("a birth date is not moved by a time zone", () => {
  expect(calendarDate("1990-01-01", "ko")).toBe("1990. 1. 1.");
  expect(calendarDate("1990-12-31", "en")).toBe("31 Dec 1990");
});

test.each([
  [59_000, "0분", "0 min"],
  [3 * 60_000, "3분", "3 min"],
  [60 * 60_000, "1시간", "1 h"],
  [80 * 60_000, "1시간 20분", "1 h 20 min"],
  [25 * 3_600_000, "1일 1시간", "1 d 1 h"],
  [10 * 86_400_000 + 3_600_000, "10일", "10 d"],
  [-5, "0분", "0 min"],
])("%d ms last %s", (ms, ko, en) => {
  expect(duration(ms)).toEqual({ ko, en });
});

test("what was and what will be are told apart", () => {
  const now = new Date(at.getTime() + 3 * 60_000);
  expect(relativeTime(at, now)).toEqual({ ko: "3분 전", en: "3 min ago" });
  expect(relativeTime(now, at)).toEqual({ ko: "3분 후", en: "in 3 min" });
  expect(relativeTime(at, new Date(at.getTime() + 59_000)).en).toBe("just now");
});
