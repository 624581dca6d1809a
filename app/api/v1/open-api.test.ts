import { expect, test } from "vitest";
import { CALLS } from "./calls";
import { openApi } from "./open-api";

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, object>> }>
  >;
}

const { paths } = openApi(CALLS) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const successOf = (method: string, path: string) =>
  paths[path]?.[method]?.responses["200"]?.content ?? {};

test.each([
  ["/certificates/{id}/pdf", "application/pdf"],
  ["/certificates/{id}/pdf/{purpose}", "application/pdf"],
  ["/certificates/{id}/health-card", "application/smart-health-card"],
])("%s is described as a download of %s", (path, mediaType) => {
  expect(successOf("get", path)).toEqual({ [mediaType]: {} });
});

test("everything else answers JSON with a schema", () => {
  const answers = CALLS.filter(({ answer }) => typeof answer !== "string").map((call) => [
    call.path,
    paths[call.path]?.[call.method.toLowerCase()]?.responses[call.status]?.content,
  ]);
  expect(answers).toHaveLength(CALLS.length - 3);
  for (const [path, content] of answers)
    expect([path, content]).toEqual([path, { "application/json": { schema: expect.anything() } }]);
});

test("a result may name its rapid test, and need not", () => {
  const call = CALLS.find(({ path }) => path === "/specimens/{id}/result");
  expect(call?.body.safeParse({ outcome: "negative" }).success).toBe(true);
  expect(call?.body.safeParse({ outcome: "negative", device: "345" }).success).toBe(true);
  expect(call?.body.safeParse({ outcome: "negative", device: "0" }).success).toBe(false);
});
