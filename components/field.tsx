"use client";

import type { ReactNode } from "react";
import { FORM } from "@/contracts/words/frame";
import type { Sentence } from "@/contracts/words/sentence";
import { describedBy, type FieldFacts, useField } from "./form-context";
import { useLanguage } from "./language";
import { Say } from "./say";

export interface FieldProps {
  readonly name: string;
  readonly label: Sentence;
  readonly hint?: Sentence;
  readonly required?: boolean;
}

/** What every control must carry so that its label, hint and errors are heard with it. */
export interface Wiring {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** A label, a hint and the errors around one control. */
export function Field({
  name,
  label,
  hint,
  required = false,
  children,
}: FieldProps & {
  readonly children: (wiring: Wiring, typed: readonly string[] | undefined) => ReactNode;
}) {
  const language = useLanguage();
  const facts = useField(name);
  return (
    <div className="field">
      <label className="field-label" htmlFor={facts.id}>
        <Say of={label} language={language} />
        {required && <span className="field-required">({FORM.required[language]})</span>}
      </label>
      <Hint facts={facts} hint={hint} />
      {children(
        {
          id: facts.id,
          name,
          required,
          "aria-describedby": describedBy(facts, hint),
          "aria-invalid": facts.errors.length > 0 ? true : undefined,
        },
        facts.typed,
      )}
      <Errors facts={facts} />
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldGroup({
  name,
  label,
  hint,
  required = false,
  children,
}: FieldProps & {
  readonly children: (facts: FieldFacts) => ReactNode;
}) {
  const language = useLanguage();
  const facts = useField(name);
  return (
    <fieldset className="field" aria-describedby={describedBy(facts, hint)}>
      <legend>
        <Say of={label} language={language} />
        {required && <span className="field-required">({FORM.required[language]})</span>}
      </legend>
      <Hint facts={facts} hint={hint} />
      {children(facts)}
      <Errors facts={facts} />
    </fieldset>
  );
}

function Hint({
  facts,
  hint,
}: {
  readonly facts: FieldFacts;
  readonly hint: Sentence | undefined;
}) {
  const language = useLanguage();
  return (
    hint && (
      <p className="hint" id={facts.hintId}>
        {hint[language]}
      </p>
    )
  );
}

function Errors({ facts }: { readonly facts: FieldFacts }) {
  const language = useLanguage();
  return (
    facts.errors.length > 0 && (
      <p className="field-error" id={facts.errorId}>
        <span className="sr-only">{FORM.error[language]}: </span>
        {facts.errors.join(" ")}
      </p>
    )
  );
}
