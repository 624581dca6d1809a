import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "./log";

const GRACE_MS = 25_000;

/** Ends with the first SIGTERM or SIGINT; from then on the process has 25 s to finish what it does. */
export async function untilToldToStop(name: string): Promise<void> {
  const [signal] = await Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  log.info({ name, signal }, "stopping");
  setTimeout(() => process.exit(1), GRACE_MS).unref();
}

/** Waits for the work, but no longer than so; what it comes to does not matter any more. */
export const atMost = async (ms: number, work: Promise<unknown>): Promise<void> => {
  await Promise.race([work.catch(() => undefined), sleep(ms, undefined, { ref: false })]);
};

const AFTER_FAULT_MS = 1_000;

/** Does the work again and again, at once while there is some and else after a pause. */
export async function loop(
  idleMs: number,
  signal: AbortSignal,
  work: () => Promise<boolean>,
): Promise<void> {
  while (!signal.aborted) {
    let pauseMs = idleMs;
    try {
      if (await work()) pauseMs = 0;
    } catch (fault) {
      log.error({ err: fault }, "loop failed");
      pauseMs = Math.max(idleMs, AFTER_FAULT_MS);
    }
    if (pauseMs > 0) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
  }
}
