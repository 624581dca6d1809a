/** A part of a picture, and how many pixels long it is drawn before somebody looks for a code. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const LONGEST = 1_600;

/**
 * Where to look for a code, likely places first: the whole picture at two sizes, then overlapping
 * ninths and quarters, in which a small code on a big page, or one of several, stands alone.
 */
export function windowsOf(width: number, height: number): readonly Window[] {
  const longest = Math.max(width, height);
  const wholes = [LONGEST, LONGEST / 2].filter((size, index) => index === 0 || size < longest);
  return [
    ...wholes.map((size) => ({ x: 0, y: 0, width, height, scale: Math.min(1, size / longest) })),
    ...tiles(width, height, 3),
    ...tiles(width, height, 2),
  ];
}

/** Tiles of twice the step, so that whatever is smaller than a step lies wholly in one. */
function tiles(width: number, height: number, parts: number): readonly Window[] {
  const [stepX, stepY] = [width / (parts + 1), height / (parts + 1)];
  const scale = Math.min(1, LONGEST / (2 * Math.max(stepX, stepY)));
  return Array.from({ length: parts * parts }, (_, index) => ({
    x: Math.floor((index % parts) * stepX),
    y: Math.floor(Math.floor(index / parts) * stepY),
    width: Math.floor(2 * stepX),
    height: Math.floor(2 * stepY),
    scale,
  }));
}
