import type { Refusal } from "@/platform/refusal";
import { no, ok, type Result } from "@/platform/result";
import { blindIndex } from "@/platform/seal";
import { emailIndex } from "./account.store";
import { db } from "./db";
import { foldEmail } from "./email";
import { hashing, TOO_BUSY } from "./hashing";
import { networkOf } from "./network";
import { isPassword } from "./password-hash";
import { type Session, sessions } from "./session.store";
import { signInFailures, type Tried } from "./sign-in-failure.store";
import { retryAfterSeconds } from "./throttle";

/** Beyond this nothing is an address or a password of ours; it is not even looked at whole. */
const LONGEST = 1_000;

const WRONG: Refusal = { kind: "rule", rule: "account.wrong-credentials" };

/**
 * Opens a session. A wrong password, an unknown address and a dismissed account get the same
 * answer after the same work. `ip` is where the request came from, where that is known.
 */
export async function signIn(
  email: unknown,
  password: unknown,
  ip: string | null,
): Promise<Result<{ readonly token: string }, Refusal>> {
  if (typeof email !== "string" || typeof password !== "string") return no(WRONG);
  const index = emailIndex(foldEmail(email.slice(0, LONGEST)));
  const network = networkOf(ip);
  const tried = {
    email: index,
    network: network && blindIndex(network, "sign_in_failures.network"),
  };
  // Counting inside the turn: guesses sent all at once cannot slip past the count together.
  return (await hashing(() => attempt(tried, password))) ?? no(TOO_BUSY);
}

async function attempt(
  tried: Tried,
  password: string,
): Promise<Result<{ readonly token: string }, Refusal>> {
  const wait = retryAfterSeconds(await signInFailures.blocking(db, tried), new Date());
  if (wait > 0) return no({ kind: "too-many", retryAfterSeconds: wait });

  const account = await db.account.findUnique({
    where: { emailIndex: tried.email },
    select: { personId: true, passwordHash: true },
  });
  const right =
    (await isPassword(password.slice(0, LONGEST), account?.passwordHash ?? null)) &&
    password.length <= LONGEST;
  const token = account && right ? await sessions.open(db, account.personId, tried.email) : null;
  if (token) return ok({ token });
  await signInFailures.add(db, tried);
  return no(WRONG);
}

/** Ends the session now; the cookie is worth nothing from here on. */
export const signOut = (token: string): Promise<void> => sessions.end(db, token);

/** Who holds this token at this moment: sign-out, dismissal and a new role act at once. */
export const sessionOf = (token: string): Promise<Session | null> => sessions.find(db, token);
