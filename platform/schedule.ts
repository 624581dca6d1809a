/** Something that time does: every tick runs it until it says that nothing is left. */
export interface Schedule {
  readonly name: string;
  readonly everyMs: number;
  /** Handles one batch of what is due and says how many there were. */
  run(now: Date): Promise<number>;
}

const MOST_BATCHES = 50;
const running = new Set<Schedule>();

/** Does what is due; a tick that finds the last one still at work leaves it to that one. */
export async function runDue(schedule: Schedule): Promise<number> {
  if (running.has(schedule)) return 0;
  running.add(schedule);
  try {
    let total = 0;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const handled = await schedule.run(new Date());
      total += handled;
      if (handled === 0) break;
    }
    return total;
  } finally {
    running.delete(schedule);
  }
}
