const seconds = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;

/** Shows a step with its time; `tell` may add what came of it. */
export async function step<T>(
  title: string,
  work: () => Promise<T> | T,
  tell?: (value: T) => string,
): Promise<T> {
  const start = performance.now();
  try {
    const value = await work();
    const outcome = tell?.(value);
    const words = outcome ? `${title}: ${outcome}` : title;
    console.log(`✓ ${words.padEnd(64)} ${seconds(performance.now() - start)}`);
    return value;
  } catch (fault) {
    console.error(`✗ ${title.padEnd(64)} ${seconds(performance.now() - start)}`);
    throw fault;
  }
}
