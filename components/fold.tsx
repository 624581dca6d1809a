"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "./form-context";

/** The folded part of a form; open when the form comes back refused. */
export function Fold({
  summaryClass,
  label,
  about,
  children,
}: {
  readonly summaryClass: string;
  readonly label: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  const { refused } = useContext(FormContext);
  return (
    <details className="confirm" open={refused || undefined}>
      <summary className={summaryClass}>
        {label}
        {about && <span className="sr-only"> {about}</span>}
      </summary>
      <div className="confirm-body">{children}</div>
    </details>
  );
}
