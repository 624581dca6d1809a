import { expect, test } from "vitest";
import { readFields } from "./read-fields";

const read = (body: string, type = "application/json") =>
  readFields(
    new Request("http://a.test", { method: "POST", body, headers: { "content-type": type } }),
  );
const FORM = "application/x-www-form-urlencoded";

test("a form and a JSON object say the same", async () => {
  const value = { email: "a@b.test", password: "p & q", json: "true" };
  expect(await read(JSON.stringify({ ...value, json: true }))).toEqual({ ok: true, value });
  expect(await read("email=a%40b.test&password=p+%26+q&json=true", FORM)).toEqual({
    ok: true,
    value,
  });
});

test.each([
  ["{", "application/json", { kind: "invalid", fields: { body: ["invalid-json"] } }],
  ["null", "application/json", { kind: "invalid", fields: { body: ["invalid-type"] } }],
  ["[]", "application/json", { kind: "invalid", fields: { body: ["invalid-type"] } }],
  [
    '{"email":{"a":1}}',
    "application/json",
    { kind: "invalid", fields: { email: ["invalid-type"] } },
  ],
  ["email=a&email=b", FORM, { kind: "invalid", fields: { email: ["duplicate"] } }],
  ["x", "text/plain", { kind: "invalid", fields: { body: ["invalid-format"] } }],
  [`email=${"a".repeat(20_000)}`, FORM, { kind: "too-large" }],
])("case %# is refused", async (body, type, error) => {
  expect(await read(body, type)).toEqual({ ok: false, error });
});

test("nothing at all is nothing", async () => {
  expect(await readFields(new Request("http://a.test", { method: "POST" }))).toEqual({
    ok: true,
    value: {},
  });
});
