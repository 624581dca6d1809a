"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { FRAME } from "@/contracts/words/frame";
import { LANGUAGE_NAMES, LANGUAGES, type Sentence } from "@/contracts/words/sentence";
import { useLanguage } from "./language";
import { Say } from "./say";

export interface NavigationItem {
  readonly href: string;
  readonly label: Sentence;
}

/** Whether an address is this page or below it; home is only itself. */
export const isHere = (href: string, path: string): boolean =>
  path === href || (href !== "/" && path.startsWith(`${href}/`));

/** The pages that this reader may go to, the present one marked. */
export function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  const language = useLanguage();
  const path = usePathname();
  return (
    <nav aria-label={FRAME.mainMenu[language]}>
      <ul className="menu">
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={isHere(href, path) ? "page" : undefined}
            >
              <Say of={label} language={language} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Plain links: a language is chosen by going there and back, with or without JavaScript. */
export function LanguageSwitch() {
  const language = useLanguage();
  const path = usePathname();
  return (
    <ul className="languages" aria-label={FRAME.languages[language]}>
      {LANGUAGES.map((choice) => (
        <li key={choice}>
          <a
            href={`/language?to=${choice}&back=${encodeURIComponent(path)}`}
            lang={choice}
            hrefLang={choice}
            aria-current={choice === language ? "true" : undefined}
          >
            {LANGUAGE_NAMES[choice]}
          </a>
        </li>
      ))}
    </ul>
  );
}
