import { spawn } from "node:child_process";
import { inRoot, ROOT } from "./place";
import { waitForAnswer } from "./readiness";

export interface TestInstance {
  ready(signal: AbortSignal): Promise<void>;
  /** The exit code. */
  stop(): Promise<number | null>;
  output(): string;
}

const READY_WITHIN_MS = 180_000;

/** The portal as `npm start` starts it, on a data folder and a port of its own and nothing else's settings. */
export function startTestInstance(
  dataDir: string,
  port: number,
  variables: Readonly<Record<string, string>> = {},
): TestInstance {
  // Empty, not absent: what a `.env` says must not reach a test either.
  const nobodys = {
    DATABASE_URL: "",
    REDIS_URL: "",
    PORTAL_SECRET: "",
    SMTP_URL: "",
    NEXTAUTH_URL: "",
  };
  const child = spawn(process.execPath, [inRoot("scripts/run.mjs"), "start"], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...nobodys,
      PORTAL_MODE: "demo",
      DATA_DIR: dataDir,
      PORT: String(port),
      ...variables,
    },
    // Ctrl-C is for whoever runs the tests; this one is told to stop.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    output: () => said,
    async ready(signal) {
      const gaveUp = new AbortController();
      const early = ended.then((code) => {
        gaveUp.abort();
        throw new Error(`ended with ${code} before it was ready:\n${said}`);
      });
      early.catch(() => undefined);
      const url = `http://127.0.0.1:${port}/api/health/ready`;
      const either = AbortSignal.any([signal, gaveUp.signal]);
      await Promise.race([early, waitForAnswer(url, READY_WITHIN_MS, either)]);
    },
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
