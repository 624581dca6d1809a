import { expect, test } from "vitest";
import { runDue } from "./schedule";

test("batch after batch until nothing is left", async () => {
  const left = [5, 5, 2];
  const schedule = { name: "due", everyMs: 1_000, run: async () => left.shift() ?? 0 };
  expect(await runDue(schedule)).toBe(12);
});

test("a tick that finds the last one at work leaves it to that one, and the next works again", async () => {
  let runs = 0;
  let finish: (handled: number) => void = () => undefined;
  const schedule = {
    name: "slow",
    everyMs: 1_000,
    run: () => {
      runs += 1;
      return new Promise<number>((done) => {
        finish = done;
      });
    },
  };
  const first = runDue(schedule);
  expect(await runDue(schedule)).toBe(0);
  expect(runs).toBe(1);
  finish(0);
  await first;
  const next = runDue(schedule);
  expect(runs).toBe(2);
  finish(0);
  await next;
});

test("a tick that fails does not keep the next from working", async () => {
  let runs = 0;
  const schedule = {
    name: "failing",
    everyMs: 1_000,
    run: async () => {
      runs += 1;
      if (runs === 1) throw new Error("first");
      return 0;
    },
  };
  await expect(runDue(schedule)).rejects.toThrow("first");
  expect(await runDue(schedule)).toBe(0);
  expect(runs).toBe(2);
});
