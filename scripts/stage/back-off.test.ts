import { expect, test } from "vitest";
import { backOff } from "./back-off";

test("waits twice as long after every failure, up to half a minute", () => {
  const wait = backOff();
  const waits = Array.from({ length: 9 }, () => wait.next(10));
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
});

test("starts from the beginning after a healthy minute, not after less", () => {
  const wait = backOff();
  wait.next(10);
  wait.next(10);
  expect(wait.next(59_999)).toBe(2_000);
  expect(wait.next(60_000)).toBe(500);
});
