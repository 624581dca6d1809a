import "server-only";
import type { Actor } from "@/contracts/access";
import type { Sent } from "@/platform/form";
import type { Refusal } from "@/platform/refusal";
import { no, type Result } from "@/platform/result";
import { enterPassportName } from "@/services/identity";

/** Takes the surname that was typed, or else the proposal that was chosen. */
export async function enter(
  key: string | null,
  { otherFamily, ...chosen }: Sent["input"],
  actor: Actor,
): Promise<Result<{ readonly id: string }, Refusal>> {
  const input = otherFamily ? { ...chosen, family: otherFamily } : chosen;
  const entered = await enterPassportName.once(key, input, actor, ({ id }) => ({ id }));
  if (entered.ok || entered.error.kind !== "invalid" || !otherFamily) return entered;
  // The complaint belongs to the field in which it was typed.
  const { family, ...others } = entered.error.fields;
  return no({ kind: "invalid", fields: { ...others, ...(family && { otherFamily: family }) } });
}
