export type Pdf = typeof import("unpdf/pdfjs");

/** PDF.js in one file, a third of all there is to load, which few people ever need to run. */
export const pdfReader = (): string => new URL("unpdf/pdfjs", import.meta.url).pathname;

export const loadPdf = (): Promise<Pdf> => import(/* turbopackIgnore: true */ pdfReader());
