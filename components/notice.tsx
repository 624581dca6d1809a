import type { ReactNode } from "react";
import { TONE } from "@/contracts/words/frame";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Say } from "./say";
import type { Tone } from "./tone";

/** Something a person must not overlook. The weight is a word first, a colour second. */
export function Notice({
  tone = "info",
  weight = TONE[tone],
  title,
  language,
  live,
  children,
}: {
  readonly tone?: Tone;
  /** The word before it; by default the one of its tone. */
  readonly weight?: Sentence;
  readonly title?: Sentence;
  readonly language: Language;
  /** `status` is read out when the reader is idle, `alert` at once. */
  readonly live?: "status" | "alert";
  readonly children?: ReactNode;
}) {
  return (
    <div className={`notice ${tone}`} role={live}>
      <span className="weight">{weight[language]}</span>
      <div>
        {title && (
          <p className="notice-title">
            <Say of={title} language={language} />
          </p>
        )}
        {children}
      </div>
    </div>
  );
}
