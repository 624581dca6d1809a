import Link from "next/link";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { buttonClass } from "./button";

/** The same list looked at in several ways, one at a time: plain links, the present one marked. */
export function Filter({
  label,
  choices,
  chosen,
  language,
}: {
  readonly label: Sentence;
  readonly choices: readonly { readonly href: string; readonly label: Sentence }[];
  /** The address of the present way. */
  readonly chosen: string;
  readonly language: Language;
}) {
  return (
    <nav aria-label={label[language]}>
      <ul className="buttons">
        {choices.map(({ href, label: choice }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className={buttonClass({
                variant: href === chosen ? "secondary" : "tertiary",
                size: "small",
              })}
              aria-current={href === chosen ? "true" : undefined}
            >
              {choice[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
