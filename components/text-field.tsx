"use client";

import type { ComponentProps } from "react";
import { FORM } from "@/contracts/words/frame";
import { Field, type FieldProps } from "./field";

type Attributes = Pick<
  ComponentProps<"input">,
  "autoComplete" | "inputMode" | "maxLength" | "placeholder" | "spellCheck" | "readOnly"
>;

/** One line of text. A password is never filled in again after a refusal. */
export function TextField({
  type = "text",
  short = false,
  defaultValue,
  name,
  label,
  hint,
  required = false,
  ...attributes
}: FieldProps &
  Attributes & {
    readonly type?: "text" | "email" | "password" | "tel" | "search";
    readonly short?: boolean;
    readonly defaultValue?: string | number | undefined;
  }) {
  return (
    <Field name={name} label={label} required={required} {...(hint && { hint })}>
      {(wiring, typed) => (
        <input
          {...attributes}
          {...wiring}
          type={type}
          className={short ? "input short" : "input"}
          defaultValue={type === "password" ? undefined : (typed?.[0] ?? defaultValue)}
        />
      )}
    </Field>
  );
}

/** A day as `YYYY-MM-DD`; a browser that knows no date picker shows a text field with the hint. */
export function DateField({
  defaultValue,
  min,
  max,
  autoComplete,
  name,
  label,
  hint = FORM.dateHint,
  required = false,
}: FieldProps & {
  readonly defaultValue?: string | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly autoComplete?: "bday";
}) {
  return (
    <Field name={name} label={label} hint={hint} required={required}>
      {(wiring, typed) => (
        <input
          {...wiring}
          type="date"
          className="input date"
          min={min}
          max={max}
          autoComplete={autoComplete}
          defaultValue={typed?.[0] ?? defaultValue}
        />
      )}
    </Field>
  );
}

/** A few sentences. */
export function TextArea({
  defaultValue,
  maxLength,
  rows = 4,
  name,
  label,
  hint,
  required = false,
}: FieldProps & {
  readonly defaultValue?: string | undefined;
  readonly maxLength?: number;
  readonly rows?: number;
}) {
  return (
    <Field name={name} label={label} required={required} {...(hint && { hint })}>
      {(wiring, typed) => (
        <textarea
          {...wiring}
          className="input"
          rows={rows}
          maxLength={maxLength}
          defaultValue={typed?.[0] ?? defaultValue}
        />
      )}
    </Field>
  );
}
