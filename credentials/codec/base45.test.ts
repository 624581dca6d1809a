import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase45, toBase45 } from "./base45";
import { fromText, toText } from "./bytes";

test.each([
  ["AB", "BB8"],
  ["Hello!!", "%69 VD92EX0"],
  ["base-45", "UJCLQE7W581"],
  ["ietf!", "QED8WEX0"],
  ["", ""],
])("RFC 9285: %s is %s", (text, code) => {
  expect(toBase45(fromText(text))).toBe(code);
  expect(toText(fromBase45(code) ?? new Uint8Array([0xff]))).toBe(text);
});

test.each([
  ["a lone last character", "BB8A"],
  ["65536, one more than two bytes hold", "GGW"],
  ["256, one more than a byte holds", "V5"],
  ["a small letter", "bb8"],
  ["a character of another alphabet", "BB가"],
  ["a tab", "BB\t"],
])("refuses %s", (_, code) => {
  expect(fromBase45(code)).toBeNull();
});

test("65535 and 255 are the largest groups", () => {
  expect(fromBase45("FGW")).toEqual(new Uint8Array([0xff, 0xff]));
  expect(fromBase45("U5")).toEqual(new Uint8Array([0xff]));
});

test("any bytes come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test("no two texts stand for the same bytes", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"),
  });
  fc.assert(
    fc.property(text, (code) => {
      const bytes = fromBase45(code);
      if (bytes) expect(toBase45(bytes)).toBe(code);
    }),
  );
});
