import { fromBase64Url, toBase64Url } from "@/credentials/codec/base64";
import { fromText, toText } from "@/credentials/codec/bytes";
import type { Bytes } from "@/credentials/primitives";

export interface Jws {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Bytes;
  readonly signature: Bytes;
  readonly signed: Bytes;
}

/** The compact form of RFC 7515, each part in its one spelling. */
export function readJws(text: string): Jws | null {
  const parts = text.split(".");
  const [head = "", body = "", tail = ""] = parts;
  if (parts.length !== 3) return null;
  const [header, payload, signature] = [head, body, tail].map(fromBase64Url);
  const fields = header && readJson(header);
  if (!isRecord(fields) || !payload || !signature) return null;
  // A header that must be understood names something we do not.
  if ("crit" in fields) return null;
  return { header: fields, payload, signature, signed: fromText(`${head}.${body}`) };
}

export async function toJws(
  header: object,
  payload: Uint8Array,
  sign: (bytes: Bytes) => Promise<Bytes>,
): Promise<string> {
  const signed = `${toBase64Url(fromText(JSON.stringify(header)))}.${toBase64Url(payload)}`;
  return `${signed}.${toBase64Url(await sign(fromText(signed)))}`;
}

/** Undefined when it is no JSON. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(toText(bytes) ?? "");
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
