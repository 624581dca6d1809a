const ROUNDS = 5;
const ROUND_MS = 700;
const WARM_UP_MS = 1_000;

type Work = () => unknown | Promise<unknown>;

/** How often per second of processor time the work is done; time-sharing does not count. */
async function rate(work: Work, ms: number): Promise<number> {
  const began = process.cpuUsage();
  const until = performance.now() + ms;
  let times = 0;
  for (; performance.now() < until; times += 1) await work();
  const { user, system } = process.cpuUsage(began);
  return times / ((user + system) / 1_000_000);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Both works in turn within one process, so that what slows the one slows the other. */
export async function takingTurns(
  portal: Work,
  yardstick: Work,
): Promise<{ readonly portal: number; readonly yardstick: number }> {
  const rates: { portal: number[]; yardstick: number[] } = { portal: [], yardstick: [] };
  for (const work of [portal, yardstick]) await rate(work, WARM_UP_MS);
  for (let nth = 0; nth < ROUNDS; nth += 1) {
    rates.portal.push(await rate(portal, ROUND_MS));
    rates.yardstick.push(await rate(yardstick, ROUND_MS));
  }
  return { portal: median(rates.portal), yardstick: median(rates.yardstick) };
}
