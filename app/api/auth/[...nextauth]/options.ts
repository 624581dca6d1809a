import "server-only";
import type { NextAuthOptions } from "next-auth";
import { enter } from "@/app/enter";
import { authSecret, COOKIE_SECONDS, cookieName, cookieOptions } from "@/app/session-cookie";
import { isUnavailable } from "@/platform/fault";
import { log } from "@/platform/log";
import type { Refusal } from "@/platform/refusal";
import { sessionOf, signOut } from "@/services/identity";
import { withinOrigin } from "./address";

interface Visit {
  readonly https: boolean;
  /** As people write it: `https://portal.example`. */
  readonly origin: string;
  /** The session that the browser had before. */
  readonly earlier: string | null;
  /** Told where signing in was refused for another reason than what was typed. */
  refused(refusal: Refusal): void;
}

const tokenIn = (held: Readonly<Record<string, unknown>>): string | null =>
  typeof held.sid === "string" ? held.sid : null;

/** The library's part of signing in: forms, cookies and CSRF tokens; who it is, identity says. */
export function optionsFor(visit: Visit): NextAuthOptions {
  const cookie = (name: string) => ({
    name: cookieName(visit.https, name),
    options: cookieOptions(visit.https),
  });
  return {
    secret: authSecret(),
    useSecureCookies: visit.https,
    session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
    jwt: { maxAge: COOKIE_SECONDS },
    cookies: {
      sessionToken: cookie("session-token"),
      callbackUrl: cookie("callback-url"),
      csrfToken: cookie("csrf-token"),
    },
    pages: { signIn: "/sign-in", signOut: "/", error: "/sign-in" },
    providers: [
      {
        id: "credentials",
        type: "credentials",
        name: "credentials",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(typed) {
          const token = await tokenFor(typed, visit);
          return token === null ? null : { id: token };
        },
      },
    ],
    callbacks: {
      redirect: ({ url }) => withinOrigin(url, visit.origin),
      async jwt({ token, user }) {
        // `user.id` is the session's token; nothing else may get into the cookie.
        const held = user ? user.id : tokenIn(token);
        if (held === null || (!user && !(await sessionOf(held)))) throw new Error("session ended");
        return { sid: held };
      },
      async session({ session, token }) {
        const held = tokenIn(token);
        const found = held === null ? null : await sessionOf(held);
        return found
          ? { expires: session.expires, user: { ...found.actor, name: found.name } }
          : { expires: session.expires };
      },
    },
    events: {
      async signOut({ token }) {
        const held = tokenIn(token);
        if (held !== null) await signOut(held);
      },
    },
    logger: {
      // An ended session is told as an error; anything that matters is logged where it is thrown.
      error: (code) => log.info({ code }, "next-auth"),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

async function tokenFor(
  typed: Readonly<Record<string, unknown>> | undefined,
  visit: Visit,
): Promise<string | null> {
  try {
    const opened = await enter(typed?.email, typed?.password);
    if (!opened.ok) {
      visit.refused(opened.error);
      return null;
    }
    const earlier = visit.earlier;
    if (earlier !== null) await signOut(earlier);
    return opened.value.token;
  } catch (fault) {
    // The library would tell a fault's message to the browser.
    log.error({ err: fault }, "sign-in failed");
    if (isUnavailable(fault)) visit.refused({ kind: "unavailable", retryAfterSeconds: 5 });
    return null;
  }
}
