import { randomUUID } from "node:crypto";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env.YARDSTICK_DATABASE_URL, max: 8 });

/** As many inserts as asked for, one after the other, in one transaction. */
export async function POST(request: Request): Promise<Response> {
  const rows = Number(new URL(request.url).searchParams.get("rows"));
  const body = await request.json();
  const id = randomUUID();
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (let nth = 0; nth < rows; nth += 1)
      await client.query({
        name: "insert",
        text: "INSERT INTO yardstick (id, kind, body) VALUES ($1, $2, $3)",
        values: [nth === 0 ? id : randomUUID(), "insert", JSON.stringify(body)],
      });
    await client.query("COMMIT");
  } finally {
    client.release();
  }
  return Response.json({ id }, { status: 201 });
}
