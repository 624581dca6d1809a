import { expect, test } from "vitest";
import { DEMO_PASSWORD } from "@/contracts/demo";
import { isEmail, Password } from "./password";

const complaintsOf = (raw: unknown) =>
  Password.safeParse(raw).error?.issues.map(({ code, message }) =>
    code === "custom" ? message : code,
  );

test.each([
  DEMO_PASSWORD,
  "correct horse battery staple",
  "비밀번호는아주길게써요",
  "🦆🦆🐸🦆🐸🐸🦆🐸🦆🦉",
  "x".repeat(64).concat("Y9".repeat(5), "z"),
])("%s is accepted", (password) => {
  expect(complaintsOf(password)).toBeUndefined();
});

test.each([
  ["short", ["too-short"]],
  ["123456789", ["too-short"]],
  ["1234567890", ["too-common"]],
  ["PassWord1234", ["too-common"]],
  ["ｐａｓｓｗｏｒｄ１２３４", ["too-common"]], // full width
  ["aaaaaaaaaaaaa", ["too-common"]],
  ["12341234123", ["too-common"]],
  [`a${"bcdefgh".repeat(20)}`, ["too-long"]],
  [undefined, ["invalid_type"]],
  [["correct horse battery"], ["invalid_type"]],
])("%s is refused", (password, complaints) => {
  expect(complaintsOf(password)).toEqual(complaints);
});

test("ten characters are counted as a person counts them", () => {
  expect(complaintsOf("🦆🐸🦉🦊🐻")).toEqual(["too-short"]);
});

test("the own address is no password", () => {
  expect(isEmail("Kim.Minjun@b.test", "kim.minjun@b.test")).toBe(true);
  expect(isEmail("kim.minjun", "kim.minjun@b.test")).toBe(true);
  expect(isEmail("kim.minjun walks home", "kim.minjun@b.test")).toBe(false);
});
