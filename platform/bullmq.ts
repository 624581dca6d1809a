import { once } from "node:events";
import {
  type BackendClasses,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type JobsOptions,
  withBackend,
} from "bullmq";
import { Redis } from "ioredis";
import type { Service } from "@/contracts/routes";
import { env } from "./env";
import { log } from "./log";
import { atMost } from "./process";
import { type Bell, type Delivery, type Ear, type Job, type QueueBackend, TICK } from "./queue";

const PREFIX = "{portal}";
const ATTEMPTS = 10;
const POSTGRES_SCHEMA = "queue";
/** A Redis that is there and does not answer counts as away. */
const LONGEST_COMMAND_MS = 10_000;

const keeping = (): JobsOptions => ({
  attempts: ATTEMPTS,
  backoff: { type: "exponential", delay: env().RETRY_DELAY_MS, jitter: 0.5 },
  removeOnComplete: { age: 3_600, count: 5_000 },
  removeOnFail: { age: 7 * 86_400 },
  sizeLimit: 16_384,
});

// A job id must survive in the queue no longer than it is useful, so each publication has its own.
const jobIdOf = ({ eventId, generation }: Delivery) => `event_${eventId}_g${generation}`;
const eventIdIn = (jobId = ""): string | null => /^event_(.+)_g\d+$/.exec(jobId)?.[1] ?? null;

const FAREWELL_MS = 3_000;

/** A queue that is away is not waited for: what it was not told, the receipts will tell it. */
const farewell = (parting: Promise<unknown>): Promise<void> => atMost(FAREWELL_MS, parting);

interface Connections<C> {
  readonly sending: C;
  readonly receiving: C;
  /** Throws where nothing could be sent now. */
  ready(): Promise<void>;
  release(): Promise<void>;
}

interface Sender<Q> {
  use<Value>(reader: Service, work: (queue: Q) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

function backendOf<B extends IQueueBackend, C>(
  { Queue, Worker }: BackendClasses<B, C>,
  connect: () => Connections<C>,
): QueueBackend {
  /**
   * A queue whose beginnings fail stays unusable, and one begun without a connection waits for it
   * for ever; so none begins before the connection is there, and one that fails is begun anew.
   */
  const senderOf = ({ sending, ready }: Connections<C>): Sender<InstanceType<typeof Queue>> => {
    const queues = new Map<Service, InstanceType<typeof Queue>>();
    const queueOf = (reader: Service) => {
      const known = queues.get(reader);
      if (known) return known;
      const queue = new Queue(reader, { connection: sending, prefix: PREFIX });
      queue.on("error", (fault) => log.error({ reader, err: fault }, "queue fault"));
      queues.set(reader, queue);
      return queue;
    };
    return {
      async use(reader, work) {
        await ready();
        const queue = queueOf(reader);
        try {
          return await work(queue);
        } catch (fault) {
          queues.delete(reader);
          void farewell(queue.close());
          throw fault;
        }
      },
      close: () => farewell(Promise.all([...queues.values()].map((queue) => queue.close()))),
    };
  };

  const bell = (): Bell => {
    const connections = connect();
    const sender = senderOf(connections);
    return {
      async ring(reader, deliveries) {
        const jobs = deliveries.map((delivery) => ({
          name: delivery.type,
          data: delivery.body,
          opts: { ...keeping(), jobId: jobIdOf(delivery) },
        }));
        await sender.use(reader, (queue) => queue.addBulk(jobs));
      },
      async close() {
        await sender.close();
        await connections.release();
      },
    };
  };

  const listen = (reader: Service, hear: (job: Job) => Promise<void>, concurrency: number): Ear => {
    const inHand = new Set<Promise<void>>();
    const connections = connect();
    const sender = senderOf(connections);
    const worker = new Worker(
      reader,
      ({ id, name, data, attemptsMade }) => {
        const heard = hear({
          type: name,
          eventId: eventIdIn(id),
          body: data,
          attemptsMade,
          isLastAttempt: attemptsMade + 1 >= ATTEMPTS,
        }).finally(() => inHand.delete(heard));
        inHand.add(heard);
        return heard;
      },
      {
        connection: connections.receiving,
        prefix: PREFIX,
        concurrency,
        lockDuration: env().QUEUE_LOCK_MS,
        stalledInterval: env().QUEUE_LOCK_MS,
        maxStalledCount: 10,
        drainDelay: 2,
      },
    );
    worker.on("error", (fault) => log.error({ reader, err: fault }, "worker fault"));
    return {
      keepTicking: (ticks) =>
        sender.use(reader, async (queue) => {
          let knewAll = true;
          for (const { name, everyMs } of ticks) {
            const tick = `${TICK}${name}`;
            const known = await queue.getJobScheduler(tick);
            if (known?.every === everyMs) continue;
            knewAll = false;
            const opts = { removeOnComplete: true, removeOnFail: true };
            await queue.upsertJobScheduler(tick, { every: everyMs }, { name: tick, opts });
          }
          return !knewAll;
        }),
      async close() {
        const closed = worker.close();
        await Promise.allSettled(inHand);
        await farewell(closed);
        await sender.close();
        await connections.release();
      },
    };
  };

  return { bell, listen };
}

const READY_WITHIN_MS = 1_000;

async function untilReady(redis: Redis): Promise<void> {
  if (redis.status !== "ready") await atMost(READY_WITHIN_MS, once(redis, "ready"));
  if (redis.status !== "ready") throw new Error("Redis is away");
}

/** Jobs in Redis: production. A sender fails at once where Redis is away; a receiver waits for it. */
export const redisBackend = (url: string): QueueBackend =>
  backendOf(withBackend(createRedisBackend), () => {
    const sending = new Redis(url, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      commandTimeout: LONGEST_COMMAND_MS,
    });
    const receiving = new Redis(url, { maxRetriesPerRequest: null });
    for (const connection of [sending, receiving])
      connection.on("error", (fault) => log.warn({ err: fault }, "redis connection"));
    return {
      sending,
      receiving,
      ready: () => untilReady(sending),
      async release() {
        sending.disconnect();
        receiving.disconnect();
      },
    };
  });

/** Jobs in Postgres, in a schema and with a login of their own: nothing else to install. */
export const postgresBackend = (connectionString: string): QueueBackend =>
  backendOf(withBackend(createPostgresBackend), () => {
    const connection = { connectionString, schema: POSTGRES_SCHEMA, max: 4 };
    return {
      sending: { ...connection, max: 1 },
      receiving: connection,
      ready: async () => undefined,
      release: async () => undefined,
    };
  });

export function queueBackend(): QueueBackend {
  const { REDIS_URL, QUEUE_DATABASE_URL } = env();
  if (REDIS_URL) return redisBackend(REDIS_URL);
  if (QUEUE_DATABASE_URL) return postgresBackend(QUEUE_DATABASE_URL);
  throw new Error("neither REDIS_URL nor QUEUE_DATABASE_URL is set");
}

/** Refuses a Redis that would drop jobs when full; BullMQ itself only warns. */
export async function checkQueue(): Promise<void> {
  const { REDIS_URL } = env();
  if (!REDIS_URL) return;
  const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
  redis.on("error", (fault) => log.warn({ err: fault }, "redis connection"));
  try {
    const [, policy] = (await redis.config("GET", "maxmemory-policy")) as string[];
    if (policy !== undefined && policy !== "noeviction")
      throw new Error(`Redis maxmemory-policy is ${policy}; it must be noeviction`);
  } finally {
    redis.disconnect();
  }
}
