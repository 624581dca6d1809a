import { expect, test } from "vitest";
import { SlidingWindow } from "./sliding-window";

test("lets as many through in a while as it may, and says when to come back", () => {
  const window = new SlidingWindow(3, 60_000);
  expect([0, 10_000, 20_000].map((now) => window.take("a", now))).toEqual([null, null, null]);
  expect(window.take("a", 30_000)).toBe(30);
  expect(window.take("b", 30_000)).toBeNull();
  expect(window.take("a", 60_001)).toBeNull();
  expect(window.take("a", 60_002)).toBe(10);
});

test("who was refused does not wait longer for it", () => {
  const window = new SlidingWindow(1, 60_000);
  window.take("a", 0);
  for (let now = 1_000; now < 60_000; now += 1_000) window.take("a", now);
  expect(window.take("a", 60_001)).toBeNull();
});
