/** What a browser says about where a request comes from and goes to. */
interface RequestHeaders {
  get(name: string): string | null;
}

/** The host that people use: a proxy in front names it, else the request does. */
export const hostOf = (headers: RequestHeaders): string | null =>
  headers.get("x-forwarded-host")?.split(",")[0]?.trim().toLowerCase() ||
  headers.get("host")?.trim().toLowerCase() ||
  null;

/**
 * Whether a request that changes something comes from our own pages. A browser always says
 * where a POST comes from; silence and `null` (a sandboxed frame, a hidden referrer) are refused.
 */
export function isSameOrigin(headers: RequestHeaders): boolean {
  const origin = headers.get("origin");
  const host = hostOf(headers);
  if (!origin || !host || !/^https?:\/\//i.test(origin) || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  // An origin has no path; what has more than an origin's parts is none.
  return from.host === host && from.origin === origin.toLowerCase();
}
