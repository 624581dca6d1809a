import { spawn } from "node:child_process";
import { ROOT } from "./place";

/** Runs a Node program to its end and answers what it said; where it fails, that is the message. */
export function runNode(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      ...(signal ? { signal } : {}),
    });
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(said.trim());
      else reject(new Error(said.trim() || `exit code ${code}`));
    });
  });
}
