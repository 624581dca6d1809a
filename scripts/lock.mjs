import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A holder touches its lock this often; one that has not for so long is gone. */
const TOUCH_MS = 2_000;
const GONE_MS = 30_000;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === "EPERM";
  }
};

function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return (pid > 0 && !isAlive(pid)) || Date.now() - statSync(file).mtimeMs > GONE_MS;
  } catch {
    return false;
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (fault) {
    if (fault.code !== "EEXIST") throw fault;
    return false;
  }
}

/** Runs the work while holding a lock file; waits for whoever holds it, unless the holder is gone. */
export async function withLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else await sleep(200);
  }
  const touching = setInterval(() => {
    const now = new Date();
    utimesSync(file, now, now);
  }, TOUCH_MS);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    rmSync(file, { force: true });
  }
}
