import fc from "fast-check";
import { expect, test } from "vitest";
import { looksLikeCode, toCode } from "./code-text";

test("line breaks and blanks around a code are taken out, blanks inside it stay", () => {
  expect(toCode(" \nHC1:6BF %A\r\n+70T-D\n ")).toBe("HC1:6BF %A+70T-D");
});

test("a health card file gives its first card as a QR code holds it", () => {
  const file = JSON.stringify({ verifiableCredential: ["a.b.c", "d.e.f"] });
  expect(toCode(file)).toBe(toCode("a.b.c"));
});

test("a bare card becomes a QR code's text", () => {
  expect(toCode("a.b.c")).toBe("shc:/5201530154");
});

test("whatever else is pasted is passed on as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(typeof toCode(text)).toBe("string");
      expect(toCode(`{${text}`)).not.toMatch(/^shc:/);
    }),
  );
});

test.each([
  ["HC1:NCF", true],
  ["KRP1:NCF", true],
  ["shc:/56", true],
  ["https://example.test/HC1:", false],
  ["", false],
])("%s is a code: %s", (text, expected) => expect(looksLikeCode(text)).toBe(expected));
