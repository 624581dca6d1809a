import Link from "next/link";
import type { ReactNode } from "react";
import type { Role } from "@/contracts/access";
import { ROLE } from "@/contracts/words/choices";
import { FRAME } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { LanguageProvider } from "./language";
import { LanguageSwitch, Navigation, type NavigationItem } from "./navigation";
import { Say } from "./say";

/** Who is reading, as far as the frame around every page must know. */
export interface Reader {
  readonly language: Language;
  readonly role: Role | null;
  readonly name?: string;
}

/** What stands around every page. */
export function Shell({
  reader: { language, role, name },
  demo,
  navigation,
  signOut,
  children,
}: {
  readonly reader: Reader;
  readonly demo: boolean;
  readonly navigation: readonly NavigationItem[];
  readonly signOut?: () => Promise<void>;
  readonly children: ReactNode;
}) {
  return (
    <LanguageProvider language={language}>
      <a className="skip" href="#main">
        {FRAME.skip[language]}
      </a>
      <p className={demo ? "masthead demo" : "masthead"}>
        <span className="frame block">
          <Say of={demo ? FRAME.demoMasthead : FRAME.masthead} language={language} />
        </span>
      </p>
      <header className="topbar">
        <div className="frame">
          <div className="topbar-row">
            <Link className="brand" href="/" prefetch={false}>
              <Emblem />
              <span>
                <Say of={FRAME.name} language={language} />
              </span>
            </Link>
            <div className="tools">
              <LanguageSwitch />
              {role ? (
                <>
                  <span>
                    {name && <b>{name}</b>} <span className="other">{ROLE[role][language]}</span>
                  </span>
                  {signOut && (
                    <form action={signOut}>
                      <button type="submit">{FRAME.signOut[language]}</button>
                    </form>
                  )}
                </>
              ) : (
                <>
                  <Link href="/sign-in" prefetch={false}>
                    {FRAME.signIn[language]}
                  </Link>
                  <Link href="/sign-up" prefetch={false}>
                    {FRAME.signUp[language]}
                  </Link>
                </>
              )}
            </div>
          </div>
          <Navigation items={navigation} />
        </div>
      </header>
      <main id="main" className="frame main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="frame">
          <p>
            <Say of={FRAME.emergency} language={language} />
          </p>
          {demo && (
            <p>
              <Say of={FRAME.demoFooter} language={language} />
            </p>
          )}
        </div>
      </footer>
    </LanguageProvider>
  );
}

/** A house with a cross in it; no state emblem, which this portal has no right to. */
function Emblem() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--color-primary-60)" />
      <path d="M6 15.5 16 7l10 8.5V26H6z" fill="#ffffff" />
      <path d="M16 14v8M12 18h8" stroke="var(--color-primary-60)" strokeWidth="3" />
    </svg>
  );
}
