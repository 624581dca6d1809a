import { createHmac, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { keyFor } from "@/platform/secret";

/** argon2id as OWASP's password storage cheat sheet asks at least: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// The pepper is not in the database: a stolen table cannot even be guessed at.
const peppered = (password: string): string =>
  createHmac("sha256", keyFor("pepper")).update(password.normalize("NFKC")).digest("base64");

export const hashPassword = (password: string): Promise<string> => hash(peppered(password), COST);

let nobody: Promise<string> | undefined;

/** Takes as long for an account that does not exist (null) as for one that does. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  nobody ??= hash(randomBytes(32).toString("base64"), COST);
  const nobodys = await nobody;
  return (await verify(kept ?? nobodys, peppered(password))) && kept !== null;
}
