import { invalid, type Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";

const MOST_BYTES = 16 * 1024;

/** The fields of a form or a JSON object, each a text and each said once. */
export async function readFields(
  request: Request,
): Promise<Result<Readonly<Record<string, string>>, Refusal>> {
  const text = await readText(request);
  if (text === null) return no({ kind: "too-large" });
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("application/json")) return fromJson(text);
  if (type.includes("application/x-www-form-urlencoded")) return fromForm(text);
  return text === "" ? ok({}) : no(invalid("body", "invalid-format"));
}

async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) return Buffer.concat(chunks).toString("utf8");
    size += read.value.byteLength;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    chunks.push(read.value);
  }
}

function fromForm(text: string): Result<Readonly<Record<string, string>>, Refusal> {
  const params = new URLSearchParams(text);
  for (const name of params.keys())
    if (params.getAll(name).length > 1) return no(invalid(name, "duplicate"));
  return ok(Object.fromEntries(params));
}

function fromJson(text: string): Result<Readonly<Record<string, string>>, Refusal> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return no(invalid("body", "invalid-json"));
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return no(invalid("body", "invalid-type"));
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === "object") return no(invalid(name, "invalid-type"));
    fields.set(name, String(value));
  }
  return ok(Object.fromEntries(fields));
}
