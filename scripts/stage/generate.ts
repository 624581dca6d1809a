import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { SERVICES } from "@/contracts/routes";
import { withLock } from "../lock.mjs";
import { fingerprint, isMarked } from "./fingerprint";
import { inRoot, ROOT } from "./place";

const run = promisify(execFile);

const prismaVersion = (): string =>
  JSON.parse(readFileSync(inRoot("node_modules/prisma/package.json"), "utf8")).version;

async function generateClient(service: string): Promise<boolean> {
  const schema = inRoot("prisma", service, "schema.prisma");
  if (!existsSync(schema)) return false;
  const marker = inRoot("prisma", service, "client", ".generated-from");
  const state = fingerprint(ROOT, [`prisma/${service}/schema.prisma`], prismaVersion());
  if (isMarked(marker, state)) return false;
  await run(
    process.execPath,
    [inRoot("node_modules/prisma/build/index.js"), "generate", "--schema", schema],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        // Generating needs no engine, but asks for one; any program that exists will do.
        PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  writeFileSync(marker, state);
  return true;
}

/** Makes the clients of all schemas that changed since theirs was made; says which. */
export const generateClients = (): Promise<readonly string[]> =>
  withLock(inRoot(".build/generate.lock"), async () => {
    const made = await Promise.all(SERVICES.map(generateClient));
    return SERVICES.filter((_, index) => made[index]);
  });
