/** One claim, measured beside its yardstick in the same run. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly portal: number;
  readonly yardstick: number;
  /** What the yardstick is, in this run. */
  readonly against: string;
  /** The ratio to reach, where one is promised. */
  readonly aim?: number;
}

/** What a bench is given; its process has the environment of the web app. */
export interface Means {
  /** Where the portal answers. */
  readonly web: string;
  /** Where the yardstick app answers. */
  readonly yardstick: string;
  readonly yardstickDatabase: string;
  readonly queue: "postgres" | "redis";
  /** The portal's database, as its owner. */
  readonly database: string;
}

export type Bench = (means: Means) => Promise<readonly Figure[]>;

export interface Plan {
  /** `bench/<name>.bench.ts` */
  readonly name: string;
  /** What has to run beside it, on a database of its own. */
  readonly needs: readonly ("web" | "yardstick" | "workers")[];
  /** Where the workers have their jobs; left out where there is no Redis. */
  readonly queue?: "postgres" | "redis";
}

/** The benches, in the order in which they run. */
export const PLANS: readonly Plan[] = [
  { name: "intake", needs: ["web", "yardstick"] },
  { name: "page", needs: ["web", "yardstick"] },
  { name: "certificates", needs: [] },
  { name: "cases", needs: ["workers"], queue: "postgres" },
  { name: "cases", needs: ["workers"], queue: "redis" },
];
