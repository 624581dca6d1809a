import type { Refusal } from "./refusal";
import { no, ok, type Result } from "./result";

/** What a form says, as a command reads it. */
export interface Sent {
  /** One text per field, or a list for a field named `x[]`. An empty field is not there. */
  readonly input: Readonly<Record<string, string | readonly string[]>>;
  readonly key: string | null;
}

const KEY = "idempotencyKey";
const FORM_KEY = /^[\x21-\x7e]{1,100}$/;

// React marks which action a form without JavaScript is for.
const isOurs = (name: string): boolean => !name.startsWith("$ACTION");
const isSecret = (name: string): boolean => /password/i.test(name);

const listNameOf = (name: string): string | null =>
  name.endsWith("[]") ? name.slice(0, -2) : null;

/** Reads a form; a field that says two things at once, or holds a file, is refused by name. */
export function readForm(form: FormData): Result<Sent, Refusal> {
  const input = new Map<string, string | readonly string[]>();
  const fields: Record<string, string[]> = {};
  let key: string | null = null;
  for (const name of new Set(form.keys())) {
    if (!isOurs(name)) continue;
    const values = form.getAll(name);
    const texts = values.filter((value) => typeof value === "string");
    const list = listNameOf(name);
    if (texts.length < values.length) fields[name] = ["no-file"];
    else if (list !== null) input.set(list, texts.filter(Boolean));
    else if (texts.length > 1) fields[name] = ["duplicate"];
    else if (name === KEY) {
      if (texts[0] && FORM_KEY.test(texts[0])) key = texts[0];
      else fields[name] = ["invalid-format"];
    } else if (texts[0]) input.set(name, texts[0]);
  }
  if (Object.keys(fields).length > 0) return no({ kind: "invalid", fields });
  return ok({ input: Object.fromEntries(input), key });
}

/** What was typed, to be given back after a refusal; never a password. */
export function typedIn(form: FormData): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set(form.keys())].filter(
    (name) => isOurs(name) && name !== KEY && !isSecret(name),
  );
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}
