import type { ReactNode } from "react";
import { STEPS } from "@/contracts/words/frame";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Icon } from "./icon";
import { KoreanTime } from "./korean-time";
import { Say } from "./say";

export interface Step {
  readonly label: Sentence;
  readonly state: "done" | "current" | "next" | "stopped";
  readonly at?: Date | string;
  readonly note?: ReactNode;
}

/** The whole way with what is done, where one stands, and what is to come. */
export function StatusSteps({
  steps,
  language,
  across = false,
}: {
  readonly steps: readonly Step[];
  readonly language: Language;
  /** Side by side on a wide screen: for six steps or fewer. */
  readonly across?: boolean;
}) {
  return (
    <ol className={across ? "steps across" : "steps"} aria-label={STEPS.title[language]}>
      {steps.map(({ label, state, at, note }, index) => (
        <li
          key={label.en}
          className={state}
          aria-current={state === "current" ? "step" : undefined}
        >
          <span className="steps-mark" aria-hidden="true">
            <Mark state={state} number={index + 1} />
          </span>
          <span className="steps-label">
            <Say of={label} language={language} />
          </span>
          <span className="sr-only"> ({STEPS[state][language]})</span>
          {at && (
            <span className="steps-time">
              <KoreanTime at={at} language={language} />
            </span>
          )}
          {note && <div className="steps-time">{note}</div>}
        </li>
      ))}
    </ol>
  );
}

function Mark({ state, number }: { readonly state: Step["state"]; readonly number: number }) {
  if (state === "done") return <Icon name="check" />;
  if (state === "stopped") return <Icon name="cross" />;
  return number;
}
