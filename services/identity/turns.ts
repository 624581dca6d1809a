/**
 * Lets `atOnce` work at a time while up to `mostWaiting` wait in line; who comes beyond that
 * is sent away with null.
 */
export function turns(atOnce: number, mostWaiting: number) {
  let busy = 0;
  const line: (() => void)[] = [];

  return async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (busy < atOnce) busy += 1;
    else if (line.length >= mostWaiting) return null;
    else await new Promise<void>((begin) => line.push(begin));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
