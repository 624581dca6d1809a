import { expect, test } from "vitest";
import { toRowJson } from "./row";

test("a record is told as a row: snake case, ISO dates, big numbers as text", () => {
  const row = {
    id: "x",
    submittedAt: new Date("2026-03-02T12:00:00Z"),
    number: 9_007_199_254_740_993n,
    siteNameKo: null,
    reinstated: false,
  };
  expect(JSON.parse(toRowJson(row))).toEqual({
    id: "x",
    submitted_at: "2026-03-02T12:00:00.000Z",
    number: "9007199254740993",
    site_name_ko: null,
    reinstated: false,
  });
});
