import { expect, test } from "vitest";
import { blindIndex, seal, unseal } from "./seal";

test("what is sealed opens again at its own place", () => {
  expect(unseal(seal("김민준 Ω🙂", "people.name|1"), "people.name|1")).toBe("김민준 Ω🙂");
});

test("the same text seals differently each time", () => {
  expect(seal("a", "x")).not.toBe(seal("a", "x"));
});

test("a ciphertext moved to another row does not open", () => {
  expect(() => unseal(seal("secret", "people.name|1"), "people.name|2")).toThrow();
});

test("one changed character does not open", () => {
  const sealed = seal("secret", "x");
  const last = sealed.at(-3) === "A" ? "B" : "A";
  expect(() => unseal(`${sealed.slice(0, -3)}${last}${sealed.slice(-2)}`, "x")).toThrow();
});

test("an index finds the same value and tells purposes apart", () => {
  expect(blindIndex("a@b.test", "email")).toBe(blindIndex("ａ@b.test", "email"));
  expect(blindIndex("a@b.test", "email")).not.toBe(blindIndex("a@b.test", "phone"));
});
