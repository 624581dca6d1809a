import { expect, test } from "vitest";
import { fieldsOf } from "@/platform/command";
import { toWish } from "./wish";

const typed = {
  applicationId: "11111111-1111-4111-8111-111111111111",
  name: "김민준",
  birthDate: "1990-01-31",
};

test("a passport name is asked for as the passport spells it", () => {
  expect(toWish({ ...typed, family: "kim", given: "min-jun" }).data).toEqual({
    ...typed,
    passportName: { family: "KIM", given: "MIN-JUN" },
  });
  expect(toWish(typed).data).toEqual(typed);
});

test.each([
  [{ family: "KIM" }, { given: ["required"] }],
  [{ given: "MINJUN" }, { family: ["required"] }],
  [{ family: "김", given: "MINJUN" }, { family: ["not-latin"] }],
  [{ name: "1234" }, { name: ["no-letters"] }],
  [{ birthDate: "2999-01-01" }, { birthDate: ["in-the-future"] }],
  [{ subjectId: typed.applicationId }, { subjectId: ["unrecognized-keys"] }],
  [{ applicationId: "mine" }, { applicationId: ["invalid-format"] }],
])("%j is refused by field", (over, fields) => {
  const { error } = toWish({ ...typed, ...over });
  expect(error && fieldsOf(error)).toEqual(fields);
});
