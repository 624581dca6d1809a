import { log } from "@/platform/log";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import type { Schedule } from "@/platform/schedule";
import { expireHold, releaseDue } from "./commands";
import { db } from "./db";
import { isolations } from "./isolation.store";
import { stays } from "./stay.store";

const BATCH = 50;
const clock = { kind: "service", name: "quarantine" } as const;

/** How many were done. One that cannot be done must not keep the others waiting. */
async function each<Id>(
  ids: readonly Id[],
  act: (id: Id) => Promise<Result<unknown, Refusal>>,
): Promise<number> {
  let done = 0;
  for (const id of ids) {
    try {
      if ((await act(id)).ok) done += 1;
    } catch (fault) {
      log.error({ id, err: fault }, "due, but not done");
    }
  }
  return done;
}

export const schedules: readonly Schedule[] = [
  {
    name: "hold-expiry",
    everyMs: 15_000,
    run: async (now) =>
      each(await stays.dueHolds(db, now, BATCH), (holdId) => expireHold({ holdId }, clock)),
  },
  {
    name: "isolation-end",
    everyMs: 60_000,
    run: async (now) =>
      each(await isolations.due(db, now, BATCH), (isolationId) =>
        releaseDue({ isolationId }, clock),
      ),
  },
];
