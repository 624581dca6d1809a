import { COMMON } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { LinkButton } from "./button";

/** To the page before and the page after, for lists walked by cursor. */
export function Pager({
  previous,
  next,
  language,
}: {
  readonly previous?: string | null;
  readonly next?: string | null;
  readonly language: Language;
}) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={COMMON.pages[language]}>
      {previous ? (
        <LinkButton href={previous} variant="tertiary" size="small">
          {COMMON.previous[language]}
        </LinkButton>
      ) : (
        <span />
      )}
      {next && (
        <LinkButton href={next} variant="tertiary" size="small">
          {COMMON.next[language]}
        </LinkButton>
      )}
    </nav>
  );
}
