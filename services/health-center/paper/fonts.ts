import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = join(
  dirname(createRequire(import.meta.url).resolve("pretendard/package.json")),
  "dist/public/static/alternative",
);

export const REGULAR = readFileSync(join(folder, "Pretendard-Regular.ttf"));
export const BOLD = readFileSync(join(folder, "Pretendard-Bold.ttf"));
