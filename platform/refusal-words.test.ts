import { expect, test } from "vitest";
import type { Refusal } from "./refusal";
import { complaintsOf, sentenceOf } from "./refusal-words";

test.each([
  [{ kind: "rule", rule: "bed.not-free" }, "The bed is not free."],
  [
    { kind: "rule", rule: "person.too-many-dependants", about: { most: "20" } },
    "No more than 20 dependants can be added.",
  ],
  [
    { kind: "too-many", retryAfterSeconds: 30 },
    "Too many attempts. Please try again in 30 seconds.",
  ],
  [{ kind: "too-many", retryAfterSeconds: 61 }, "Too many attempts. Please try again in 2 min."],
  [
    { kind: "stale", at: "2026-03-02T15:04:59Z" },
    "Somebody else did this first, on Tue 3 Mar 2026 00:04. Please reload the page and look again.",
  ],
  [{ kind: "missing" }, "There is no such record."],
] as [Refusal, string][])("%j is said in words", (refusal, said) => {
  expect(sentenceOf(refusal).en).toBe(said);
});

test("who was first is named where that may be told", () => {
  const refusal: Refusal = { kind: "stale", by: "1", at: "2026-03-02T15:04:59Z" };
  expect(sentenceOf(refusal, "이담당").ko).toBe(
    "2026. 3. 3.(화) 00:04에 이담당 님이 먼저 처리했습니다. 화면을 새로 고쳐 확인해 주세요.",
  );
});

test("a field left empty is told apart from one of the wrong kind", () => {
  const complaints = complaintsOf(
    { name: ["invalid-type"], age: ["invalid-type"], email: ["nonsense", "constructor"] },
    (field) => field === "age",
  );
  expect(complaints.name?.[0]?.en).toBe("Please fill this in.");
  expect(complaints.age?.[0]?.en).toBe("This is not the right kind of value.");
  expect(complaints.email?.map(({ en }) => en)).toEqual([
    "This value is not right.",
    "This value is not right.",
  ]);
});
