import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Service } from "@/contracts/routes";
import { bundleWorkers } from "@/scripts/stage/build";
import { databaseVariableOf } from "@/scripts/stage/logins";
import { inRoot, ROOT } from "@/scripts/stage/place";
import { until } from "./until";

/** The health center's second process, which signs. */
export const PAPERS = "health-center.papers";
type ProcessName = Service | typeof PAPERS;

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One line of a worker's log. */
interface Line {
  readonly msg: string;
  readonly [fact: string]: unknown;
}

export class WorkerProcess {
  readonly ended: Promise<Ending>;
  private ending: Ending | null = null;
  private readonly lines: Line[] = [];
  private readonly words: string[] = [];

  constructor(
    readonly name: ProcessName,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on("line", (line) => this.hear(line));
    child.stdin?.on("error", () => undefined);
    this.ended = new Promise((resolve) =>
      child.once("exit", (code, signal) => {
        this.ending = { code, signal };
        resolve(this.ending);
      }),
    );
  }

  get hasEnded(): boolean {
    return this.ending !== null;
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`${this.name} was never started`);
    return this.child.pid;
  }

  said(message: string): readonly Line[] {
    return this.lines.filter(({ msg }) => msg === message);
  }

  /** Where it answers for its health; waits until it is up. */
  async port(): Promise<number> {
    const { port } = await until(`${this.name} up`, () => {
      if (this.ending) throw new Error(`ended: ${this.words.join("\n")}`);
      return this.said("worker up")[0];
    });
    return Number(port);
  }

  async health(path: "/livez" | "/readyz" | "/metrics"): Promise<Response> {
    return fetch(`http://127.0.0.1:${await this.port()}${path}`);
  }

  tell(signal: NodeJS.Signals): void {
    if (!this.ending) this.child.kill(signal);
  }

  private hear(line: string): void {
    try {
      this.lines.push(JSON.parse(line) as Line);
    } catch {
      this.words.push(line);
    }
  }
}

/** Impatient, so that a test sees within seconds what in production takes minutes. */
const PACE = {
  QUEUE_LOCK_MS: "3000",
  RECONCILE_AFTER_MS: "2000",
  RELAY_IDLE_MS: "50",
  RETRY_DELAY_MS: "200",
};

export type Variables = Readonly<Record<string, string>>;

/** The product's worker processes, as they are shipped, on a database and a queue of the test's. */
export class WorkerProcesses {
  private readonly all: WorkerProcess[] = [];
  private isClosed = false;

  private constructor(
    private readonly folder: string,
    private readonly databases: Variables,
  ) {}

  static async bundled(databases: Variables): Promise<WorkerProcesses> {
    mkdirSync(inRoot(".build"), { recursive: true });
    const folder = mkdtempSync(inRoot(".build/test-workers-"));
    await bundleWorkers(folder);
    return new WorkerProcesses(folder, databases);
  }

  /** A process with the login of its service only, and the environment of nobody else. */
  start(name: ProcessName, queue: Variables, over: Variables = {}): WorkerProcess {
    if (this.isClosed) throw new Error("the test is over");
    const variable = databaseVariableOf(name === PAPERS ? "health-center" : name);
    const child = spawn(
      process.execPath,
      [
        ...["--enable-source-maps", "--conditions=react-server"],
        ...["--import", inRoot("scripts/leash.mjs"), `${this.folder}/${name}.mjs`],
      ],
      {
        cwd: ROOT,
        env: {
          PATH: process.env.PATH,
          NODE_ENV: "production",
          PORTAL_MODE: "demo",
          PORTAL_SECRET: process.env.PORTAL_SECRET,
          PORTAL_SUPERVISOR: String(process.pid),
          METRICS_PORT: "0",
          LOG_LEVEL: "info",
          [variable]: this.databases[variable],
          ...PACE,
          ...queue,
          ...over,
        },
        stdio: ["pipe", "pipe", "pipe"],
      },
    );
    const started = new WorkerProcess(name, child);
    this.all.push(started);
    return started;
  }

  /** Whoever still runs, asked to leave. */
  stop(): Promise<readonly Ending[]> {
    const running = this.all.filter(({ hasEnded }) => !hasEnded);
    for (const one of running) one.tell("SIGTERM");
    return Promise.all(running.map(({ ended }) => ended));
  }

  /** Whoever still runs, without asking. */
  async kill(): Promise<void> {
    for (const one of this.all) one.tell("SIGKILL");
    await Promise.all(this.all.map(({ ended }) => ended));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
