import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { turns } from "./turns";

test("no more work at once than allowed, all of it gets done", async () => {
  const take = turns(4, 100);
  let busy = 0;
  let most = 0;
  const done = await Promise.all(
    Array.from({ length: 30 }, (_, nth) =>
      take(async () => {
        busy += 1;
        most = Math.max(most, busy);
        await sleep(1);
        busy -= 1;
        return nth;
      }),
    ),
  );
  expect(most).toBe(4);
  expect(done).toEqual(Array.from({ length: 30 }, (_, nth) => nth));
});

test("who finds the line full is sent away; a failure gives its turn back", async () => {
  const take = turns(1, 1);
  const failing = take(async () => {
    await sleep(5);
    throw new Error("no");
  });
  const waiting = take(async () => "served");
  expect(await take(async () => "never")).toBeNull();
  await expect(failing).rejects.toThrow("no");
  expect(await waiting).toBe("served");
  expect(await take(async () => "again")).toBe("again");
});
