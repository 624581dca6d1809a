import autocannon, { type Result, type Request as Sent } from "autocannon";

const CONNECTIONS = 16;
const ROUNDS = 3;

export interface Request {
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends so many requests, each one made by `next`, and says how many were answered per second. */
async function round(origin: string, amount: number, next: () => Request): Promise<number> {
  const began = performance.now();
  let ended = began;
  const options = {
    url: origin,
    connections: CONNECTIONS,
    amount,
    requests: [{ setupRequest: (request: Sent) => ({ ...request, ...next() }) }],
  };
  const { errors, non2xx, requests } = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(options, (fault, result) => (fault ? reject(fault) : resolve(result)));
    // Its own clock counts in whole seconds.
    run.on("response", () => {
      ended = performance.now();
    });
  });
  if (errors > 0 || non2xx > 0)
    throw new Error(`${origin}: ${errors} errors, ${non2xx} refused of ${requests.total}`);
  return (1_000 * requests.total) / (ended - began);
}

export interface Contender {
  readonly origin: string;
  readonly next: () => Request;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Answers per second of both, taking turns, so that what slows the machine slows both. */
export async function compare(
  portal: Contender,
  yardstick: Contender,
  amount: number,
): Promise<{ readonly portal: number; readonly yardstick: number }> {
  const rates: { portal: number[]; yardstick: number[] } = { portal: [], yardstick: [] };
  await round(portal.origin, WARM_UP, portal.next);
  await round(yardstick.origin, WARM_UP, yardstick.next);
  for (let nth = 0; nth < ROUNDS; nth += 1) {
    rates.portal.push(await round(portal.origin, amount, portal.next));
    rates.yardstick.push(await round(yardstick.origin, amount, yardstick.next));
  }
  return { portal: median(rates.portal), yardstick: median(rates.yardstick) };
}

const WARM_UP = 400;

/** How many requests one side of a comparison will make. */
export const requestsFor = (amount: number): number => WARM_UP + ROUNDS * amount;
