import fc from "fast-check";
import { expect, test } from "vitest";
import { windowsOf } from "./windows";

const side = fc.integer({ min: 8, max: 8_000 });

test("every window lies within the picture and is never blown up", () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      for (const one of windowsOf(width, height)) {
        expect(one.x + one.width).toBeLessThanOrEqual(width);
        expect(one.y + one.height).toBeLessThanOrEqual(height);
        expect(one.width * one.height).toBeGreaterThan(0);
        expect(one.scale).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a code of a fifth of the page lies wholly in a tile, wherever it is printed", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.8, noNaN: true }),
      fc.double({ min: 0, max: 0.8, noNaN: true }),
      (left, top) => {
        const [width, height] = [2_480, 3_508];
        const [x, y, size] = [left * width, top * height, width / 5];
        const holds = windowsOf(width, height)
          .filter((one) => one.width < width)
          .some(
            (one) =>
              one.x <= x &&
              one.y <= y &&
              one.x + one.width >= x + size &&
              one.y + one.height >= y + size,
          );
        expect(holds).toBe(true);
      },
    ),
  );
});
