import { expect, test } from "vitest";
import { checkDigit, newBarcode } from "./barcode";
import { aSite } from "./fixtures";
import { expectedWaitMinutes } from "./pace";
import { followClock, isOpenAt, type Opening, setByHand } from "./site";

const OFFICE: Opening = [
  [],
  ...Array.from({ length: 5 }, () => [["09:00", "18:00"]] as [string, string][]),
  [],
];
const at = (korean: string) => new Date(`${korean}+09:00`);

test.each([
  ["2026-03-02T08:59", false],
  ["2026-03-02T09:00", true],
  ["2026-03-02T17:59", true],
  ["2026-03-02T18:00", false],
  ["2026-03-01T12:00", false],
])("office hours at %s Korean time: %s", (korean, open) => {
  expect(isOpenAt(OFFICE, at(`${korean}:00`))).toBe(open);
});

test("the clock closes, opens and marks as busy, and tells only of a change", () => {
  const site = aSite({ opening: OFFICE });
  expect(followClock(site, 0, at("2026-03-02T20:00:00"))).toMatchObject({
    value: { next: { state: "closed" }, events: [{ data: { status: "closed" } }] },
  });
  expect(followClock(site, 60, at("2026-03-02T10:00:00"))).toMatchObject({
    value: { next: { state: "busy" } },
  });
  expect(followClock(site, 59, at("2026-03-02T10:00:00"))).toMatchObject({
    value: { changed: false },
  });
});

test("what staff set by hand holds until its time", () => {
  const now = at("2026-03-02T10:00:00");
  const set = setByHand(aSite(), "disinfecting", at("2026-03-02T10:30:00"), now);
  expect(set).toMatchObject({ value: { next: { state: "disinfecting" } } });
  if (!set.ok) return;
  expect(followClock(set.value.next, 0, at("2026-03-02T10:29:00"))).toMatchObject({
    value: { changed: false },
  });
  expect(followClock(set.value.next, 0, at("2026-03-02T10:31:00"))).toMatchObject({
    value: { next: { state: "open", heldUntil: null } },
  });
});

test("the wait follows the pace of the last hour, or the capacity where there was none", () => {
  expect(expectedWaitMinutes(10, 20, 60)).toBe(30);
  expect(expectedWaitMinutes(10, 1, 60)).toBe(40);
  expect(expectedWaitMinutes(10, 0, 60)).toBe(10);
  expect(expectedWaitMinutes(0, 5, 60)).toBe(0);
});

test("a barcode carries the GS1 check digit", () => {
  expect(checkDigit("03600029145")).toBe("2");
  const barcode = newBarcode();
  expect(barcode).toMatch(/^\d{12}$/);
  expect(checkDigit(barcode.slice(0, -1))).toBe(barcode.at(-1));
});
