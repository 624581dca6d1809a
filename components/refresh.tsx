"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { COMMON } from "@/contracts/words/frame";
import { say } from "@/contracts/words/sentence";
import { useLanguage } from "./language";

/**
 * Keeps a page fresh while somebody looks at it, and says so. It can be paused, and waits by
 * itself while the page is hidden or a form is being filled in. Without JavaScript a link remains.
 */
export function Refresh({
  seconds,
  href,
}: {
  readonly seconds: number;
  /** This page's own address, for the link. */
  readonly href: string;
}) {
  const language = useLanguage();
  const router = useRouter();
  const [live, setLive] = useState(false);
  const [paused, setPaused] = useState(false);
  const [busy, refresh] = useTransition();

  useEffect(() => setLive(true), []);
  useEffect(() => {
    if (paused || busy) return;
    const timer = setInterval(() => {
      if (!document.hidden && !isTyping()) refresh(() => router.refresh());
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [paused, busy, router, seconds]);

  return (
    <p className="refresh">
      <a
        className="link"
        href={href}
        onClick={(event) => {
          event.preventDefault();
          refresh(() => router.refresh());
        }}
      >
        {COMMON.refresh[language]}
      </a>
      {live && (
        <>
          <button type="button" className="link-button" onClick={() => setPaused(!paused)}>
            {(paused ? COMMON.resume : COMMON.pause)[language]}
          </button>
          {!paused && <span>{say(COMMON.everySeconds, language, { seconds })}</span>}
        </>
      )}
    </p>
  );
}

const isTyping = (): boolean =>
  document.activeElement?.matches("input:not([type=hidden]), select, textarea") ?? false;
