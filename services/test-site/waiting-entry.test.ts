import { expect, test } from "vitest";
import { aWaitingEntry } from "./fixtures";
import { call, type EntryState, join, leave, markNoShow } from "./waiting-entry";

const noon = new Date("2026-03-02T03:00:00Z");
const STATES: readonly EntryState[] = [
  "waiting",
  "called",
  "no-show",
  "collected",
  "cancelled",
  "expired",
];

test("joining is told once; a second telling changes nothing", () => {
  expect(join(aWaitingEntry({ version: 0 }))).toMatchObject({
    value: { changed: true, events: [{ type: "test-site.joined-waiting-list.v1" }] },
  });
  expect(join(aWaitingEntry({ version: 1 }))).toMatchObject({ value: { changed: false } });
});

test.each(STATES)("a %s place answers a call as the table says", (state) => {
  const answer = call(aWaitingEntry({ state }), noon);
  const callable = ["waiting", "called", "no-show"].includes(state);
  expect(answer.ok).toBe(callable);
  if (answer.ok) expect(answer.value.next).toMatchObject({ state: "called", calls: 1 });
});

test("nobody is a no-show before being called", () => {
  expect(markNoShow(aWaitingEntry(), noon)).toMatchObject({
    error: { rule: "waiting-entry.not-called" },
  });
});

test("a no-show keeps the place and comes back with a new call", () => {
  const missed = markNoShow(aWaitingEntry({ state: "called", calls: 1 }), noon);
  expect(missed).toMatchObject({ value: { next: { state: "no-show", noShows: 1, number: 1001 } } });
  if (missed.ok)
    expect(call(missed.value.next, noon)).toMatchObject({ value: { next: { calls: 2 } } });
});

test.each<EntryState>(["waiting", "called", "no-show"])("a %s place is given back", (state) => {
  expect(leave(aWaitingEntry({ state }), "cancelled", noon)).toMatchObject({
    value: {
      next: { state: "cancelled" },
      events: [{ type: "test-site.left-waiting-list.v1", data: { why: "cancelled" } }],
    },
  });
});

test("a specimen that was faster than the cancellation keeps its place", () => {
  expect(leave(aWaitingEntry({ state: "collected" }), "cancelled", noon)).toMatchObject({
    value: { changed: false },
  });
});
