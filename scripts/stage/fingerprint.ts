import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const isSource = (name: string): boolean =>
  !name.startsWith(".") && name !== "node_modules" && !/\.test\.tsx?$/.test(name);

function filesUnder(root: string, place: string): readonly string[] {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .filter(isSource)
    .sort()
    .flatMap((name) => filesUnder(root, path.join(place, name)));
}

/**
 * One hash over the names and contents of files and folders below a root. Tests and dot files do
 * not count; a place that does not exist counts as empty.
 */
export function fingerprint(root: string, places: readonly string[], extra = ""): string {
  const hash = createHash("sha256").update(extra);
  for (const file of places.flatMap((place) => filesUnder(root, place)))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** Whether a marker file says that this very state was already handled. */
export const isMarked = (marker: string, state: string): boolean =>
  existsSync(marker) && readFileSync(marker, "utf8").trim() === state;
