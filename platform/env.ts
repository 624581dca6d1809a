import { z } from "zod";
import type { Service } from "@/contracts/routes";

const count = z.coerce.number().int().positive();

const Environment = z.object({
  PORTAL_MODE: z.enum(["demo", "production"]).default("production"),
  PORTAL_SECRET: z.string().min(32),
  REDIS_URL: z.string().min(1).optional(),
  QUEUE_DATABASE_URL: z.string().min(1).optional(),
  METRICS_PORT: z.coerce.number().int().nonnegative().optional(),
  SMTP_URL: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(3).default("no-reply@portal.invalid"),
  /** Where the process that signs papers finds its keys. */
  KEYS_DIR: z.string().min(1).default(".data/keys"),
  /** A time-stamp authority (RFC 3161) whose stamp the PDFs shall carry. */
  TSA_URL: z.url().optional(),
  /** The public address of the portal as health cards name it: https, without a slash at its end. */
  HEALTH_CARD_ISSUER: z
    .string()
    .regex(/^https:\/\/.*[^/]$/)
    .default("https://portal.invalid"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  /** How long a queue waits before it takes a job's holder for dead. */
  QUEUE_LOCK_MS: count.default(60_000),
  /** First delay before an event that failed is tried again; doubled each time. */
  RETRY_DELAY_MS: count.default(500),
  /** How long an event may be on its way before the reconciler looks for it. */
  RECONCILE_AFTER_MS: count.default(20_000),
  /** How often a relay looks into its outbox when it found nothing. */
  RELAY_IDLE_MS: count.default(100),
  POOL_SIZE: count.default(8),
  /** A line at which the process shall kill itself; fault tests set it. */
  FAULT_AT: z.string().optional(),
});
export type Environment = z.infer<typeof Environment>;

let parsed: Environment | undefined;

/** The environment, parsed once; a missing or malformed variable stops the process at its first use. */
export function env(): Environment {
  parsed ??= Environment.parse(process.env);
  return parsed;
}

/** The database login of one service. A process is given only the logins it needs. */
export function databaseUrlOf(service: Service): string {
  const name = `${service.toUpperCase().replaceAll("-", "_")}_DATABASE_URL`;
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set`);
  return url;
}
