import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { KoreanTime } from "./korean-time";
import { Say } from "./say";
import type { Tone } from "./tone";

export interface Happening {
  readonly id: string;
  readonly at: Date | string;
  readonly label: Sentence;
  readonly detail?: ReactNode;
  readonly tone?: Tone;
}

/** What happened and when, in the order given. */
export function Timeline({
  happenings,
  language,
}: {
  readonly happenings: readonly Happening[];
  readonly language: Language;
}) {
  return (
    <ol className="timeline">
      {happenings.map(({ id, at, label, detail, tone }) => (
        <li key={id} className={tone}>
          <KoreanTime at={at} language={language} />
          <span>
            <Say of={label} language={language} />
          </span>
          {detail && <div>{detail}</div>}
        </li>
      ))}
    </ol>
  );
}
