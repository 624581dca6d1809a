import type { Service } from "@/contracts/routes";
import type { Database, Transaction } from "./database";
import { serveHealth, workerMetrics } from "./health";
import { log } from "./log";
import { loop, untilToldToStop } from "./process";

/** Work that waits in a service's own tables and that no queue brings, for it is slow or heavy. */
export interface Chore {
  readonly name: string;
  readonly idleMs: number;
  /** Does one piece; false when there was none. */
  run(): Promise<boolean>;
}

export interface ChoreProcess<Tx extends Transaction = Transaction> {
  readonly name: Service;
  readonly db: Database<Tx>;
  readonly chores: readonly Chore[];
}

/** Runs a service's chores in a process of their own, so that they hold up no queue. */
export async function runChores<Tx extends Transaction>({
  name,
  db,
  chores,
}: ChoreProcess<Tx>): Promise<void> {
  const stop = new AbortController();
  const health = await serveHealth(name, db, workerMetrics(name));
  const working = chores.map((chore) => loop(chore.idleMs, stop.signal, () => chore.run()));
  log.info({ name, chores: chores.map((chore) => chore.name), port: health.port }, "chores up");
  await untilToldToStop(name);
  stop.abort();
  await Promise.all(working);
  await health.close();
  await db.$disconnect();
  process.exit(0);
}
