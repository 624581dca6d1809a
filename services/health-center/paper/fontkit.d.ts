/** The part of pdfkit's font library that we call ourselves; it brings no types. */
declare module "fontkit" {
  export function create(bytes: Uint8Array): unknown;
}
