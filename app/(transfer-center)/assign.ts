import "server-only";
import type { Actor } from "@/contracts/access";
import { invalid, type Refusal } from "@/platform/refusal";
import { no, type Result } from "@/platform/result";
import { findFacility } from "@/services/quarantine";
import { assign } from "@/services/transfer-center";

type Assigned = Extract<Awaited<ReturnType<typeof assign>>, { ok: true }>["value"];

/** Assigns facility and vehicle; only quarantine knows which facilities there are. */
export async function assignTransfer<Answer>(
  key: string | null,
  raw: {
    readonly transferId?: unknown;
    readonly facilityId?: unknown;
    readonly vehicleId?: unknown;
  },
  actor: Actor,
  answer: (assigned: Assigned) => Answer,
): Promise<Result<Answer, Refusal>> {
  // What was left out is the command's own to complain of, along with everything else.
  if (raw.facilityId !== undefined && !(await findFacility(raw.facilityId)))
    return no(invalid("facilityId", "unknown"));
  return assign.once(key, raw, actor, answer);
}
