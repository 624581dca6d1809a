import path from "node:path";
import { SERVICES, type Service } from "@/contracts/routes";
import { addressesOf, databaseVariableOf } from "./logins";
import type { Secrets } from "./secrets";
import type { Settings } from "./settings";

/** The whole environment of a process. */
export type Variables = NodeJS.ProcessEnv;

/** What any program needs to run at all. */
const SYSTEM = ["PATH", "HOME", "LANG", "TZ", "TMPDIR", "NODE_OPTIONS", "FORCE_COLOR", "NO_COLOR"];
/** Settings of the portal that are no secrets. */
const TUNING = [
  "LOG_LEVEL",
  "QUEUE_LOCK_MS",
  "RETRY_DELAY_MS",
  "RECONCILE_AFTER_MS",
  "RELAY_IDLE_MS",
  "POOL_SIZE",
  "FAULT_AT",
];
const MAIL = ["SMTP_URL", "MAIL_FROM"];
const PAPERS = ["TSA_URL", "HEALTH_CARD_ISSUER"];

const pick = (from: Readonly<Record<string, string | undefined>>, names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return value ? [[name, value]] : [];
    }),
  );

export interface Surroundings {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly ownerUrl: string;
  readonly shell: Readonly<Record<string, string | undefined>>;
  readonly nodeEnv: "production" | "development";
}

const common = ({ settings, secrets, shell, nodeEnv }: Surroundings) => ({
  ...pick(shell, [...SYSTEM, ...TUNING]),
  NODE_ENV: nodeEnv,
  PORTAL_MODE: settings.mode,
  PORTAL_SECRET: secrets.application,
});

/** The web process asks every service and touches no queue. */
export function webEnvironment(around: Surroundings): Variables {
  const { settings, ownerUrl, secrets, shell } = around;
  const urls = addressesOf(ownerUrl, secrets.logins);
  return {
    ...common(around),
    ...Object.fromEntries(SERVICES.map((name) => [databaseVariableOf(name), urls[name]])),
    NEXTAUTH_URL: shell.NEXTAUTH_URL || `http://localhost:${settings.port}`,
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(settings.port),
  };
}

/** A worker knows its own login and the queue, nobody else's. */
export function workerEnvironment(
  around: Surroundings,
  service: Service,
  metricsPort: number,
): Variables {
  const { settings, ownerUrl, secrets, shell } = around;
  const urls = addressesOf(ownerUrl, secrets.logins);
  const queue = settings.redisUrl
    ? { REDIS_URL: settings.redisUrl }
    : { QUEUE_DATABASE_URL: urls.queue };
  return {
    ...common(around),
    ...queue,
    ...(service === "notification" ? pick(shell, MAIL) : {}),
    ...(service === "health-center"
      ? { ...pick(shell, PAPERS), KEYS_DIR: shell.KEYS_DIR || path.join(settings.dataDir, "keys") }
      : {}),
    [databaseVariableOf(service)]: urls[service],
    METRICS_PORT: String(metricsPort),
  };
}
