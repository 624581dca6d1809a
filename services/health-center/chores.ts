import type { ChoreProcess } from "@/platform/chore";
import { log } from "@/platform/log";
import { db, type Tx } from "./db";
import { keys } from "./keys";
import { makePaper } from "./papers";
import { publish, publishAll } from "./publishing";
import { signCertificates } from "./signing";

/** Makes the keys of a demonstration; in production what is missing is only told. */
export async function prepareKeys(): Promise<void> {
  const prepared = await keys().prepare(new Date());
  if (!prepared.ok) log.error({ why: prepared.error }, "not every key is there");
}

/** Does what waits until nothing does: how a test or a seed stands in for the process. */
export async function runPapersOnce(): Promise<void> {
  while (await signCertificates.run());
  await publishAll(new Date());
  while (await makePaper.run());
}

/** The process that holds the keys: it signs, publishes and draws, apart from the queue's worker. */
export const healthCenterPapers: ChoreProcess<Tx> = {
  name: "health-center",
  db,
  chores: [signCertificates, publish, makePaper],
};
