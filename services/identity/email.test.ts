import { expect, test } from "vitest";
import { Email } from "./email";

test.each([
  ["Kim.Minjun@Example.KR", "kim.minjun@example.kr"],
  ["  a@b.test\n", "a@b.test"],
  ["ａ＠ｂ．ｔｅｓｔ", "a@b.test"],
])("%s is kept as %s", (raw, kept) => {
  expect(Email.parse(raw)).toBe(kept);
});

test.each([
  "",
  "a",
  "a@b",
  "a@b.test\u0000",
  "a@b@c.test",
  "а@b.test", // a Cyrillic а
  "a@b.test,c@d.test",
  `${"a".repeat(250)}@b.test`,
  "a".repeat(1_000_000),
  42,
  { contains: "a" },
])("case %# is no address", (raw) => {
  expect(Email.safeParse(raw).success).toBe(false);
});
