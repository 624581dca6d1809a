import { expect, test } from "vitest";
import { olderThan, Place, placeOf } from "./place";

const at = new Date("2026-03-02T03:00:00.123Z");
const id = "22222222-1111-4111-8111-111111111111";

test("a place is read back as it was written", () => {
  expect(Place.parse(placeOf(at, id))).toEqual({ at, id });
});

test.each(["", "1", "x_y", `${at.getTime()}_1 OR 1=1`, `-5_${id}`, `${"9".repeat(16)}_${id}`])(
  "%j is no place",
  (place) => {
    expect(Place.safeParse(place).success).toBe(false);
  },
);

test("rows of the same moment go on after the last one shown", () => {
  expect(olderThan("issuedAt", { at, id })).toEqual({
    issuedAt: { lte: at },
    OR: [{ issuedAt: { lt: at } }, { id: { lt: id } }],
  });
});
