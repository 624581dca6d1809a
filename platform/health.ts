import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Service } from "@/contracts/routes";
import type { Database, Transaction } from "./database";
import { env } from "./env";

export interface WorkerMetrics {
  readonly registry: Registry;
  /** Starts the clock of one delivery; the answer stops it. */
  handling(type: string): (outcome: "handled" | "retried" | "dead") => void;
}

export function workerMetrics(service: Service): WorkerMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const handled = new Counter({
    name: "portal_events_handled_total",
    help: "Deliveries by event type and outcome",
    labelNames: ["type", "outcome"],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: "portal_event_seconds",
    help: "Time to handle one delivery, in seconds",
    labelNames: ["type"],
    buckets: [0.002, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  return {
    registry,
    handling(type) {
      const stop = seconds.startTimer({ type });
      return (outcome) => {
        stop();
        handled.inc({ type, outcome });
      };
    },
  };
}

const LOOP_LAG_LIMIT_MS = 5_000;

/** The one door a worker has: `/livez`, `/readyz` and `/metrics` on METRICS_PORT (none: any free). */
export async function serveHealth<Tx extends Transaction>(
  service: Service,
  db: Database<Tx>,
  { registry }: WorkerMetrics,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const lag = monitorEventLoopDelay({ resolution: 50 });
  lag.enable();
  const outbox = new Gauge({
    name: "portal_outbox_unpublished",
    help: "Events that wait to be published",
    registers: [registry],
  });
  const oldest = new Gauge({
    name: "portal_outbox_oldest_seconds",
    help: "Age of the oldest event that waits to be published",
    registers: [registry],
  });

  const server = createServer((request, response) => {
    const answer = (status: number, body: string, type = "text/plain; charset=utf-8") => {
      response.writeHead(status, { "content-type": type }).end(body);
    };
    const ask = async () => {
      switch (request.url) {
        case "/livez": {
          const worstMs = lag.max / 1e6;
          lag.reset();
          return answer(worstMs < LOOP_LAG_LIMIT_MS ? 200 : 503, service);
        }
        case "/readyz":
          await db.$queryRaw`SELECT 1`;
          return answer(200, service);
        case "/metrics": {
          const [waiting] = await db.$queryRaw<{ count: bigint; age: number | null }[]>`
            SELECT count(*), extract(epoch FROM now() - min(created_at))::float8 AS age
            FROM outbox WHERE published_at IS NULL`;
          outbox.set(Number(waiting?.count ?? 0));
          oldest.set(waiting?.age ?? 0);
          return answer(200, await registry.metrics(), registry.contentType);
        }
        default:
          return answer(404, "not found");
      }
    };
    ask().catch(() => answer(503, "unavailable"));
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed).listen(env().METRICS_PORT ?? 0, "127.0.0.1", listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      lag.disable();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
