import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { inRoot, ROOT } from "./place";

export interface Settings {
  readonly dataDir: string;
  readonly port: number;
  readonly mode: "demo" | "production";
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly secret: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const text = (value: string | undefined): string | undefined => value || undefined;

/** What the environment asks for; an empty variable counts as absent. */
export function settingsOf(variables: Variables): Settings {
  const port = Number(text(variables.PORT) ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is not a port number: ${variables.PORT}`);
  const mode = text(variables.PORTAL_MODE) ?? "demo";
  if (mode !== "demo" && mode !== "production")
    throw new Error(`PORTAL_MODE is neither demo nor production: ${mode}`);
  return {
    dataDir: path.resolve(ROOT, text(variables.DATA_DIR) ?? ".data"),
    port,
    mode,
    databaseUrl: text(variables.DATABASE_URL),
    redisUrl: text(variables.REDIS_URL),
    secret: text(variables.PORTAL_SECRET),
  };
}

/** The settings of this process, with `.env` behind what the shell says. */
export function readSettings(): Settings {
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  const settings = settingsOf(process.env);
  mkdirSync(settings.dataDir, { recursive: true });
  return settings;
}
