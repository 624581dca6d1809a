import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Shorter ones can be guessed. */
const LEAST_LENGTH = 32;

export interface Secrets {
  /** From it the logins follow; it stays in this process. */
  readonly logins: string;
  /** What web and workers are given as PORTAL_SECRET; no login can be derived from it. */
  readonly application: string;
  /** The owner of the embedded database. */
  readonly owner: string;
}

function keep(file: string): string {
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const secret = randomBytes(32).toString("base64url");
  try {
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "EEXIST") return keep(file);
    throw fault;
  }
  return secret;
}

/** The portal's secret as given, or one made once and kept in the data folder for its owner only. */
export function readSecrets(dataDir: string, given: string | undefined): Secrets {
  if (given !== undefined && given.length < LEAST_LENGTH)
    throw new Error(`PORTAL_SECRET needs at least ${LEAST_LENGTH} characters`);
  const master = given ?? keep(path.join(dataDir, "portal-secret"));
  const derive = (purpose: string) =>
    createHmac("sha256", master).update(`portal:${purpose}`).digest("base64url");
  return {
    logins: derive("logins"),
    application: derive("application"),
    owner: keep(path.join(dataDir, "postgres-secret")),
  };
}
