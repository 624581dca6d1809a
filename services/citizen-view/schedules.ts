import type { Schedule } from "@/platform/schedule";
import { cases } from "./case.store";
import { db } from "./db";

/**
 * The tick waits its turn in the same queue as the events, so that it is heard says that all
 * which waited before it has been taken up: the age of the last one is the age of the view.
 */
const pulse: Schedule = {
  name: "pulse",
  everyMs: 5_000,
  async run(now) {
    await cases.beat(db, now);
    return 0;
  },
};

export const schedules: readonly Schedule[] = [pulse];
