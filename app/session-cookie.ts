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

/** The token in a cookie; null for what we did not make. */
export async function openToken(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  const held = await decode({ token: value, secret: authSecret() }).catch(() => null);
  return typeof held?.sid === "string" ? held.sid : null;
}
