import { expect, test } from "vitest";
import { retryAfterSeconds } from "./throttle";

const noon = new Date("2026-03-02T12:00:00Z");
const secondsAgo = (seconds: number) => new Date(noon.getTime() - seconds * 1_000);

test.each([
  [null, null, 0],
  [secondsAgo(0), null, 30],
  [null, secondsAgo(12), 18],
  [secondsAgo(25), secondsAgo(10), 20],
  [secondsAgo(30), null, 0],
  [secondsAgo(600), null, 0],
])("failures of %s and %s", (ofEmail, ofNetwork, seconds) => {
  expect(retryAfterSeconds({ ofEmail, ofNetwork }, noon)).toBe(seconds);
});
