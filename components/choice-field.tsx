"use client";

import { FORM } from "@/contracts/words/frame";
import { Field, FieldGroup, type FieldProps } from "./field";
import { describedBy, useField } from "./form-context";
import { useLanguage } from "./language";
import type { Option } from "./option";
import { Say } from "./say";

/** One of many. Begins empty unless a default is given, so that nothing is chosen unseen. */
export function Select({
  options,
  defaultValue,
  name,
  label,
  hint,
  required = false,
}: FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: string | undefined;
}) {
  const language = useLanguage();
  return (
    <Field name={name} label={label} required={required} {...(hint && { hint })}>
      {(wiring, typed) => (
        <select {...wiring} className="input" defaultValue={typed?.[0] ?? defaultValue ?? ""}>
          <option value="">{FORM.choose[language]}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of few, all in sight. */
export function RadioGroup({
  options,
  defaultValue,
  columns = false,
  ...field
}: FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: string | undefined;
  readonly columns?: boolean;
}) {
  return (
    <FieldGroup {...field}>
      {({ id, typed }) => (
        <Choices
          kind="radio"
          id={id}
          name={field.name}
          options={options}
          chosen={typed ?? (defaultValue === undefined ? [] : [defaultValue])}
          required={field.required ?? false}
          columns={columns}
        />
      )}
    </FieldGroup>
  );
}

/** Any of few. Sent as the same name several times. */
export function CheckboxGroup({
  options,
  defaultValue = [],
  columns = false,
  ...field
}: FieldProps & {
  readonly options: readonly Option[];
  readonly defaultValue?: readonly string[];
  readonly columns?: boolean;
}) {
  return (
    <FieldGroup {...field}>
      {({ id, typed }) => (
        <Choices
          kind="checkbox"
          id={id}
          name={field.name}
          options={options}
          chosen={typed ?? defaultValue}
          required={false}
          columns={columns}
        />
      )}
    </FieldGroup>
  );
}

/** A single yes, such as a consent. */
export function Checkbox({
  name,
  label,
  value = "yes",
  required = false,
}: Omit<FieldProps, "hint"> & { readonly value?: string }) {
  const language = useLanguage();
  const facts = useField(name);
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          id={facts.id}
          name={name}
          value={value}
          required={required}
          aria-describedby={describedBy(facts, undefined)}
          aria-invalid={facts.errors.length > 0 ? true : undefined}
          defaultChecked={facts.typed?.includes(value) ?? false}
        />
        <span>
          <Say of={label} language={language} />
          {required && <span className="field-required">({FORM.required[language]})</span>}
        </span>
      </label>
      {facts.errors.length > 0 && (
        <p className="field-error" id={facts.errorId}>
          {facts.errors.join(" ")}
        </p>
      )}
    </div>
  );
}

function Choices({
  kind,
  id,
  name,
  options,
  chosen,
  required,
  columns,
}: {
  readonly kind: "radio" | "checkbox";
  readonly id: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly required: boolean;
  readonly columns: boolean;
}) {
  const language = useLanguage();
  return (
    <div className={columns ? "choices columns" : "choices"}>
      {options.map(({ value, label, hint, disabled }, index) => (
        <label className="choice" key={value}>
          <input
            type={kind}
            // The first carries the field's own id: it is where a link to the field lands.
            id={index === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            required={required}
            disabled={disabled}
            defaultChecked={chosen.includes(value)}
          />
          <span>
            <Say of={label} language={language} />
            {hint && <span className="hint">{hint[language]}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
