import jsQR from "jsqr";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Qr } from "./qr";

const SCALE = 4;

/** Paints the drawn path as a camera would see it. */
function painted(markup: string) {
  const side = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < Number(length) * SCALE; column += 1) {
        const at = ((Number(y) * SCALE + row) * width + Number(x) * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return { pixels, width };
}

test("a scanner reads back what was drawn", () => {
  const value = "HTTPS://PORTAL.TEST/VERIFY/8F3A-2K";
  const markup = renderToStaticMarkup(<Qr value={value} label="증명서 확인 코드" />);
  expect(markup).toContain('role="img" aria-label="증명서 확인 코드"');
  const { pixels, width } = painted(markup);
  expect(jsQR(pixels, width, width)?.data).toBe(value);
});

test("four modules around the code stay empty", () => {
  const markup = renderToStaticMarkup(<Qr value="A" label="A" />);
  const side = Number(/viewBox="0 0 (\d+)/.exec(markup)?.[1]);
  const bars = [...markup.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));
  expect(Math.min(...bars.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
  expect(Math.max(...bars.map(([x = 0, , length = 0]) => x + length))).toBe(side - 4);
});

test("a health card is drawn as its authors ask: the prefix in bytes, the rest in digits", () => {
  const value = `shc:/${"5676290952".repeat(220)}`;
  const { pixels, width } = painted(renderToStaticMarkup(<Qr value={value} label="건강 카드" />));
  const read = jsQR(pixels, width, width);
  expect(read?.data).toBe(value);
  expect(read?.chunks.map(({ type }) => type)).toEqual(["byte", "numeric"]);
  expect(read?.version).toBeLessThanOrEqual(22);
});
