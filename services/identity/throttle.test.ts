import { expect, test } from "vitest";
import { retryAfterSeconds } from "./throttle";

const noon = new Date("2026-03-02T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(noon.getTime() - minutes * 60_000);

test.each([
  [null, null, 0],
  [minutesAgo(5), null, 600],
  [null, minutesAgo(14), 60],
  [minutesAgo(14), minutesAgo(1), 840],
  [minutesAgo(15), null, 1],
])("failures of %s and %s", (ofEmail, ofNetwork, seconds) => {
  expect(retryAfterSeconds({ ofEmail, ofNetwork }, noon)).toBe(seconds);
});
