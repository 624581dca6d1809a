import { expect, test, vi } from "vitest";
import { z } from "zod";
import type { Actor } from "@/contracts/access";
import { call, route } from "./api";
import { ok } from "./result";

const dispatcher: Actor = { kind: "person", id: "d", role: "dispatcher", region: "seoul" };
const citizen: Actor = { kind: "person", id: "c", role: "citizen" };

const handle = vi.fn(async () => ok("done"));
const assign = call({
  method: "POST",
  path: "/transfers/{id}/assign",
  summary: "Assign",
  action: "transfer-center.assign",
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({ vehicleId: z.uuid() }),
  answer: z.string(),
  handle,
});
const ID = "11111111-1111-4111-8111-111111111111";
const asked = (over: object) => ({
  actor: dispatcher,
  params: { id: ID },
  body: { vehicleId: ID },
  key: null,
  ...over,
});

test("a well-formed request of the right role is handled", async () => {
  expect(await assign.perform(asked({}))).toEqual({ ok: true, value: "done" });
});

test.each([
  ["nobody", { actor: { kind: "anonymous" } }, { kind: "unauthenticated" }],
  ["another role", { actor: citizen }, { kind: "forbidden" }],
  ["another role with a malformed body", { actor: citizen, body: 1 }, { kind: "forbidden" }],
  ["an ill-formed id", { params: { id: "1" } }, { kind: "missing" }],
  [
    "an unknown field",
    { body: { vehicleId: ID, state: "x" } },
    { fields: { state: ["unrecognized-keys"] } },
  ],
  [
    "a wrong type",
    { body: { vehicleId: { not: "" } } },
    { fields: { vehicleId: ["invalid-type"] } },
  ],
])("%s is refused before anything happens", async (_, over, error) => {
  handle.mockClear();
  expect(await assign.perform(asked(over))).toMatchObject({ ok: false, error });
  expect(handle).not.toHaveBeenCalled();
});

test("an address leads to its call with its parameters", () => {
  expect(route([assign], "POST", ["transfers", ID, "assign"])).toMatchObject({
    call: assign,
    params: { id: ID },
  });
  expect(route([assign], "GET", ["transfers", ID, "assign"])).toEqual({ allow: ["POST"] });
  expect(route([assign], "POST", ["transfers", ID])).toEqual({ allow: [] });
});
