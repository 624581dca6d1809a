import { setTimeout as sleep } from "node:timers/promises";

const ASK_EVERY_MS = 250;

/** Waits until an address answers with success; otherwise says what it answered last. */
export async function waitForAnswer(
  url: string,
  withinMs: number,
  signal: AbortSignal,
): Promise<void> {
  const until = Date.now() + withinMs;
  let last = "no answer";
  while (Date.now() < until) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
      last = `${response.status} ${(await response.text()).slice(0, 500)}`;
    } catch (fault) {
      last = fault instanceof Error ? fault.message : String(fault);
    }
    await sleep(ASK_EVERY_MS, undefined, { signal });
  }
  throw new Error(`${url} is not ready after ${withinMs / 1_000} s: ${last}`);
}
