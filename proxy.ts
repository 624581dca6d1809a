import { type NextRequest, NextResponse } from "next/server";
import { ASKED_PATH } from "./app/asked-path";
import { isSameOrigin } from "./platform/same-origin";

/**
 * What every page needs before it is rendered: the address that was asked, a policy that lets
 * only our own scripts run, and a plain no to forms posted from elsewhere. Nobody is let in
 * or kept out here; pages and commands see to that.
 */
export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (!isRead && !isSameOrigin(request.headers))
    return new Response("cross-origin request", { status: 403 });

  const policy = policyWith(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set(ASKED_PATH, `${pathname}${search}`);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

const isDevelopment = process.env.NODE_ENV === "development";

const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The API is no page, and checks by itself where a request comes from. */
export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|api/).*)"] };
