import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Say } from "./say";

/** One matter of a page, under its own heading. */
export function Card({
  title,
  language,
  level = 2,
  aside,
  children,
}: {
  readonly title?: Sentence;
  readonly language: Language;
  readonly level?: 2 | 3;
  /** Beside the heading: a badge, an age, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const Heading = `h${level}` as const;
  return (
    <section className="card">
      {(title || aside) && (
        <div className="card-head">
          {title && (
            <Heading>
              <Say of={title} language={language} />
            </Heading>
          )}
          {aside}
        </div>
      )}
      <div className="card-body">{children}</div>
    </section>
  );
}

/** Cards side by side where there is room. */
export function Cards({
  across = 2,
  children,
}: {
  readonly across?: 2 | 3;
  readonly children: ReactNode;
}) {
  return <div className={across === 3 ? "grid-cards three" : "grid-cards"}>{children}</div>;
}
