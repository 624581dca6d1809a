import type { Pdf } from "./load-pdf";

/** A certificate is a page or two; a code on the hundredth page of a book is not looked for. */
const MAX_PAGES = 4;
/** A4 at 300 dots an inch, at which the smallest printed code is sharp. */
const LONGEST = 3_508;

/** The pages as they would be printed, one by one. */
export async function* drawn(
  { getDocument }: Pdf,
  file: ArrayBuffer,
): AsyncGenerator<HTMLCanvasElement> {
  // Glyphs as outlines: a font from a file would be one more thing for the page's policy to allow.
  const task = getDocument({ data: new Uint8Array(file), disableFontFace: true });
  const pdf = await task.promise;
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: LONGEST / Math.max(width, height) });
      const canvas = document.createElement("canvas");
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      await page.render({ canvas, viewport }).promise;
      yield canvas;
    }
  } finally {
    await task.destroy();
  }
}
