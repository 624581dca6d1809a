import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from "./base64";

test("any bytes come back", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(new Uint8Array(bytes));
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test.each(["QQ==", "Q", "QR", "Q Q", "+/+/", "가"])("refuses %s as base64url", (text) => {
  expect(fromBase64Url(text)).toBeNull();
});

test("a folded certificate is read", () => {
  expect(fromBase64("AAEC\r\nAwQ=\n")).toEqual(new Uint8Array([0, 1, 2, 3, 4]));
});
