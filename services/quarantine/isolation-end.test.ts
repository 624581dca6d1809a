import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Course, isolationEnd, ruleFor } from "./isolation-end";
import { ISOLATION_RULES } from "./isolation-rules";
import { koreanDateOf } from "./korean-day";

const aCourse = (collectedAt: string, over: Partial<Course> = {}): Course => ({
  collectedAt: new Date(collectedAt),
  onsetDate: null,
  admittedAt: new Date(collectedAt),
  ...over,
});
const endOf = (course: Course): string => isolationEnd(course).endsAt.toISOString();

describe("the rule of the day", () => {
  test.each([
    ["2019-12-31T15:00:00+09:00", null, "kdca-2020-06-25-asymptomatic"],
    ["2020-06-25T00:00:00+09:00", "2020-06-24", "kdca-2020-06-25-symptomatic"],
    ["2020-06-25T00:00:00+09:00", null, "kdca-2020-06-25-asymptomatic"],
    ["2022-02-08T23:59:59+09:00", "2022-02-07", "kdca-2020-06-25-symptomatic"],
    ["2022-02-09T00:00:00+09:00", "2022-02-07", "kdca-2022-02-09"],
    ["2023-05-31T23:59:59+09:00", null, "kdca-2022-02-09"],
    ["2023-06-01T00:00:00+09:00", null, "kdca-2023-06-01"],
    ["2024-04-30T23:59:59+09:00", null, "kdca-2023-06-01"],
    ["2024-05-01T00:00:00+09:00", null, "kdca-2024-05-01"],
    ["2026-11-22T12:00:00+09:00", "2026-11-20", "kdca-2024-05-01"],
  ])("for a specimen of %s with onset %s is %s", (collectedAt, onsetDate, id) => {
    expect(ruleFor(aCourse(collectedAt, { onsetDate })).id).toBe(id);
  });

  test("a retroactive rule holds for whoever is admitted under it", () => {
    const course = aCourse("2022-02-07T10:00:00+09:00", {
      admittedAt: new Date("2022-02-09T10:00:00+09:00"),
    });
    expect(ruleFor(course).id).toBe("kdca-2022-02-09");
  });

  test("a rule that is not retroactive does not", () => {
    const course = aCourse("2024-04-30T10:00:00+09:00", {
      admittedAt: new Date("2024-05-02T10:00:00+09:00"),
    });
    expect(ruleFor(course).id).toBe("kdca-2023-06-01");
  });

  test("ids are unique and every rule says where it comes from", () => {
    expect(new Set(ISOLATION_RULES.map(({ id }) => id)).size).toBe(ISOLATION_RULES.length);
    for (const { source, days } of ISOLATION_RULES) {
      expect(source).toMatch(/KDCA/);
      expect(days).toBeGreaterThan(0);
    }
  });
});

describe("the end is day N, 24:00 in Korea", () => {
  test.each([
    ["an ordinary week", "2026-03-02T12:00:00+09:00", "2026-03-06T15:00:00.000Z"],
    ["a month's end", "2026-04-28T09:00:00+09:00", "2026-05-02T15:00:00.000Z"],
    ["February in a common year", "2026-02-26T09:00:00+09:00", "2026-03-02T15:00:00.000Z"],
    ["February in a leap year", "2028-02-26T09:00:00+09:00", "2028-03-01T15:00:00.000Z"],
    ["collected on a leap day", "2028-02-29T09:00:00+09:00", "2028-03-04T15:00:00.000Z"],
    ["a year's end", "2026-12-30T09:00:00+09:00", "2027-01-03T15:00:00.000Z"],
    ["the first minute of a Korean day", "2026-03-01T15:00:00Z", "2026-03-06T15:00:00.000Z"],
    ["the last minute of a Korean day", "2026-03-01T14:59:59Z", "2026-03-05T15:00:00.000Z"],
    ["midnight in UTC, nine in Korea", "2026-03-02T00:00:00Z", "2026-03-06T15:00:00.000Z"],
  ])("%s", (_, collectedAt, endsAt) => {
    expect(endOf(aCourse(collectedAt))).toBe(endsAt);
  });

  test("seven days when seven were ordered", () => {
    expect(endOf(aCourse("2022-02-09T10:00:00+09:00"))).toBe("2022-02-15T15:00:00.000Z");
  });

  test("ten days after the onset when that was the anchor, else after the collection", () => {
    const collected = "2021-03-05T10:00:00+09:00";
    expect(isolationEnd(aCourse(collected, { onsetDate: "2021-03-01" }))).toMatchObject({
      endsAt: new Date("2021-03-11T15:00:00Z"),
      explanation: { anchor: "onset", anchorDate: "2021-03-01", lastDate: "2021-03-11" },
    });
    expect(isolationEnd(aCourse(collected))).toMatchObject({
      endsAt: new Date("2021-03-15T15:00:00Z"),
      explanation: { anchor: "collection", anchorDate: "2021-03-05", lastDate: "2021-03-15" },
    });
  });

  test("today's rule counts from the collection, whatever the onset", () => {
    const { explanation } = isolationEnd(
      aCourse("2026-03-02T12:00:00+09:00", { onsetDate: "2026-02-20" }),
    );
    expect(explanation).toEqual({
      ruleId: "kdca-2024-05-01",
      authority: "KDCA",
      effectiveFrom: "2024-05-01",
      duty: "voluntary",
      days: 5,
      anchor: "collection",
      anchorDate: "2026-03-02",
      lastDate: "2026-03-06",
      endsOnAdmission: false,
      source: expect.stringContaining("5-day recommendation"),
    });
  });

  test("never before the day of admission is over", () => {
    const late = { admittedAt: new Date("2026-03-20T23:59:00+09:00") };
    expect(isolationEnd(aCourse("2026-03-02T12:00:00+09:00", late))).toMatchObject({
      endsAt: new Date("2026-03-20T15:00:00Z"),
      explanation: { lastDate: "2026-03-20", endsOnAdmission: true },
    });
  });

  test("for any course: a Korean midnight, after the admission, at most the days of the rule away", () => {
    const dates = fc.date({
      min: new Date("2020-07-01T00:00:00Z"),
      max: new Date("2035-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.nat(30 * 24 * 60), fc.boolean(), (collectedAt, minutes, hasOnset) => {
        const admittedAt = new Date(collectedAt.getTime() + minutes * 60_000);
        const onsetDate = hasOnset ? koreanDateOf(collectedAt) : null;
        const { endsAt, explanation } = isolationEnd({ collectedAt, onsetDate, admittedAt });
        expect(endsAt.toISOString()).toMatch(/T15:00:00\.000Z$/);
        expect(endsAt.getTime()).toBeGreaterThan(admittedAt.getTime());
        const counted = collectedAt.getTime() + (explanation.days + 1) * 86_400_000;
        expect(endsAt.getTime()).toBeLessThanOrEqual(
          Math.max(counted, admittedAt.getTime() + 86_400_000),
        );
      }),
    );
  });
});
