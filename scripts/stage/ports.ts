import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

const FIRST = 20_000;
/** Below the range from which systems take ports for outgoing connections. */
const LAST = 29_999;

export function isFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Where an instance starts looking: its data folder decides, so neighbours rarely meet. */
export function homePortOf(dataDir: string, name: string): number {
  const hash = createHash("sha256").update(`${dataDir}\0${name}`).digest();
  return FIRST + (hash.readUInt32BE() % (LAST - FIRST + 1));
}

export async function findFreePort(from: number, taken: ReadonlySet<number>): Promise<number> {
  for (let step = 0; step <= LAST - FIRST; step += 1) {
    const port = FIRST + ((from - FIRST + step) % (LAST - FIRST + 1));
    if (!taken.has(port) && (await isFree(port, "127.0.0.1"))) return port;
  }
  throw new Error(`no free port between ${FIRST} and ${LAST}`);
}

/** Ports handed out to the parts of one instance and remembered in its data folder. */
export class Ports {
  private readonly file: string;
  private readonly remembered: Record<string, number>;

  constructor(private readonly dataDir: string) {
    this.file = path.join(dataDir, "ports.json");
    this.remembered = existsSync(this.file) ? JSON.parse(readFileSync(this.file, "utf8")) : {};
  }

  /** The same port as last time where it is still free, another where it is not. */
  async allot(name: string, avoid: readonly number[] = []): Promise<number> {
    const others = Object.entries(this.remembered).filter(([owner]) => owner !== name);
    const taken = new Set([...others.map(([, port]) => port), ...avoid]);
    const from = this.remembered[name] ?? homePortOf(this.dataDir, name);
    const port = await findFreePort(from, taken);
    this.remembered[name] = port;
    writeFileSync(this.file, `${JSON.stringify(this.remembered, null, 2)}\n`);
    return port;
  }

  /** The ports whose names begin so, in words. */
  tell(prefix: string): string {
    return Object.entries(this.remembered)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, port]) => `${name.slice(prefix.length)} ${port}`)
      .join(", ");
  }
}
