import { z } from "zod";
import { ApplicationId } from "@/contracts/ids";
import { log } from "@/platform/log";
import { queriesOf } from "@/platform/query";
import { openText } from "@/platform/text";
import { cases } from "./case.store";
import { type CaseFacts, type CaseView, viewOf } from "./case-view";
import { db, type Tx } from "./db";

const { list, record } = queriesOf<Tx, typeof db>(db);

/** All the citizen's cases, the newest first. */
export const listOwnCases = list({
  action: "citizen-view.view-own",
  input: z.strictObject({}),
  rows: async (db, { citizenId }): Promise<readonly CaseView[]> => {
    if (!citizenId) return [];
    const found = await cases.ofCitizen(db, citizenId);
    return found.map(({ facts }) => show(facts));
  },
});

export const findOwnCase = record({
  action: "citizen-view.view-own",
  input: z.strictObject({ applicationId: ApplicationId }),
  load: (db, { applicationId }) => cases.find(db, applicationId),
  show: ({ facts }) => show(facts),
  subject: ({ applicationId }) => applicationId,
});

/** What staff wrote is opened here, for the one person it was written to. */
function opened(reason: string): string | null {
  try {
    return openText(reason);
  } catch (fault) {
    log.error({ err: fault }, "a reason cannot be opened");
    return null;
  }
}

function show(facts: CaseFacts): CaseView {
  const view = viewOf(facts, new Date());
  if (!view) throw new Error("a case without its application");
  return {
    ...view,
    timeline: view.timeline.map(({ reason: sealed, ...step }) => {
      const reason = sealed && opened(sealed);
      return reason ? { ...step, reason } : step;
    }),
  };
}
