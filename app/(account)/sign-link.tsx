import Link from "next/link";
import type { Language, Sentence } from "@/contracts/words/sentence";

/** From signing in to signing up, and back. */
export function SignLink({
  before,
  to,
  href,
  language,
}: {
  readonly before: Sentence;
  readonly to: Sentence;
  readonly href: string;
  readonly language: Language;
}) {
  return (
    <p className="hint">
      {before[language]}{" "}
      <Link className="link" href={href} prefetch={false}>
        {to[language]}
      </Link>
    </p>
  );
}
