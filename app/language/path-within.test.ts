import { expect, test } from "vitest";
import { pathWithin } from "./path-within";

test.each([
  ["/my", "/my"],
  ["/my/1?saved=yes", "/my/1?saved=yes"],
  [null, "/"],
  ["", "/"],
  ["https://evil.test/", "/"],
  ["//evil.test/", "/"],
  ["/\\evil.test", "/"],
  ["\\\\evil.test", "/"],
  ["/\t/evil.test", "/"],
  ["javascript:alert(1)", "/"],
  ["/a\r\nset-cookie: x=1", "/aset-cookie:%20x=1"],
  ["/..//evil.test", "/"],
])("%j leads to %s", (asked, path) => {
  expect(pathWithin(asked)).toBe(path);
});
