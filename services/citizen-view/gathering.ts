import { setTimeout as sleep } from "node:timers/promises";
import { isConflict } from "@/platform/fault";

interface Waiting<Item> {
  readonly item: Item;
  readonly key: string;
  readonly settle: (fault: unknown) => void;
}

const MOST = 100;
const COLLISIONS = 4;

/**
 * Lets one call of `work` do for everything that came while the last call ran, no two items of
 * one key in the same call. Where a call fails its items are tried one by one, so that a bad one
 * fails alone. The answer keeps its promise only after the work is done.
 */
export function gathering<Item>(
  work: (items: readonly Item[]) => PromiseLike<unknown>,
  keyOf: (item: Item) => string,
): (item: Item) => Promise<void> {
  let waiting: Waiting<Item>[] = [];
  let busy = false;

  const next = (): readonly Waiting<Item>[] => {
    const keys = new Set<string>();
    const chosen = waiting.filter(({ key }) => {
      if (keys.size >= MOST || keys.has(key)) return false;
      keys.add(key);
      return true;
    });
    const taken = new Set(chosen);
    waiting = waiting.filter((one) => !taken.has(one));
    return chosen;
  };

  const attempt = async (chosen: readonly Waiting<Item>[]): Promise<void> => {
    try {
      await again(() => work(chosen.map(({ item }) => item)));
      for (const { settle } of chosen) settle(null);
    } catch (fault) {
      if (chosen.length === 1) chosen[0]?.settle(fault);
      else for (const one of chosen) await attempt([one]);
    }
  };

  const drain = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) await attempt(next());
    busy = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      const settle = (fault: unknown) => (fault === null ? resolve() : reject(fault));
      waiting.push({ item, key: keyOf(item), settle });
      if (!busy) void drain();
    });
}

async function again(work: () => PromiseLike<unknown>): Promise<void> {
  for (let collision = 1; ; collision += 1) {
    try {
      await work();
      return;
    } catch (fault) {
      if (collision >= COLLISIONS || !isConflict(fault)) throw fault;
      await sleep(Math.random() * 20 * 2 ** collision);
    }
  }
}
