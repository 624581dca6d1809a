import { expect, test } from "vitest";
import { expectedWait } from "./wait";

test.each([
  [1, 6, null, 0],
  [2, 6, null, 10],
  [13, 6, null, 120],
  [4, 7, null, 26],
  [4, 0, 30, 6],
  [4, 6, 60, 30],
  [4, 0, null, null],
  [4, 0, 0, null],
])(
  "position %i, %i tested in an hour, capacity %s: %s minutes",
  (position, tested, capacity, minutes) => {
    expect(expectedWait(position, tested, capacity)).toBe(minutes);
  },
);
