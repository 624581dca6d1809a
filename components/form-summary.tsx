"use client";

import type { Ref } from "react";
import { FORM } from "@/contracts/words/frame";
import type { Sentence } from "@/contracts/words/sentence";
import { fieldId, rootOf } from "./form-context";
import type { FormState } from "./form-state";
import { useLanguage } from "./language";
import { Notice } from "./notice";

/** What a form answered, at its top, with a link to every field to look at. Takes the focus. */
export function FormSummary({
  ref,
  state,
  formId,
  labels,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly state: FormState;
  readonly formId: string;
  readonly labels: Readonly<Record<string, Sentence>>;
}) {
  const language = useLanguage();
  const { refusal, notice } = state;
  const complaints = Object.entries(refusal?.fields ?? {}).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  );
  const labelOf = (field: string) => {
    const label = labels[rootOf(field)];
    return label ? `${label[language]}: ` : "";
  };

  return (
    <div className="summary" ref={ref} tabIndex={-1}>
      {refusal && (
        <Notice
          tone="danger"
          weight={FORM.error}
          live="alert"
          language={language}
          title={complaints.length > 0 ? FORM.refused : FORM.notDone}
        >
          <p>{refusal.message}</p>
          {complaints.length > 0 && (
            <ul>
              {complaints.map(({ field, message }) => (
                <li key={`${field} ${message}`}>
                  <a className="link" href={`#${fieldId(formId, field)}`}>
                    {labelOf(field)}
                    {message}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {notice && !refusal && (
        <Notice tone="success" live="status" language={language}>
          <p>{notice}</p>
        </Notice>
      )}
    </div>
  );
}
