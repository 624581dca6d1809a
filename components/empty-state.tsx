import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Say } from "./say";

/** Nothing here, said as such, with what to do about it. */
export function EmptyState({
  title,
  hint,
  language,
  children,
}: {
  readonly title: Sentence;
  readonly hint?: Sentence;
  readonly language: Language;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="empty-title">
        <Say of={title} language={language} />
      </p>
      {hint && (
        <p>
          <Say of={hint} language={language} />
        </p>
      )}
      {children}
    </div>
  );
}
