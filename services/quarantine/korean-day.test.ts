import { expect, test } from "vitest";
import { daysAfter, endOfKoreanDay, koreanDateOf, koreanMidnight } from "./korean-day";

test("the Korean date changes at 15:00 UTC", () => {
  expect(koreanDateOf(new Date("2026-12-31T14:59:59.999Z"))).toBe("2026-12-31");
  expect(koreanDateOf(new Date("2026-12-31T15:00:00Z"))).toBe("2027-01-01");
});

test("midnight and 24:00 are a day apart", () => {
  expect(koreanMidnight("2028-02-29")).toEqual(new Date("2028-02-28T15:00:00Z"));
  expect(endOfKoreanDay("2028-02-29")).toEqual(koreanMidnight("2028-03-01"));
});

test("days are counted over months, years and leap days", () => {
  expect(daysAfter("2026-02-28", 1)).toBe("2026-03-01");
  expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
});
