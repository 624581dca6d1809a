import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Say } from "./say";

export interface Fact {
  readonly term: Sentence;
  readonly value: ReactNode;
}

/** What is known about one thing, term by term. A value that is null is left out. */
export function DescriptionList({
  facts,
  language,
}: {
  readonly facts: readonly Fact[];
  readonly language: Language;
}) {
  return (
    <dl className="facts">
      {facts
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ term, value }) => (
          <div key={term.en}>
            <dt>
              <Say of={term} language={language} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
