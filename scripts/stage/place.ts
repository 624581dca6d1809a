import path from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout, wherever the command was called from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export const inRoot = (...parts: readonly string[]): string => path.join(ROOT, ...parts);
