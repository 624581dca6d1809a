import "server-only";
import type { Actor } from "@/contracts/access";
import { fieldsOf } from "@/platform/command";
import type { Refusal } from "@/platform/refusal";
import { no, type Result } from "@/platform/result";
import { requestCorrection } from "@/services/health-center";
import { toWish } from "./wish";

/** Asks in words that the account service can keep too, as it must once they are approved. */
export async function ask(
  key: string | null,
  raw: unknown,
  actor: Actor,
): Promise<Result<{ readonly applicationId: string }, Refusal>> {
  const wish = toWish(raw);
  if (!wish.success) return no({ kind: "invalid", fields: fieldsOf(wish.error) });
  return requestCorrection.once(key, wish.data, actor, ({ applicationId }) => ({ applicationId }));
}
