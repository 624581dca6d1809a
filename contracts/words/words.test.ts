import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Sentence } from "./sentence";

const HANGUL = /[\uac00-\ud7a3]/;
const NOT_WORDS = ["sentence.ts", "time.ts"];

const isSentence = (value: object): value is Sentence =>
  "ko" in value && "en" in value && typeof value.ko === "string";

/** Every sentence in a module, however deep, by its path. */
function sentencesIn(value: unknown, path: string): [string, Sentence][] {
  if (typeof value !== "object" || value === null) return [];
  if (isSentence(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => sentencesIn(inner, `${path}.${name}`));
}

const placesOf = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

function faultsOf({ ko, en }: Sentence): string[] {
  const faults: string[] = [];
  if (placesOf(ko) !== placesOf(en)) faults.push("the places differ");
  if ([ko, en].some((text) => text.trim() !== text || text === "")) faults.push("empty or ragged");
  if (HANGUL.test(en)) faults.push("English in Hangul");
  // What is left without places and signs is Korean, so it is in Hangul.
  const words = ko.replace(/\{\w+\}/g, "").replace(/[\s·→–,]/g, "");
  if (words !== "" && !HANGUL.test(words)) faults.push("Korean without Hangul");
  return faults;
}

const modules = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .filter((file) => !NOT_WORDS.includes(file))
  .map((file) => file.replace(".ts", ""));

test.each(modules)("%s is said in both languages, with the same places", async (module) => {
  const sentences = sentencesIn(
    await import(/* @vite-ignore */ path.join(import.meta.dirname, `${module}.ts`)),
    module,
  );
  expect(sentences.length).toBeGreaterThan(5);
  for (const [path, sentence] of sentences) expect(faultsOf(sentence), path).toEqual([]);
});

test("a fault in the words would be seen", () => {
  expect(faultsOf({ ko: "대기 {n}번", en: "Number {m}" })).toEqual(["the places differ"]);
  expect(faultsOf({ ko: "Waiting", en: "대기" })).toEqual([
    "English in Hangul",
    "Korean without Hangul",
  ]);
});
