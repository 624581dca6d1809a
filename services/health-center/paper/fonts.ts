import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create } from "fontkit";

const folder = join(
  dirname(createRequire(import.meta.url).resolve("pretendard/package.json")),
  "dist/public/static/alternative",
);

// pdfkit takes a parsed font in place of its bytes, which its types do not say. Parsed once, its
// tables and glyphs serve every document; what is embedded is a subset of each document's own.
const parse = (file: string) => create(readFileSync(join(folder, file))) as unknown as Buffer;

export const REGULAR = parse("Pretendard-Regular.ttf");
export const BOLD = parse("Pretendard-Bold.ttf");
