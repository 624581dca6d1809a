import fc from "fast-check";
import { expect, test } from "vitest";
import { type Marked, markDifference } from "./mark-difference";

const shown = ({ head, differing, tail }: Marked) => `${head}[${differing}]${tail}`;

test.each([
  ["김민준", "김민중", "김민[준]", "김민[중]"],
  ["KIM MINJUN", "KIM MIN JUN", "KIM MIN[]JUN", "KIM MIN[ ]JUN"],
  ["LEE", "LEEE", "LEE[]", "LEE[E]"],
  ["", "KIM", "[]", "[KIM]"],
  ["KIM", "KIM", "KIM[]", "KIM[]"],
  ["𠮷田", "吉田", "[𠮷]田", "[吉]田"],
])("%s and %s", (before, after, markedBefore, markedAfter) => {
  const marked = markDifference(before, after);
  expect([shown(marked.before), shown(marked.after)]).toEqual([markedBefore, markedAfter]);
});

test("nothing is lost, and only what differs is between", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const { before, after } = markDifference(one, other);
      expect(before.head + before.differing + before.tail).toBe(one);
      expect(after.head + after.differing + after.tail).toBe(other);
      expect([after.head, after.tail]).toEqual([before.head, before.tail]);
      expect(before.differing + after.differing === "").toBe(one === other);
    }),
  );
});
