import { expect, test } from "vitest";
import { fill, isLanguage, otherThan, plain, say } from "./sentence";

const position = { ko: "앞에 {ahead}명, 예상 {wait}", en: "{ahead} ahead, about {wait}" } as const;

test("a sentence is said in the reader's language", () => {
  const hello = { ko: "안녕하세요", en: "Hello" } as const;
  expect(say(hello, "ko")).toBe("안녕하세요");
  expect(say(hello, "en")).toBe("Hello");
});

test("a filling that is itself a sentence follows the reader's language", () => {
  const wait = { ko: "20분", en: "20 min" };
  expect(say(position, "ko", { ahead: 3, wait })).toBe("앞에 3명, 예상 20분");
  expect(fill(position, { ahead: 3, wait })).toEqual({
    ko: "앞에 3명, 예상 20분",
    en: "3 ahead, about 20 min",
  });
});

test("a filling is text, never a pattern or another place", () => {
  expect(say(position, "en", { ahead: "$& {wait}", wait: "x" })).toBe("$& {wait} ahead, about x");
});

test("a place left out is a type error, and stays visible", () => {
  // @ts-expect-error the wait is missing
  expect(say(position, "en", { ahead: 1 })).toContain("{wait}");
  // @ts-expect-error nothing is filled
  expect(say(position, "en")).toContain("{ahead}");
});

test("languages are told apart from anything else", () => {
  expect(otherThan("ko")).toBe("en");
  expect(["ko", "en", "fr", "", undefined, ["ko"]].filter(isLanguage)).toEqual(["ko", "en"]);
  expect(plain("A-12")).toEqual({ ko: "A-12", en: "A-12" });
});
