import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { inRoot, ROOT } from "@/scripts/stage/place";

/** A program beside a bench; what it says goes to a file. */
export class Program {
  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    private readonly ended: Promise<void>,
  ) {}

  static start(
    name: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv,
    logFile: string,
  ): Program {
    const log = openSync(logFile, "a");
    const child = spawn(process.execPath, ["--import", inRoot("scripts/leash.mjs"), ...args], {
      cwd: ROOT,
      env: { ...env, PORTAL_SUPERVISOR: String(process.pid) },
      detached: true,
      stdio: ["pipe", log, log],
    });
    closeSync(log);
    child.stdin?.on("error", () => undefined);
    return new Program(name, child, new Promise((resolve) => child.once("exit", () => resolve())));
  }

  /** Resident memory in MiB; null where the system does not say. */
  memory(): number | null {
    try {
      const kib = /^VmRSS:\s+(\d+) kB/m.exec(
        readFileSync(`/proc/${this.child.pid}/status`, "utf8"),
      )?.[1];
      return kib ? Number(kib) / 1_024 : null;
    } catch {
      return null;
    }
  }

  async stop(): Promise<void> {
    this.child.kill("SIGTERM");
    await this.ended;
  }
}
