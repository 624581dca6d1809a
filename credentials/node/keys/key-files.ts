import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";

const ONLY_OWNER = 0o600;
const EVERYBODY = 0o644;
const ONLY_OWNER_DIRECTORY = 0o700;
const OTHERS = 0o077;

export const writePrivately = (file: string, content: string): Promise<void> =>
  write(file, content, ONLY_OWNER);

export const writePublicly = (file: string, content: string): Promise<void> =>
  write(file, content, EVERYBODY);

/** Whole or not at all: nobody reads a file that is half written. */
async function write(file: string, content: string, mode: number): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: ONLY_OWNER_DIRECTORY });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content, { mode, flag: "wx" });
  await rename(draft, file);
}

/** Null when there is no such file. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}

export async function foldersIn(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (fault) {
    if (isMissing(fault)) return [];
    throw fault;
  }
}

/** A private key that others can read is theirs too. */
export const isExposed = async (file: string): Promise<boolean> =>
  ((await stat(file)).mode & OTHERS) !== 0;

const isMissing = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && fault.code === "ENOENT";
