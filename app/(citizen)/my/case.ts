import "server-only";
import type { Actor } from "@/contracts/access";
import type { Refusal } from "@/platform/refusal";
import { ok, type Result } from "@/platform/result";
import {
  awaitsSpecimen,
  type CaseView,
  findOwnCase,
  listOwnCases,
  type Told,
  unheardOf,
  withLapse,
} from "@/services/citizen-view";
import {
  type ApplicationView,
  findApplication,
  listOwnApplications,
} from "@/services/health-center";

/**
 * One case of the citizen. The view knows it all but hears of it later; what the citizen did a
 * moment ago, applying or cancelling, the health center itself confirms.
 */
export async function findCase(
  applicationId: string,
  actor: Actor,
): Promise<Result<CaseView, Refusal>> {
  const seen = await findOwnCase({ applicationId }, actor);
  if (seen.ok ? !awaitsSpecimen(seen.value) : seen.error.kind !== "missing") return seen;
  const application = await findApplication({ applicationId }, actor);
  if (!application.ok) return seen;
  const told = toTold(application.value);
  return ok(seen.ok ? withLapse(seen.value, told, new Date()) : unheardOf(told, new Date()));
}

/** All cases of the citizen, the newest first, by the same rule. */
export async function listCases(actor: Actor): Promise<Result<readonly CaseView[], Refusal>> {
  const [seen, own] = await Promise.all([listOwnCases({}, actor), listOwnApplications({}, actor)]);
  if (!seen.ok) return seen;
  if (!own.ok) return own;
  const now = new Date();
  const told = new Map(own.value.map((view) => [view.applicationId, toTold(view)]));
  const heard = new Set(seen.value.map(({ applicationId }) => applicationId));
  return ok([
    ...[...told.values()]
      .filter(({ applicationId }) => !heard.has(applicationId))
      .map((unheard) => unheardOf(unheard, now)),
    ...seen.value.map((view) => {
      const known = told.get(view.applicationId);
      return known ? withLapse(view, known, now) : view;
    }),
  ]);
}

function toTold({ status, endedAt, ...told }: ApplicationView): Told {
  const why = status === "cancelled" || status === "expired" ? status : null;
  return { ...told, lapse: why && endedAt ? { why, at: endedAt } : null };
}
