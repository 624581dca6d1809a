import { expect, test } from "vitest";
import { atOrigin, isAddress, withinOrigin } from "./address";

const HERE = "http://127.0.0.1:3000";

test.each([
  ["/my?a=1", "/my?a=1"],
  [`${HERE}/my?a=1`, "/my?a=1"],
  [HERE, "/"],
  [`${HERE}//evil.test`, "/"],
  [`${HERE}.evil.test/my`, "/"],
  [`${HERE}@evil.test/my`, "/"],
  ["https://evil.test/", "/"],
  ["//evil.test", "/"],
  ["/\\evil.test", "/"],
  ["\\\\evil.test", "/"],
  ["javascript:alert(1)", "/"],
  [undefined, "/"],
  [["/my"], "/"],
])("%s leads to %s", (asked, path) => {
  expect(withinOrigin(asked, HERE)).toBe(path);
});

test.each([
  ["/my", true],
  ["https://evil.test", true],
  ["javascript:alert(1)", false],
  ["https://", false],
  ["", false],
  ["\u0000", false],
])("%j is an address: %s", (text, is) => {
  expect(isAddress(text)).toBe(is);
});

test("what the library answers stays on this site", () => {
  expect(atOrigin("http://localhost:3000/sign-in?error=x", HERE)).toBe(`${HERE}/sign-in?error=x`);
  expect(atOrigin("https://evil.test/my", HERE)).toBe(`${HERE}/my`);
  expect(atOrigin("/my", HERE)).toBe(`${HERE}/my`);
});
