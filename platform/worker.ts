import { ZodError } from "zod";
import type { Service } from "@/contracts/routes";
import { checkQueue, queueBackend } from "./bullmq";
import type { Consumer } from "./consumer";
import type { Database, Transaction } from "./database";
import { bury, redriveRequested } from "./dead-letter";
import { env } from "./env";
import { isUnavailable } from "./fault";
import { serveHealth, type WorkerMetrics, workerMetrics } from "./health";
import { log } from "./log";
import { atMost, loop, untilToldToStop } from "./process";
import { type Job, TICK } from "./queue";
import { reconcileBatch, reconcileSoon } from "./reconcile";
import { relayBatch } from "./relay";
import { runDue, type Schedule } from "./schedule";

export interface ServiceProcess<Tx extends Transaction = Transaction> {
  readonly name: Service;
  readonly db: Database<Tx>;
  readonly consumers: readonly Consumer[];
  readonly schedules: readonly Schedule[];
}

const HOUSEKEEPING_MS = 5_000;
/** A loop that waits for a queue that is away may be left in the middle: it loses nothing. */
const LOOPS_END_WITHIN_MS = 12_000;
/** Connections that deliveries leave to the relay and to housekeeping. */
const KEPT_FREE = 2;

/** Runs one service until told to stop: first takes no more, then finishes, then lets go. */
export async function runWorker<Tx extends Transaction>(
  service: ServiceProcess<Tx>,
): Promise<void> {
  const { name, db, schedules } = service;
  await checkQueue();
  const told = untilToldToStop(name);
  const backend = queueBackend();
  const bell = backend.bell();
  const metrics = workerMetrics(name);
  const consumers = new Map(service.consumers.map((consumer) => [consumer.type, consumer]));
  const ticks = new Map(schedules.map((schedule) => [`${TICK}${schedule.name}`, schedule]));

  const ear = backend.listen(
    name,
    async (job) => {
      const schedule = ticks.get(job.type);
      if (schedule) await runDue(schedule);
      else await deliver(service, consumers, job, metrics);
    },
    Math.max(1, env().POOL_SIZE - KEPT_FREE),
  );

  const stop = new AbortController();
  const relaying = loop(env().RELAY_IDLE_MS, stop.signal, () => relayBatch(db, bell, name));
  const housekeeping = loop(HOUSEKEEPING_MS, stop.signal, async () => {
    await redriveRequested(db, name, consumers);
    if (await ear.keepTicking(schedules)) await reconcileSoon(db);
    return reconcileBatch(db, bell);
  });
  const health = await serveHealth(name, db, metrics);
  log.info({ name, reads: [...consumers.keys()], port: health.port }, "worker up");

  await told;
  stop.abort();
  const loops = Promise.all([relaying, housekeeping]);
  await Promise.all([atMost(LOOPS_END_WITHIN_MS, loops), ear.close()]);
  await bell.close();
  await health.close();
  await db.$disconnect();
  log.info({ name }, "worker down");
  process.exit(0);
}

async function deliver<Tx extends Transaction>(
  { name, db }: ServiceProcess<Tx>,
  consumers: ReadonlyMap<string, Consumer>,
  job: Job,
  metrics: WorkerMetrics,
): Promise<void> {
  const { eventId, type, body } = job;
  const finished = metrics.handling(type);
  try {
    const consumer = consumers.get(type);
    if (!consumer) throw new Unreadable(`${name} does not read ${type}`);
    await consumer.handle(body);
    finished("handled");
  } catch (fault) {
    const hopeless = fault instanceof Unreadable || fault instanceof ZodError;
    const givenUp = hopeless || (job.isLastAttempt && !isUnavailable(fault));
    finished(givenUp ? "dead" : "retried");
    log.warn({ name, event: eventId, type, attempt: job.attemptsMade, err: fault }, "event failed");
    if (!givenUp || !eventId) throw fault;
    await bury(db, name, { id: eventId, type, body }, fault, job.attemptsMade + 1);
  }
}

/** Nothing will make this event readable; trying again is of no use. */
class Unreadable extends Error {
  override readonly name = "Unreadable";
}
