import { postgresBackend, redisBackend } from "@/platform/bullmq";
import type { Bell, QueueBackend } from "@/platform/queue";
import { hasRedis, type RedisServer, startRedis } from "@/scripts/stage/redis";
import type { Variables } from "./worker-process";

export const QUEUES = ["postgres", "redis"] as const;

const isMissing = !hasRedis() && process.env.CI !== "true";
if (isMissing)
  process.stderr.write("\n!!! NO REDIS: what is promised of production's queue is NOT tested.\n");

/** True where a test on this queue has to be left out; in CI it is never, and fails. */
export const isLeftOut = (queue: (typeof QUEUES)[number]): boolean =>
  queue === "redis" && isMissing;

export interface TestQueue {
  /** What a worker has to be told. */
  readonly variables: Variables;
  readonly redis: RedisServer | null;
  /** A bell without a relay behind it. */
  bell(): Bell;
  close(): Promise<void>;
}

/** A Redis of its own, or the queue's schema of a test database. */
export async function openQueue(
  kind: (typeof QUEUES)[number],
  databases: Variables,
): Promise<TestQueue> {
  const redis = kind === "redis" ? await startRedis() : null;
  const url = redis?.url ?? databases.QUEUE_DATABASE_URL ?? "";
  const backend: QueueBackend = redis ? redisBackend(url) : postgresBackend(url);
  return {
    variables: redis ? { REDIS_URL: url } : { QUEUE_DATABASE_URL: url },
    redis,
    bell: () => backend.bell(),
    close: async () => redis?.stop(),
  };
}
