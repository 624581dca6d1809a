import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Pool } from "pg";

const SECONDS = 8;
const CLIENTS = 8;
const INSERT =
  "INSERT INTO yardstick (id, kind, body) SELECT gen_random_uuid(), 'write', jsonb_build_object('text', repeat('x', 300))";

interface PerCase {
  readonly commits: number;
  readonly rows: number;
}

/** How many rows each transaction of a case writes. */
const shares = ({ commits, rows }: PerCase): readonly number[] =>
  Array.from(
    { length: commits },
    (_, nth) => Math.floor((rows * (nth + 1)) / commits) - Math.floor((rows * nth) / commits),
  );

/** The durable writes of a case and nothing else, per second: with pgbench where there is one. */
export async function durableWrites(
  database: string,
  perCase: PerCase,
): Promise<{ readonly rate: number; readonly with: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const script = path.join(folder, "case.sql");
  const transactions = shares(perCase).map(
    (rows) => `BEGIN;\n${`${INSERT};\n`.repeat(rows)}COMMIT;\n`,
  );
  writeFileSync(script, transactions.join(""));
  try {
    const { status, stdout } = spawnSync(
      "pgbench",
      [
        ...["--no-vacuum", "--protocol=prepared", `--client=${CLIENTS}`, "--jobs=1"],
        ...[`--time=${SECONDS}`, `--file=${script}`, database],
      ],
      { encoding: "utf8" },
    );
    const tps = /tps = ([\d.]+)/.exec(stdout ?? "")?.[1];
    if (status === 0 && tps) return { rate: Number(tps), with: "pgbench" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { rate: await loop(database, perCase), with: "a loop through pg" };
}

async function loop(database: string, perCase: PerCase): Promise<number> {
  const pool = new Pool({ connectionString: database, max: CLIENTS });
  const begun = performance.now();
  const isOver = () => performance.now() - begun > SECONDS * 1_000;
  let cases = 0;
  const client = async () => {
    const connection = await pool.connect();
    while (!isOver()) {
      for (const rows of shares(perCase)) {
        await connection.query("BEGIN");
        for (let nth = 0; nth < rows; nth += 1)
          await connection.query({ name: "write", text: INSERT });
        await connection.query("COMMIT");
      }
      cases += 1;
    }
    connection.release();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const rate = cases / ((performance.now() - begun) / 1_000);
  await pool.end();
  return rate;
}
