import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concat } from "@/credentials/codec/bytes";
import { deflate } from "@/credentials/node/deflate";
import { nodePrimitives } from "@/credentials/node/primitives";
import type { Bytes, Compression } from "@/credentials/primitives";
import { webPrimitives } from "./primitives";

const LIMIT = 8_192;
const COMPRESSIONS: readonly Compression[] = ["zlib", "deflate"];

const bytes = fc.uint8Array({ maxLength: 400 }).map((some) => new Uint8Array(some));
/** Often the same byte many times over, as in what compresses well. */
const content = fc
  .array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 600 })), { maxLength: 20 })
  .map((runs) => Uint8Array.from(runs.flatMap(([byte, times]) => Array(times).fill(byte))));

const inflate = (stream: Bytes, compression: Compression, limit = LIMIT) =>
  webPrimitives.inflate(stream, compression, limit);

describe.each(COMPRESSIONS)("what was compressed as %s", (compression) => {
  test("comes back, up to the last byte there is room for", () => {
    fc.assert(
      fc.property(content, (whole) => {
        const stream = deflate(whole, compression);
        expect(inflate(stream, compression, whole.length)).toEqual(whole);
        if (whole.length > 0) expect(inflate(stream, compression, whole.length - 1)).toBeNull();
      }),
    );
  });

  test("is refused when it is cut short or anything follows", () => {
    fc.assert(
      fc.property(content, fc.nat(), bytes, (whole, place, more) => {
        const stream = deflate(whole, compression);
        expect(inflate(stream.slice(0, place % stream.length), compression, 20_000)).toBeNull();
        fc.pre(more.length > 0);
        expect(inflate(concat(stream, more), compression, 20_000)).toBeNull();
      }),
    );
  });

  test("and then altered is what zlib says it is", () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), (whole, place, change) => {
        const stream = deflate(whole, compression);
        const at = place % stream.length;
        stream[at] = (stream[at] ?? 0) ^ change;
        expect(inflate(stream, compression)).toEqual(
          nodePrimitives.inflate(stream, compression, LIMIT),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test("is not taken for the other, and rubbish for neither", () => {
    const other = compression === "zlib" ? "deflate" : "zlib";
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          content.map((whole) => deflate(whole, other)),
        ),
        (stream) => {
          expect(inflate(stream, compression)).toEqual(
            nodePrimitives.inflate(stream, compression, LIMIT),
          );
        },
      ),
    );
  });
});
