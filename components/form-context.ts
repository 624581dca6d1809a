"use client";

import { createContext, useContext } from "react";

type ByField = Readonly<Record<string, readonly string[]>>;

interface FormFacts {
  /** Makes ids unique where a page has several forms. */
  readonly id: string;
  readonly errors: ByField;
  readonly typed: ByField;
  readonly pending: boolean;
  readonly refused: boolean;
}

/** What a form tells its fields. Outside one (a search that is a plain GET) there is nothing to tell. */
export const FormContext = createContext<FormFacts>({
  id: "form",
  errors: {},
  typed: {},
  pending: false,
  refused: false,
});

export interface FieldFacts {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly errors: readonly string[];
  /** What was typed before a refusal; undefined where the form was not sent. */
  readonly typed: readonly string[] | undefined;
}

/** A list's field is named `x[]`; people and links know it as `x`. */
export const rootOf = (field: string): string => field.split(".")[0]?.replace("[]", "") ?? field;

export const fieldId = (formId: string, name: string): string => `${formId}-${rootOf(name)}`;

export function useField(name: string): FieldFacts {
  const form = useContext(FormContext);
  const id = fieldId(form.id, name);
  return {
    id,
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
    errors: Object.entries(form.errors)
      .filter(([field]) => field === name || field.startsWith(`${name}.`))
      .flatMap(([, messages]) => messages),
    typed: form.typed[name],
  };
}

/** Ids of the texts that explain a field, in the order to read them out. */
export const describedBy = ({ hintId, errorId, errors }: FieldFacts, hint: unknown) =>
  [hint ? hintId : null, errors.length > 0 ? errorId : null].filter(Boolean).join(" ") || undefined;
