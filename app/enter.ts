import "server-only";
import { headers } from "next/headers";
import type { Person } from "@/contracts/access";
import { log } from "@/platform/log";
import type { Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";
import { ownProfile, sessionOf, signIn } from "@/services/identity";
import { keepContact } from "@/services/notification";
import { clientAddress } from "./client-address";
import { readerOf } from "./reader";

export interface Entered {
  readonly token: string;
  readonly actor: Person;
}

/** Signs in, and tells the messages where and in which language this citizen is written to. */
export async function enter(email: unknown, password: unknown): Promise<Result<Entered, Refusal>> {
  const opened = await signIn(email, password, clientAddress(await headers()));
  if (!opened.ok) return opened;
  const { token } = opened.value;
  const session = await sessionOf(token);
  if (!session) return no({ kind: "rule", rule: "account.wrong-credentials" });
  if (session.actor.role === "citizen") await keepAddress(session.actor);
  return ok({ token, actor: session.actor });
}

/** Messages being away keeps nobody out; the next sign-in makes up for it. */
async function keepAddress(actor: Person): Promise<void> {
  try {
    const [profile, { language }] = await Promise.all([ownProfile(actor), readerOf()]);
    if (profile) await keepContact({ email: profile.email, language }, actor);
  } catch (fault) {
    log.warn({ err: fault }, "contact not kept");
  }
}
