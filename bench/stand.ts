import { fork } from "node:child_process";
import path from "node:path";
import { findWorkers, workerBundleOf } from "@/scripts/stage/build";
import { type Surroundings, webEnvironment, workerEnvironment } from "@/scripts/stage/environment";
import type { PortalDatabase } from "@/scripts/stage/fresh-database";
import { inRoot, ROOT } from "@/scripts/stage/place";
import type { Ports } from "@/scripts/stage/ports";
import { waitForAnswer } from "@/scripts/stage/readiness";
import { startRedis } from "@/scripts/stage/redis";
import type { Secrets } from "@/scripts/stage/secrets";
import type { Figure, Means, Plan } from "./bench";
import { Program } from "./process";
import { YARDSTICK } from "./yardstick";

const NEXT = inRoot("node_modules/next/dist/bin/next");
const ON_SERVER = "--conditions=react-server";
const READY_WITHIN_MS = 60_000;

export interface Ground {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly yardstickDatabase: string;
  /** Writes a CPU profile of every process here, if anywhere. */
  readonly profiles: string | undefined;
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly figures: readonly Figure[];
  /** MiB by process, after the work. */
  readonly memory: Readonly<Record<string, number>>;
}

/** Sets up what a bench needs on a database of its own, runs it, and takes everything down. */
export async function runPlan(
  { name, needs, queue = "postgres" }: Plan,
  database: PortalDatabase,
  ground: Ground,
): Promise<Outcome> {
  const { dataDir, ports, secrets, yardstickDatabase, profiles, signal } = ground;
  const redis = queue === "redis" ? await startRedis() : null;
  const port = await ports.allot("web");
  const around: Surroundings = {
    settings: {
      dataDir,
      port,
      // The demo makes its own signing keys; without keys no certificate would be issued.
      mode: "demo",
      databaseUrl: database.ownerUrl,
      redisUrl: redis?.url,
      secret: undefined,
    },
    secrets,
    ownerUrl: database.ownerUrl,
    shell: { ...process.env, LOG_LEVEL: "warn" },
    nodeEnv: "production",
  };
  const profiling = profiles ? ["--cpu-prof", `--cpu-prof-dir=${profiles}`] : [];
  const running: Program[] = [];
  const start = (program: string, args: readonly string[], env: NodeJS.ProcessEnv) => {
    const full = [...profiling, ...args];
    running.push(Program.start(program, full, env, path.join(dataDir, `${program}.log`)));
  };
  const yardstickPort = await ports.allot("yardstick");
  const means: Means = {
    web: `http://127.0.0.1:${port}`,
    yardstick: `http://127.0.0.1:${yardstickPort}`,
    yardstickDatabase,
    database: database.ownerUrl,
    queue,
  };
  try {
    if (needs.includes("web")) {
      start("web", [NEXT, "start", "-p", String(port)], webEnvironment(around));
      await waitForAnswer(`${means.web}/api/health/ready`, READY_WITHIN_MS, signal);
    }
    if (needs.includes("yardstick")) {
      const env = {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        YARDSTICK_DATABASE_URL: yardstickDatabase,
      } as const;
      start("yardstick", [NEXT, "start", YARDSTICK, "-p", String(yardstickPort)], env);
      await waitForAnswer(`${means.yardstick}/page?rows=1`, READY_WITHIN_MS, signal);
    }
    if (needs.includes("workers"))
      for (const worker of findWorkers()) {
        const metricsPort = await ports.allot(`metrics:${worker.name}`);
        start(
          worker.name,
          ["--enable-source-maps", ON_SERVER, workerBundleOf(worker.name)],
          workerEnvironment(around, worker.service, metricsPort),
        );
        await waitForAnswer(`http://127.0.0.1:${metricsPort}/readyz`, READY_WITHIN_MS, signal);
      }
    const figures = await inProcess(name, means, webEnvironment(around));
    const memory = running.flatMap((program) => {
      const mib = program.memory();
      return mib === null ? [] : [[program.name, Math.round(mib)] as const];
    });
    return { figures, memory: Object.fromEntries(memory) };
  } finally {
    await Promise.all(running.map((program) => program.stop()));
    await redis?.stop();
  }
}

/** A bench has the front doors of the portal, so it needs a process with the portal's environment. */
function inProcess(name: string, means: Means, env: NodeJS.ProcessEnv): Promise<readonly Figure[]> {
  return new Promise((resolve, reject) => {
    const child = fork(inRoot("bench/run.ts"), [name], {
      cwd: ROOT,
      env: { ...env, LOG_LEVEL: "error", BENCH_MEANS: JSON.stringify(means) },
      execArgv: [ON_SERVER, "--import", inRoot("node_modules/tsx/dist/loader.mjs")],
    });
    let figures: readonly Figure[] | null = null;
    child.once("message", (message) => {
      figures = message as readonly Figure[];
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (figures) resolve(figures);
      else reject(new Error(`${name}: ended with ${code}`));
    });
  });
}
