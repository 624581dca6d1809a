import type { Bench, Means } from "./bench";

// Runs one bench in a process of its own: `run.ts <name>`, with its means as JSON in BENCH_MEANS.
const [name] = process.argv.slice(2);
const means: Means = JSON.parse(process.env.BENCH_MEANS ?? "{}");
const { default: bench }: { default: Bench } = await import(`./${name}.bench.ts`);
const figures = await bench(means);
await new Promise((sent) => process.send?.(figures, sent));
process.exit(0);
