import { encode } from "uqr";

/** A bar of dark modules in one row, in modules from the top left. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface QrDrawing {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  readonly bars: readonly Bar[];
}

/** A quarter of it may be lost. Codes of capitals and digits go into alphanumeric mode. */
export function toQr(code: string): QrDrawing {
  const { size, data } = encode(code, { ecc: "Q", border: 0 });
  const bars: Bar[] = [];
  for (const [y, row] of data.entries()) {
    let start = -1;
    for (const [x, isDark] of [...row, false].entries()) {
      if (isDark && start < 0) start = x;
      if (!isDark && start >= 0) {
        bars.push({ x: start, y, width: x - start });
        start = -1;
      }
    }
  }
  return { size, bars };
}
