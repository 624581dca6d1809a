"use client";

import { Button, LinkButton } from "@/components/button";
import { useLanguage } from "@/components/language";
import { Page } from "@/components/page";
import { FAULT } from "@/contracts/words/frame";
import { say } from "@/contracts/words/sentence";

/** A fault on our side. The digest finds it in the log; nothing else of it is shown. */
export default function Fault({
  error,
  retry,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}) {
  const language = useLanguage();
  return (
    <Page title={FAULT.title} lead={FAULT.lead} language={language}>
      <div className="buttons">
        <Button onClick={retry}>{FAULT.retry[language]}</Button>
        <LinkButton href="/" variant="tertiary">
          {FAULT.home[language]}
        </LinkButton>
      </div>
      {error.digest && <p>{say(FAULT.number, language, { digest: error.digest })}</p>}
    </Page>
  );
}
