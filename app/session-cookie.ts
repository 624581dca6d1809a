import "server-only";
import { decode, encode } from "next-auth/jwt";
import { keyFor } from "@/platform/secret";

/** As long as the longest session; which sessions live is decided in the database. */
export const COOKIE_SECONDS = 12 * 3_600;

interface RequestHeaders {
  get(name: string): string | null;
}

export const authSecret = (): string => keyFor("next-auth").toString("base64url");

/** Whether the browser speaks HTTPS, with us or with the proxy in front. */
export const isHttps = (headers: RequestHeaders): boolean =>
  headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";

/** Over HTTPS the name itself keeps other hosts and plain HTTP from setting the cookie. */
export const cookieName = (https: boolean, name = "session-token"): string =>
  `${https ? "__Host-" : ""}next-auth.${name}`;

export const cookieOptions = (https: boolean) =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: https }) as const;

/** The cookie's value: encrypted, and holding nothing but the session's token. */
export const sealToken = (token: string): Promise<string> =>
  encode({ token: { sid: token }, secret: authSecret(), maxAge: COOKIE_SECONDS });

interface Opened {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const MOST_OPENED = 10_000;
/** A cookie is deciphered once; what it holds never changes, and whether it still counts is asked anew. */
const opened = new Map<string, Opened>();

/** The token in a cookie; null for what we did not make. */
export async function openToken(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  const known = opened.get(value) ?? (await open(value));
  return known && Date.now() < known.until ? known.token : null;
}

async function open(value: string): Promise<Opened | null> {
  const held = await decode({ token: value, secret: authSecret() }).catch(() => null);
  if (typeof held?.sid !== "string" || typeof held.exp !== "number") return null;
  const [oldest] = opened.keys();
  if (oldest !== undefined && opened.size >= MOST_OPENED) opened.delete(oldest);
  const found = { token: held.sid, until: held.exp * 1_000 };
  opened.set(value, found);
  return found;
}
