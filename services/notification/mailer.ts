import { createTransport } from "nodemailer";
import { env } from "@/platform/env";

export interface Mail {
  /** The same for every attempt, so that a reader's mail program shows one. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const PATIENCE_MS = 10_000;

const connect = (url: string) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 2 * PATIENCE_MS,
  });

let open: { readonly url: string; readonly transport: ReturnType<typeof connect> } | null = null;

/** Hands a mail to the configured server; returns only once the server has taken it. */
export async function sendMail({ id, to, subject, text }: Mail): Promise<void> {
  const { SMTP_URL: url, MAIL_FROM: from } = env();
  if (!url) throw new Error("SMTP_URL is not set");
  if (open?.url !== url) {
    open?.transport.close();
    open = { url, transport: connect(url) };
  }
  const domain = from.replace(/^.*@|[^A-Za-z0-9.-].*$/g, "");
  await open.transport.sendMail({
    from,
    to,
    subject,
    text,
    messageId: `<${id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** What went wrong as codes. The server's own words may quote the address. */
export function faultCode(fault: unknown): string {
  if (typeof fault !== "object" || fault === null) return "unknown";
  const { code, responseCode } = fault as { code?: unknown; responseCode?: unknown };
  const parts = [code, responseCode].filter(
    (part) => typeof part === "string" || typeof part === "number",
  );
  return parts.length > 0 ? parts.join(" ").slice(0, 60) : "unknown";
}
