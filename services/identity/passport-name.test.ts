import fc from "fast-check";
import { expect, test } from "vitest";
import { toIcao9303 } from "@/credentials";
import { isSameName, machineReadable, PassportName } from "./passport-name";

const complaintsOf = (family: unknown, given: unknown = "MINJUN") =>
  PassportName.safeParse({ family, given }).error?.issues.map(({ code, message }) =>
    code === "custom" ? message : code,
  );

test.each([
  [" kim ", "KIM"],
  ["ＫＩＭ", "KIM"],
  ["Namgoong", "NAMGOONG"],
  ["o’neil-smith", "O'NEIL-SMITH"],
  ["van   der  berg", "VAN DER BERG"],
  ["D' ANGELO", "D' ANGELO"],
])("%j is kept as %s", (typed, kept) => {
  expect(PassportName.parse({ family: typed, given: "A" }).family).toBe(kept);
});

test.each([
  ["김", ["not-latin"]],
  ["KIM2", ["not-latin"]],
  ["MÜLLER", ["not-latin"]],
  ["КИМ", ["not-latin"]],
  ["KIM<<MIN", ["not-latin"]],
  ["KIM, JR.", ["not-latin"]],
  ["-KIM", ["not-latin"]],
  ["KIM-", ["not-latin"]],
  ["'", ["not-latin"]],
  ["K\u202eIM", ["control-characters"]],
  ["K\u0000IM", ["control-characters"]],
  ["", ["too-short"]],
  ["K".repeat(40), ["too-long"]],
  [undefined, ["invalid_type"]],
  [["KIM"], ["invalid_type"]],
])("%j is refused", (typed, complaints) => {
  expect(complaintsOf(typed)).toEqual(complaints);
});

test("what is kept is what its machine-readable form says, but for the dividers", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."AbZ '-"), minLength: 1, maxLength: 39 });
  fc.assert(
    fc.property(letters, (typed) => {
      const read = PassportName.safeParse({ family: typed, given: "A" });
      if (!read.success) return;
      const { family } = read.data;
      expect(toIcao9303(family)).toMatch(/^[A-Z<]+$/);
      expect(toIcao9303(family).replaceAll("<", "")).toBe(family.replace(/[^A-Z]/g, ""));
      expect(PassportName.parse(read.data)).toEqual(read.data);
    }),
  );
});

test("two names are one only in both parts", () => {
  const name = { family: "KIM", given: "MINJUN" };
  expect(isSameName(name, { ...name })).toBe(true);
  expect(isSameName(name, { ...name, given: "MIN JUN" })).toBe(false);
  expect(isSameName(name, { ...name, family: "GIM" })).toBe(false);
  expect(isSameName(name, null)).toBe(false);
  expect(isSameName(null, null)).toBe(true);
});

test.each([
  [{ family: "KIM", given: "MINJUN" }, "KIM<<MINJUN"],
  [{ family: "O'NEIL-SMITH", given: "JOHN PAUL" }, "ONEIL<SMITH<<JOHN<PAUL"],
])("%j is %s to a machine", (name, zone) => {
  expect(machineReadable(name)).toBe(zone);
});
