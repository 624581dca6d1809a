import { expect, test } from "vitest";
import { koreanDate, lastDayOf } from "./korean-date";

test("a date changes at midnight in Korea", () => {
  expect(koreanDate(new Date("2026-11-22T14:59:59Z"))).toBe("2026-11-22");
  expect(koreanDate(new Date("2026-11-22T15:00:00Z"))).toBe("2026-11-23");
});

test("an isolation until 24:00 ends on the day that is closed then", () => {
  expect(lastDayOf("2026-11-22T15:00:00.000Z")).toBe("2026-11-22");
});
