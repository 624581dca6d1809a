import type { ReadingProblem } from "@/contracts/words/verify";
import { no, ok, type Result } from "@/credentials";
import { toCode } from "./code-text";
import { loadPdf } from "./load-pdf";
import { drawn } from "./pdf-pages";
import { readPicture } from "./read-qr";

const MAX_BYTES = 20_000_000;
const PDF_MAGIC = "%PDF-";
/** A PDF may begin with as much that is none. */
const MAGIC_WITHIN = 1_024;

/** The code in a file that somebody chose: by what is in it, not by what it is called. */
export async function readFile(file: File): Promise<Result<string, ReadingProblem>> {
  if (file.size > MAX_BYTES) return no("file-too-large");
  const head = await textOf(file.slice(0, MAGIC_WITHIN));
  if (head.includes(PDF_MAGIC)) return readPdfFile(file);
  if (head.trimStart().startsWith("{")) return ok(toCode(await textOf(file)));
  const image = await imageOf(file);
  if (!image) return no("file-unreadable");
  const code = await readPicture(image);
  return code ? ok(code) : no("no-code");
}

/** `Blob.text` is younger than some of the phones this runs on. */
const textOf = (blob: Blob): Promise<string> => new Response(blob).text();

async function readPdfFile(file: File): Promise<Result<string, ReadingProblem>> {
  // PDF.js is written for younger browsers than all the rest of the page.
  const pdf = await loadPdf().catch(() => null);
  if (!pdf) return no("pdf-unsupported");
  try {
    for await (const page of drawn(pdf, await new Response(file).arrayBuffer())) {
      const code = await readPicture(page);
      if (code) return ok(code);
    }
    return no("no-code");
  } catch {
    return no("file-unreadable");
  }
}

async function imageOf(file: File): Promise<HTMLImageElement | null> {
  const address = URL.createObjectURL(file);
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
