import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { backOff } from "./back-off";
import { inRoot, ROOT } from "./place";
import { hasEnded } from "./processes";

export interface Part {
  readonly name: string;
  /** Arguments to node. */
  readonly args: readonly string[];
  /** Asked before every start, so that a port taken meanwhile is replaced. */
  environment(): Promise<NodeJS.ProcessEnv>;
}

/** How long a process may take to finish what it has in hand. */
const GRACE_MS = 25_000;

const COLOURS = [36, 33, 32, 35, 34, 96, 93, 92];

function prefixOf(name: string, index: number): string {
  const label = `${name.padEnd(15)} │`;
  return process.stdout.isTTY ? `\x1b[${COLOURS[index % COLOURS.length]}m${label}\x1b[0m` : label;
}

/** Starts parts, starts again the ones that end by themselves, and stops all of them by process id. */
export class Supervisor {
  private readonly running = new Map<string, ChildProcess>();
  private readonly waiting = new Set<NodeJS.Timeout>();
  private stopping = false;
  private count = 0;

  pidOf(name: string): number | undefined {
    return this.running.get(name)?.pid;
  }

  async start(part: Part): Promise<void> {
    const prefix = prefixOf(part.name, this.count);
    this.count += 1;
    const wait = backOff();

    const launch = async () => {
      const env = { ...(await part.environment()), PORTAL_SUPERVISOR: String(process.pid) };
      if (this.stopping) return;
      const begun = Date.now();
      const child = spawn(
        process.execPath,
        ["--import", inRoot("scripts/leash.mjs"), ...part.args],
        // In a session of its own: Ctrl-C reaches the supervisor only, who stops things in order.
        { cwd: ROOT, env, detached: true, stdio: ["pipe", "pipe", "pipe"] },
      );
      this.running.set(part.name, child);
      child.stdin.on("error", () => undefined);
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream }).on("line", (line) => console.log(`${prefix} ${line}`));
      child.once("error", (fault) => console.error(`${prefix} ${fault.message}`));
      child.once("exit", (code, signal) => {
        this.running.delete(part.name);
        if (this.stopping) return;
        const pause = wait.next(Date.now() - begun);
        console.error(`${prefix} ended (${signal ?? code}); starts again in ${pause / 1_000} s`);
        const timer = setTimeout(() => {
          this.waiting.delete(timer);
          launch().catch((fault: unknown) => console.error(`${prefix} ${String(fault)}`));
        }, pause);
        this.waiting.add(timer);
      });
    };
    await launch();
  }

  /** Asks all to leave, waits for what they have in hand, and ends whoever is still there. */
  async stop(): Promise<void> {
    this.stopping = true;
    for (const timer of this.waiting) clearTimeout(timer);
    await Promise.all(
      [...this.running].map(async ([name, child]) => {
        const { pid } = child;
        if (pid === undefined) return;
        child.kill("SIGTERM");
        if (await hasEnded(pid, GRACE_MS)) return;
        console.error(`${name} does not end within ${GRACE_MS / 1_000} s: killed`);
        child.kill("SIGKILL");
      }),
    );
  }

  /** Without asking. */
  kill(): void {
    this.stopping = true;
    for (const child of this.running.values()) child.kill("SIGKILL");
  }
}
