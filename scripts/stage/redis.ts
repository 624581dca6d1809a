import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort, homePortOf } from "./ports";

export interface RedisServer {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;

export const hasRedis = (): boolean => spawnSync("redis-server", ["--version"]).status === 0;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => {
      socket.end();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

/** A Redis of our own that keeps nothing on disk. Give a port to bring one back where it was. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-redis-"));
  const chosen = port ?? (await findFreePort(homePortOf(folder, "redis"), new Set()));
  const server = spawn(
    "redis-server",
    [
      ...["--port", String(chosen), "--bind", "127.0.0.1", "--dir", folder],
      ...["--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction"],
    ],
    { stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => {
    server.once("exit", () => resolve());
    server.once("error", () => resolve());
  });
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(chosen))) {
    if (server.exitCode !== null || server.pid === undefined || Date.now() > until)
      throw new Error(`redis-server does not start on port ${chosen}`);
    await sleep(25);
  }
  return {
    url: `redis://127.0.0.1:${chosen}`,
    pid: server.pid ?? 0,
    async stop() {
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
