import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

/** The account Postgres runs under, where it may not run under ours: it refuses root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const ACCOUNT = "postgres";
/** Where root keeps what the account must reach and cannot reach in the checkout. */
const SHARED = "/var/lib/epidemic-response-portal";

function idsOf(name: string): Account | null {
  const ask = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const uid = ask("-u");
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(ask("-g").stdout) } : null;
}

function createAccount(): void {
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "--user-group", ACCOUNT]);
  } catch {
    execFileSync("adduser", ["-S", "-D", "-H", ACCOUNT]);
  }
}

/** Null for an ordinary user; for root the account `postgres`, made where the system has none. */
export function findAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const known = idsOf(ACCOUNT);
  if (known) return known;
  createAccount();
  const made = idsOf(ACCOUNT);
  if (!made) throw new Error("Postgres may not run as root and the user `postgres` was not made");
  return made;
}

/** Asks the system itself, so that modes, groups and access lists all count. */
function canEnter(account: Account, place: string): boolean {
  const { status } = spawnSync("/bin/sh", ["-c", 'test -x "$0"', place], {
    ...account,
    cwd: "/",
  });
  return status === 0;
}

const fingerprintOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 12);

/**
 * The folder for the cluster of a data folder. A checkout under /root is closed to the account;
 * then the cluster lies in a folder of its own that the data folder's path decides.
 */
export function chooseClusterFolder(dataDir: string, account: Account | null): string {
  const own = path.join(dataDir, "postgres");
  if (!account || canEnter(account, dataDir)) return own;
  if (canEnter(account, path.dirname(dataDir))) {
    // Passing through is enough, and what lies there is closed to it file by file.
    chmodSync(dataDir, 0o711);
    return own;
  }
  const shared = path.join(SHARED, fingerprintOf(dataDir));
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  return path.join(shared, "postgres");
}

/** The server's programs as the account can run them: where they are, or copied to where it can. */
export function chooseProgramFolder(native: string, account: Account | null): string {
  if (!account || canEnter(account, path.join(native, "bin", "postgres"))) return native;
  const copy = path.join(SHARED, `programs-${fingerprintOf(native)}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(half, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true });
    }
  }
  return copy;
}

export function giveFolder(folder: string, account: Account | null): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}
