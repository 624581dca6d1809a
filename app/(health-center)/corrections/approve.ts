import "server-only";
import type { Actor } from "@/contracts/access";
import type { Refusal } from "@/platform/refusal";
import { ok, type Result } from "@/platform/result";
import { type CorrectionView, decideCorrection, findCorrection } from "@/services/health-center";
import { correctPerson, isSameName } from "@/services/identity";

/**
 * The health center decides first: only there can two officers not decide differently, so what
 * was refused never reaches an account. Should the account then be out of reach, the correction
 * stays on the page as approved and not entered; approving it again does only what is left.
 */
export async function approve(
  key: string | null,
  raw: unknown,
  actor: Actor,
): Promise<Result<null, Refusal>> {
  const found = await findCorrection(raw, actor);
  if (!found.ok) return found;
  const { correctionId, subjectId, status } = found.value;
  if (status !== "approved") {
    const verdict = { correctionId, decision: "approve" };
    const decided = await decideCorrection.once(key, verdict, actor, () => null);
    if (!decided.ok) return decided;
  }
  const entered = await correctPerson(
    { correctionId, personId: subjectId, ...changeOf(found.value) },
    actor,
  );
  return entered.ok ? ok(null) : entered;
}

/** Only what differs: the rest of the account may have moved on since the paper was issued. */
function changeOf({ before, after }: CorrectionView) {
  const { name, birthDate, passportName } = after;
  return {
    ...(name !== before.name && { name }),
    ...(birthDate !== before.birthDate && { birthDate }),
    ...(passportName && !isSameName(passportName, before.passportName ?? null) && { passportName }),
  };
}
