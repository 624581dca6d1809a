import { expect, test } from "vitest";
import type { z } from "zod";
import { BirthDate, koreanDate } from "./birth-date";
import { foldName, PersonName } from "./name";

const complaintsOf = (schema: z.ZodType, raw: unknown) =>
  schema
    .safeParse(raw)
    .error?.issues.map(({ code, message }) => (code === "custom" ? message : code));

test.each([
  ["  김민준 ", "김민준"],
  ["\u1100\u1175\u11b7", "김"], // decomposed Hangul
  ["Nguyễn Văn A", "Nguyễn Văn A"],
  ["O'Neil-Smith Jr.", "O'Neil-Smith Jr."],
])("%j is kept as %s", (raw, kept) => {
  expect(PersonName.parse(raw)).toBe(kept);
});

test.each([
  ["", ["too-short"]],
  ["1234", ["no-letters"]],
  ["김\u202e민준", ["control-characters"]],
  ["김\u200b민준", ["control-characters"]],
  ["김\n민준", ["control-characters"]],
  ["가".repeat(4_000), ["too-long"]],
  [null, ["invalid_type"]],
])("ill-formed name %# is refused", (raw, complaints) => {
  expect(complaintsOf(PersonName, raw)).toEqual(complaints);
});

test("a name is found whatever the spacing, width or case", () => {
  expect(foldName("김 민준")).toBe(foldName("김민준"));
  expect(foldName("Kim  Minjun")).toBe(foldName("ＫＩＭ minjun"));
});

test.each([
  ["1899-12-31", ["too-early"]],
  ["2999-01-01", ["in-the-future"]],
  ["2026-02-30", ["invalid_format"]],
  ["01/02/1990", ["invalid_format"]],
  ["1990-01-31", undefined],
  ["1900-01-01", undefined],
])("born on %s", (raw, complaints) => {
  expect(complaintsOf(BirthDate, raw)).toEqual(complaints);
});

test("today is the Korean day", () => {
  expect(koreanDate(new Date("2026-03-01T15:00:00Z"))).toBe("2026-03-02");
  expect(koreanDate(new Date("2026-03-01T14:59:59Z"))).toBe("2026-03-01");
});
