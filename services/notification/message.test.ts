import { expect, test } from "vitest";
import { aMessage, NOON } from "./fixtures";
import { deliver, MOST_ATTEMPTS, miss, pauseAfter } from "./message";

test("a waiting message is delivered once, and that is told", () => {
  const first = deliver(aMessage(), "email", NOON);
  expect(first).toMatchObject({
    ok: true,
    value: {
      changed: true,
      next: { state: "delivered", channel: "email", deliveredAt: NOON },
      events: [{ type: "notification.message-delivered.v1", data: { channel: "email" } }],
    },
  });
  const again = deliver(aMessage({ state: "delivered" }), "email", NOON);
  expect(again).toMatchObject({ ok: true, value: { changed: false, events: [] } });
});

test("a miss before the last attempt keeps the message waiting", () => {
  expect(miss(aMessage({ attempts: MOST_ATTEMPTS - 1 }), "ECONNREFUSED")).toMatchObject({
    ok: true,
    value: { next: { state: "waiting", lastFault: "ECONNREFUSED" }, events: [] },
  });
});

test("a miss at the last attempt gives it up, and that is told", () => {
  expect(miss(aMessage({ attempts: MOST_ATTEMPTS }), "EENVELOPE 550")).toMatchObject({
    ok: true,
    value: {
      next: { state: "failed", lastFault: "EENVELOPE 550" },
      events: [{ type: "notification.message-failed.v1" }],
    },
  });
});

test("what was delivered cannot fail any more", () => {
  expect(miss(aMessage({ state: "delivered", attempts: MOST_ATTEMPTS }), "late")).toMatchObject({
    ok: true,
    value: { changed: false },
  });
});

test("the pauses double from half a minute and never exceed an hour", () => {
  const pauses = Array.from({ length: MOST_ATTEMPTS }, (_, index) => pauseAfter(index + 1) / 1_000);
  expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1_920, 3_600]);
});
