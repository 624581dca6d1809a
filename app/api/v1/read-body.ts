import type { Refusal } from "@/platform/refusal";
import { invalid } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";

const MOST_BYTES = 64 * 1024;

/** The JSON object of a request, read no further than a form can be long; nothing at all is `{}`. */
export async function readBody(request: Request): Promise<Result<unknown, Refusal>> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES)
    return no({ kind: "too-large" });
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body)
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > MOST_BYTES) return no({ kind: "too-large" });
      chunks.push(chunk);
    }
  if (size === 0) return ok({});
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return ok(JSON.parse(text));
  } catch {
    return no(invalid("body", "invalid-json"));
  }
}
