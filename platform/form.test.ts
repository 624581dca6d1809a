import { expect, test } from "vitest";
import { readForm, typedIn } from "./form";

function aForm(...fields: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

test("a form is read as one text per field and a list per field[]", () => {
  const form = aForm(
    ["siteId", "seoul-plaza"],
    ["symptoms[]", "cough"],
    ["symptoms[]", "fever"],
    ["onsetDate", ""],
    ["idempotencyKey", "4b3f2c1e-0000-4000-8000-000000000000"],
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", "{}"],
  );
  expect(readForm(form)).toEqual({
    ok: true,
    value: {
      input: { siteId: "seoul-plaza", symptoms: ["cough", "fever"] },
      key: "4b3f2c1e-0000-4000-8000-000000000000",
    },
  });
});

test.each([
  [
    [
      ["a", "1"],
      ["a", "2"],
    ],
    { a: ["duplicate"] },
  ],
  [
    [
      ["a", "1"],
      ["a", "1"],
    ],
    { a: ["duplicate"] },
  ],
  [[["a", new File(["x"], "x.png")]], { a: ["no-file"] }],
  [[["idempotencyKey", "k".repeat(101)]], { idempotencyKey: ["invalid-format"] }],
  [[["idempotencyKey", ""]], { idempotencyKey: ["invalid-format"] }],
  [
    [
      ["idempotencyKey", "1"],
      ["idempotencyKey", "2"],
    ],
    { idempotencyKey: ["duplicate"] },
  ],
] as [[string, string | File][], object][])("case %# is refused by name", (sent, fields) => {
  expect(readForm(aForm(...sent))).toEqual({ ok: false, error: { kind: "invalid", fields } });
});

test("a name like __proto__ is a field like any other", () => {
  const read = readForm(aForm(["__proto__", "x"], ["constructor", "y"]));
  expect(read.ok && Object.keys(read.value.input)).toEqual(["__proto__", "constructor"]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

test("what was typed is given back, without secrets", () => {
  const form = aForm(
    ["email", "a@b.test"],
    ["password", "secret"],
    ["newPassword", "secret"],
    ["symptoms[]", "cough"],
    ["idempotencyKey", "k"],
    ["$ACTION_KEY", "x"],
    ["paper", new File(["x"], "x.png")],
  );
  expect(typedIn(form)).toEqual({ email: ["a@b.test"], "symptoms[]": ["cough"], paper: [] });
});
