import { type ChildProcess, spawn } from "node:child_process";
import { ROOT } from "./place";

const running = new Set<ChildProcess>();

/** Passes a signal on to what runs now, so that nothing is left behind. */
export function passOn(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end; shows what it says, or keeps it for whoever wants it after a failure. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = process.env, isShown = false }: { env?: NodeJS.ProcessEnv; isShown?: boolean } = {},
): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    const end = (code: number | null) => {
      running.delete(child);
      resolve({ code, output: output.trim() });
    };
    child.once("error", (fault) => {
      output += fault.message;
      end(127);
    });
    child.once("close", end);
  });
}
