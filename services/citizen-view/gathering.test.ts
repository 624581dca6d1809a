import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { gathering } from "./gathering";

interface Item {
  readonly key: string;
  readonly name: string;
}
const item = (name: string, key = name): Item => ({ key, name });

function recorded(fails: (items: readonly Item[]) => unknown = () => null) {
  const calls: string[] = [];
  const take = gathering<Item>(
    async (items) => {
      calls.push(items.map(({ name }) => name).join());
      await turn();
      const fault = fails(items);
      if (fault) throw fault;
    },
    ({ key }) => key,
  );
  return { calls, take };
}

test("what comes while one call runs shares the next", async () => {
  const { calls, take } = recorded();
  await Promise.all(["a", "b", "c"].map((name) => take(item(name))));
  await take(item("d"));
  expect(calls).toEqual(["a", "b,c", "d"]);
});

test("no two of one key share a call, and both are done", async () => {
  const { calls, take } = recorded();
  await Promise.all([item("a"), item("b1", "b"), item("b2", "b"), item("c")].map(take));
  expect(calls).toEqual(["a", "b1,c", "b2"]);
});

test("a bad item fails alone", async () => {
  const bad = new Error("bad");
  const { take } = recorded((items) => (items.some(({ name }) => name === "bad") ? bad : null));
  const settled = await Promise.allSettled(["a", "b", "bad", "c"].map((name) => take(item(name))));
  expect(settled.map(({ status }) => status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
    "fulfilled",
  ]);
});

test("a collision is tried again", async () => {
  let collisions = 2;
  const { calls, take } = recorded(() =>
    collisions-- > 0 ? Object.assign(new Error("deadlock"), { code: "40P01" }) : null,
  );
  await take(item("a"));
  expect(calls).toEqual(["a", "a", "a"]);
});

test("nothing is done before its work is", async () => {
  let done = false;
  const take = gathering<Item>(
    async () => {
      await turn();
      done = true;
    },
    ({ key }) => key,
  );
  await take(item("a"));
  expect(done).toBe(true);
});
