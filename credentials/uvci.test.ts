import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCharacterOf, isUvci, toUvci } from "./uvci";

test.each([
  ["URN:UVCI:01:NL:187/37512422923", "Z"],
  ["URN:UVCI:01:AT:10807843F94AEE0EE5093FBC254BD813", "B"],
  ["URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7", "1"],
])("the published check character of %s is %s", (text, check) => {
  expect(checkCharacterOf(text)).toBe(check);
  expect(isUvci(`${text}#${check}`)).toBe(true);
});

test("a small letter has no check character", () => {
  expect(checkCharacterOf("urn:uvci:01:nl:1")).toBeNull();
});

const ids = fc.uint8Array({ minLength: 16, maxLength: 16 });

test("an identifier of ours is well formed, short enough, and its own", () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      const uvci = toUvci("KR", a);
      expect(isUvci(uvci)).toBe(true);
      expect(uvci.length).toBe(42);
      expect(toUvci("KR", b) === uvci).toBe(Buffer.from(a).equals(b));
    }),
  );
});

test("one mistyped character is noticed", () => {
  const letter = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
  fc.assert(
    fc.property(ids, fc.nat(24), letter, (id, place, typed) => {
      const uvci = toUvci("KR", id);
      const at = 15 + place;
      fc.pre(uvci[at] !== typed);
      expect(isUvci(uvci.slice(0, at) + typed + uvci.slice(at + 1))).toBe(false);
    }),
  );
});
