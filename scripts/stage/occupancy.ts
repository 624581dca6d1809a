import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandLineOf, isAlive } from "./processes";

interface Occupant {
  readonly pid: number;
  readonly port: number;
}

const noteOf = (dataDir: string): string => path.join(dataDir, "instance.json");

/** Who runs on a data folder now. A note left by a killed process does not count. */
export function occupantOf(dataDir: string): Occupant | null {
  const note = noteOf(dataDir);
  if (!existsSync(note)) return null;
  try {
    const occupant: Occupant = JSON.parse(readFileSync(note, "utf8"));
    const isRunning =
      occupant.pid !== process.pid &&
      isAlive(occupant.pid) &&
      commandLineOf(occupant.pid).includes("scripts/");
    return isRunning ? occupant : null;
  } catch {
    return null;
  }
}

/** Takes a data folder for this process; the answer gives it back. */
export function occupy(dataDir: string, port: number): () => void {
  const other = occupantOf(dataDir);
  if (other)
    throw new Error(
      `Process ${other.pid} already runs on ${dataDir} (http://localhost:${other.port}).\n` +
        "Stop it, or give this one its own PORT and DATA_DIR.",
    );
  writeFileSync(noteOf(dataDir), JSON.stringify({ pid: process.pid, port }));
  return () => rmSync(noteOf(dataDir), { force: true });
}
