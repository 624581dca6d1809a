import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines";

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 7): Promise<string[]> {
  const lines: string[] = [];
  for await (const some of linesOf(chunksOf(new TextEncoder().encode(text), size)))
    lines.push(...some);
  return lines;
}

test("line ends of any kind, blank lines and a byte order mark are no codes", async () => {
  expect(await read("\uFEFFa\r\n\r\n \nb\nc")).toEqual(["a", "b", "c"]);
});

test("a space at the end may be part of a code", async () => {
  expect(await read("HC1:AB \r\nx")).toEqual(["HC1:AB ", "x"]);
});

test("of a giant line nothing is kept, and the next one is whole", async () => {
  const lines = await read(`${"A".repeat(1_000_000)}\nHC1:AB\n${"B".repeat(100_000)}`, 65_536);
  expect(lines).toEqual(["?", "HC1:AB", "?"]);
});

test("no chunk boundary matters", async () => {
  const line = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((text) => !/[\s\uFEFF]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      expect(await read(lines.join("\n"), size)).toEqual(lines);
    }),
  );
});
