import { correction, generate, type Mode, mode } from "lean-qr";
import { QR_PREFIX } from "./health-card/qr";

/** A bar of dark modules in one row, in modules from the top left. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface QrCode {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  readonly bars: readonly Bar[];
}

/**
 * A health card as its makers ask: the prefix in bytes, the rest in digits, and as coarse as it
 * can be. Any other code is alphanumeric, and a quarter of it may be lost.
 */
export function toQrCode(code: string): QrCode {
  const isCard = code.startsWith(QR_PREFIX);
  const picture = isCard
    ? generate(segmentsOf(code), { minCorrectionLevel: correction.L })
    : generate(alphanumeric(code), {
        minCorrectionLevel: correction.Q,
        maxCorrectionLevel: correction.Q,
      });
  return { size: picture.size, bars: barsOf(picture) };
}

const segmentsOf = (card: string): Mode =>
  mode.multi(mode.ascii(QR_PREFIX), mode.numeric(card.slice(QR_PREFIX.length)));

function alphanumeric(code: string): Mode {
  if (!/^[0-9A-Z $%*+\-./:]+$/.test(code)) throw new Error("a code of ours is alphanumeric");
  return mode.alphaNumeric(code);
}

function barsOf({ size, get }: ReturnType<typeof generate>): readonly Bar[] {
  const bars: Bar[] = [];
  for (let y = 0; y < size; y += 1) {
    let start = -1;
    for (let x = 0; x <= size; x += 1) {
      const isDark = x < size && get(x, y);
      if (isDark && start < 0) start = x;
      if (!isDark && start >= 0) {
        bars.push({ x: start, y, width: x - start });
        start = -1;
      }
    }
  }
  return bars;
}
