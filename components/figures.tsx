import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Say } from "./say";

export interface Figure {
  readonly label: Sentence;
  readonly value: ReactNode;
  readonly unit?: Sentence;
}

/** The few numbers one looks for first. */
export function Figures({
  figures,
  language,
}: {
  readonly figures: readonly Figure[];
  readonly language: Language;
}) {
  return (
    <dl className="figures">
      {figures.map(({ label, value, unit }) => (
        <div key={label.en}>
          <dt>
            <Say of={label} language={language} />
          </dt>
          <dd>
            {value}
            {unit && <small> {unit[language]}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
