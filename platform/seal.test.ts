import { expect, test } from "vitest";
import { blindIndex, seal, sealBytes, unseal, unsealBytes } from "./seal";

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

const file = new Uint8Array(100_000).map((_, nth) => nth % 251);

test("a file opens again at its own place, and nowhere else", () => {
  const sealed = sealBytes(file, "papers.pdf|1");
  expect(Buffer.from(unsealBytes(sealed, "papers.pdf|1")).equals(file)).toBe(true);
  expect(sealed.length - file.length).toBe(29);
  expect(() => unsealBytes(sealed, "papers.pdf|2")).toThrow();
});

test.each([0, 1, 13, 50_000, -1])("a file with byte %i changed does not open", (nth) => {
  const sealed = sealBytes(file, "x");
  const at = nth < 0 ? sealed.length + nth : nth;
  sealed[at] = (sealed[at] ?? 0) ^ 1;
  expect(() => unsealBytes(sealed, "x")).toThrow();
});

test("what was never sealed does not open", () => {
  expect(() => unsealBytes(new TextEncoder().encode("%PDF-1.7"), "x")).toThrow();
});

test("an index finds the same value and tells purposes apart", () => {
  expect(blindIndex("a@b.test", "email")).toBe(blindIndex("ａ@b.test", "email"));
  expect(blindIndex("a@b.test", "email")).not.toBe(blindIndex("a@b.test", "phone"));
});
