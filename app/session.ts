import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Action, type Actor, ANONYMOUS, mayEver, type Person } from "@/contracts/access";
import { type Session, sessionOf, signOut } from "@/services/identity";
import { ASKED_PATH } from "./asked-path";
import { PATH } from "./navigation";
import {
  COOKIE_SECONDS,
  cookieName,
  cookieOptions,
  isHttps,
  openToken,
  sealToken,
} from "./session-cookie";

/** Who is signed in and by what name, asked of the database once per request. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const token = await currentToken();
  return token === null ? null : sessionOf(token);
});

export const currentActor = async (): Promise<Actor> =>
  (await currentSession())?.actor ?? ANONYMOUS;

/** Who sent this request: for route handlers, which are given it. */
export async function actorOf(request: Request): Promise<Actor> {
  const name = cookieName(isHttps(request.headers));
  const token = await openToken(cookieIn(request.headers.get("cookie"), name));
  return (token === null ? null : await sessionOf(token))?.actor ?? ANONYMOUS;
}

/**
 * Whoever is signed in. Everybody else is sent to sign in and comes back; to who may never take
 * the action, the page does not exist.
 */
export async function requireActor(action?: Action): Promise<Person> {
  const actor = await currentActor();
  if (actor.kind !== "person") {
    const asked = (await headers()).get(ASKED_PATH);
    redirect(asked ? `${PATH.signIn}?callbackUrl=${encodeURIComponent(asked)}` : PATH.signIn);
  }
  if (action && !mayEver(actor, action)) notFound();
  return actor;
}

/** Gives the browser its session, and ends the one it had before. Only in actions and routes. */
export async function beginSession(token: string): Promise<void> {
  const earlier = await currentToken();
  if (earlier !== null) await signOut(earlier);
  const https = isHttps(await headers());
  (await cookies()).set(cookieName(https), await sealToken(token), {
    ...cookieOptions(https),
    maxAge: COOKIE_SECONDS,
  });
}

/** Ends the browser's session now, wherever its cookie may have been copied to. */
export async function endSession(): Promise<void> {
  const token = await currentToken();
  if (token !== null) await signOut(token);
  const https = isHttps(await headers());
  (await cookies()).set(cookieName(https), "", { ...cookieOptions(https), maxAge: 0 });
}

async function currentToken(): Promise<string | null> {
  const name = cookieName(isHttps(await headers()));
  return openToken((await cookies()).get(name)?.value);
}

function cookieIn(header: string | null, name: string): string | undefined {
  const held = header?.split(";").find((pair) => pair.trim().startsWith(`${name}=`));
  return held?.trim().slice(name.length + 1);
}
