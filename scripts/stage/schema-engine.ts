import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

const DATAMODEL = 'datasource db {\n  provider = "postgresql"\n}\n';

/**
 * Sends a migration to Postgres whole, so that all of it or none of it happens. The driver's own
 * way cuts the text at every `;`, which breaks function bodies and leaves half a migration behind.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script: string) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

type Timer = (...args: readonly unknown[]) => NodeJS.Timeout;

/** The engine never clears its time limits; without this they would keep a finished process alive. */
const imports = (): WebAssembly.ModuleImports =>
  Object.fromEntries(
    Object.entries(bindings as unknown as Record<string, Timer>).map(([name, call]) =>
      name.startsWith("__wbg_setTimeout")
        ? [name, (...args: readonly unknown[]) => call(...args).unref()]
        : [name, call],
    ),
  );

let loaded = false;

/** Prisma's schema engine as WebAssembly: its native binary is a download, which a closed network refuses. */
function load(): void {
  if (loaded) return;
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const code = new WebAssembly.Module(readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(code, {
    "./schema_engine_bg.js": imports(),
  });
  bindings.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === "function") exports.__wbindgen_start();
  loaded = true;
}

const migrationNames = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const lockFile = (folder: string): string | null => {
  const file = path.join(folder, "migration_lock.toml");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
};

/** Applies what is not yet applied from a folder of migrations and says their names. */
export async function applyMigrations(
  folder: string,
  schema: string,
  ownerUrl: string,
): Promise<readonly string[]> {
  load();
  const pool = new Pool({
    connectionString: ownerUrl,
    max: 1,
    options: `-c search_path=${schema}`,
  });
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", DATAMODEL]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, { schema })),
  );
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: folder,
        lockfile: { path: "./migration_lock.toml", content: lockFile(folder) },
        shadowDbInitScript: "",
        migrationDirectories: migrationNames(folder).map((name) => ({
          path: name,
          migrationFile: {
            path: "migration.sql",
            content: {
              tag: "ok",
              value: readFileSync(path.join(folder, name, "migration.sql"), "utf8"),
            },
          },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await pool.end();
  }
}
