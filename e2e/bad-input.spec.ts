import { expect, test } from "@playwright/test";
import { Client } from "./support/client";

let citizen: Client;
test.beforeAll(async ({ baseURL }) => {
  citizen = await Client.of(baseURL ?? "", "citizen2@demo.test");
});
test.afterAll(() => citizen.close());

const good = { siteId: "seoul-plaza", testType: "pcr", reason: "contact" };

const BODIES: readonly [string, unknown, number, string][] = [
  ["broken JSON", "{not json", 400, "body"],
  ["a list", [good], 400, "body"],
  ["null", "null", 400, "body"],
  ["nothing", {}, 400, "siteId"],
  ["an unknown field", { ...good, status: "certified" }, 400, "status"],
  ["an operator for a text", { ...good, siteId: { not: "" } }, 400, "siteId"],
  ["an unknown site", { ...good, siteId: "atlantis" }, 400, "siteId"],
  ["an unknown test", { ...good, testType: "horoscope" }, 400, "testType"],
  ["a 4 000-character reason", { ...good, reason: "가".repeat(4_000) }, 400, "reason"],
  ["a control character", { ...good, reason: "a\u0000b" }, 400, "reason"],
  ["a right-to-left override", { ...good, reason: "a\u202eb" }, 400, "reason"],
  ["the 30th of February", { ...good, onsetDate: "2026-02-30" }, 400, "onsetDate"],
  ["a date to come", { ...good, onsetDate: "2999-01-01" }, 400, "onsetDate"],
  ["a number for a date", { ...good, onsetDate: 20261101 }, 400, "onsetDate"],
  ["somebody else's child", { ...good, dependantId: crypto.randomUUID() }, 400, "dependantId"],
];

for (const [name, body, status, field] of BODIES)
  test(`${name} is refused by name`, async () => {
    const mine = async () => (await citizen.get("/me/applications")).json();
    const before = (await mine()).length;
    const answer = await citizen.post("/applications", body);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect(Object.keys((await answer.json()).fields)).toContain(field);
    expect(await mine()).toHaveLength(before);
  });

test("a huge body is not read to its end", async () => {
  const answer = await citizen.post("/applications", { ...good, reason: "x".repeat(5_000_000) });
  expect(answer.status()).toBe(413);
});

test("query parameters nobody knows, once or twice, are refused", async () => {
  for (const query of ["?id=1", "?id=1&id=2", "?constructor=1"])
    expect((await citizen.get(`/me/applications${query}`)).status()).toBe(400);
});

test("ids that are none, and methods that are none, are a plain no", async () => {
  for (const id of ["1", "..%2f..", "%00", "'; DROP TABLE x; --", "null"])
    expect((await citizen.get(`/me/applications/${id}`)).status()).toBe(404);
  expect((await citizen.get("/nothing/here")).status()).toBe(404);
});

test("an overlong idempotency key is refused", async () => {
  const answer = await citizen.post("/applications", good, { "idempotency-key": "k".repeat(500) });
  expect(answer.status()).toBe(400);
});
