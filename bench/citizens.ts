import { randomUUID } from "node:crypto";
import { cookieName, sealToken } from "@/app/session-cookie";
import { PersonId } from "@/contracts/ids";
import { CITIZEN } from "@/services/identity/account";
import { accounts, emailIndex } from "@/services/identity/account.store";
import { db } from "@/services/identity/db";
import { hashPassword } from "@/services/identity/password-hash";
import { sessions } from "@/services/identity/session.store";
import { inParallel } from "./parallel";

export interface SignedIn {
  readonly id: string;
  readonly cookie: string;
}

/** People with an account and a session each, all with one password: hashing is not measured here. */
export async function signInMany(count: number): Promise<readonly SignedIn[]> {
  const passwordHash = await hashPassword(randomUUID());
  return inParallel(8, Array.from({ length: count }), async () => {
    const id = PersonId.parse(randomUUID());
    const email = `${id}@bench.invalid`;
    const person = {
      id,
      guardianId: null,
      name: "김민준",
      birthDate: "1990-01-01",
      phone: "+821000000000",
      createdAt: new Date(),
      version: 0,
    };
    await accounts.add(db, {
      person,
      post: CITIZEN,
      email,
      passwordHash,
      taken: false,
      version: 0,
    });
    const token = await sessions.open(db, id, emailIndex(email));
    if (!token) throw new Error("no session");
    return { id, cookie: `${cookieName(false)}=${await sealToken(token)}` };
  });
}
