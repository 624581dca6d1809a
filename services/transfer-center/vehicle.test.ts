import { expect, test } from "vitest";
import { aTransfer, aVehicle, NOON } from "./fixtures";
import { add, letGo, ready } from "./vehicle";

test("a disinfected vehicle serves again", () => {
  expect(ready(aVehicle({ state: "disinfecting", readyAt: NOON }))).toMatchObject({
    value: { next: { state: "free", readyAt: null } },
  });
});

test.each(["free", "assigned", "on-the-way"] as const)(
  "a vehicle %s cannot be readied",
  (state) => {
    expect(ready(aVehicle({ state }))).toMatchObject({
      error: { rule: "vehicle.not-disinfecting" },
    });
  },
);

test("only a vehicle that has left has to be disinfected", () => {
  const transferId = aTransfer().id;
  expect(letGo(aVehicle({ state: "assigned", transferId }), NOON)).toMatchObject({
    state: "free",
    transferId: null,
    readyAt: null,
  });
  expect(
    letGo(aVehicle({ state: "on-the-way", transferId, turnaroundMinutes: 90 }), NOON),
  ).toMatchObject({
    state: "disinfecting",
    transferId: null,
    readyAt: new Date("2026-03-02T04:30:00Z"),
  });
});

test("a vehicle is added once", () => {
  expect(add(aVehicle({ version: 0 }))).toMatchObject({ ok: true });
  expect(add(aVehicle())).toMatchObject({ error: { rule: "vehicle.already-exists" } });
});
