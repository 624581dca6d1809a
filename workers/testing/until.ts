import { setTimeout as sleep } from "node:timers/promises";

const ASK_EVERY_MS = 40;

/** Asks again until there is an answer other than null, undefined and false; a fault counts as none yet. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  withinMs = 40_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + withinMs;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false)
        return answer as NonNullable<Exclude<T, false>>;
      last = answer;
    } catch (fault) {
      last = fault;
    }
    await sleep(ASK_EVERY_MS);
  } while (Date.now() < deadline);
  throw new Error(`not within ${withinMs / 1_000} s: ${what} (${String(last)})`);
}
