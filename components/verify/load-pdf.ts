export type Pdf = typeof import("unpdf/pdfjs");

/** PDF.js in one file, a third of all there is to load, which few people ever need to run. */
export const pdfReader = (): string => new URL("unpdf/pdfjs", import.meta.url).pathname;

/** Refused by browsers that cannot read the language it is written in. */
export async function loadPdf(): Promise<Pdf> {
  if (!(HAND_OVER in ArrayBuffer.prototype))
    Object.defineProperty(ArrayBuffer.prototype, HAND_OVER, { value: handOver });
  return import(/* turbopackIgnore: true */ pdfReader());
}

/** How PDF.js passes fonts on. Browsers before 2024 do not know it, and a copy does as well. */
const HAND_OVER = "transferToFixedLength";

function handOver(this: ArrayBuffer, length: number): ArrayBuffer {
  return this.slice(0, length);
}
