"use client";

import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/button";
import { Card } from "@/components/card";
import { LanguageProvider } from "@/components/language";
import { Notice } from "@/components/notice";
import { Say } from "@/components/say";
import type { Language, Sentence } from "@/contracts/words/sentence";
import {
  LISTS,
  READING_PROBLEM,
  type ReadingProblem,
  UNSUPPORTED,
  VERIFY,
} from "@/contracts/words/verify";
import type { Environment } from "@/credentials";
import { type Answer, answerTo, canVerify } from "./answer";
import { Camera } from "./camera";
import { useNow } from "./clock";
import { toCode } from "./code-text";
import { warningsOf } from "./list-warnings";
import type { Lists } from "./lists";
import { ListsCard } from "./lists-card";
import { readFile } from "./read-file";
import { useReaderLanguage } from "./reader-language";
import { Result, spoken } from "./result";
import { useKeptPage } from "./use-kept-page";
import { useLists } from "./use-lists";
import { FileWay, PasteWay } from "./ways";

/**
 * Checks certificates in the browser, and there alone: codes, names and answers never leave it.
 * The server draws no button, which would not work yet, and for old browsers never.
 */
export function Verifier({ environment }: { readonly environment: Environment }) {
  const language = useReaderLanguage();
  const isBrowser = useSyncExternalStore(never, yes, no);
  if (!isBrowser) return <p className="verifier-starting">{UNSUPPORTED.starting[language]}</p>;
  return (
    <LanguageProvider language={language}>
      {canVerify() ? (
        <Desk environment={environment} language={language} />
      ) : (
        <Notice tone="warning" title={UNSUPPORTED.title} language={language} live="alert">
          <p>{UNSUPPORTED.text[language]}</p>
        </Notice>
      )}
    </LanguageProvider>
  );
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;

type State =
  | { readonly at: "waiting"; readonly problem?: ReadingProblem | "no-lists" }
  | { readonly at: "camera" }
  | { readonly at: "working" }
  | { readonly at: "answered"; readonly answer: Answer; readonly byCamera: boolean };

function Desk({
  environment,
  language,
}: {
  readonly environment: Environment;
  readonly language: Language;
}) {
  const { listed, refresh, take } = useLists(environment);
  const offline = useKeptPage(listed, language);
  const now = useNow();
  const [state, setState] = useState<State>({ at: "waiting" });

  const warnings = listed ? warningsIn(listed.opened.lists, now) : [];

  const judge = async (code: string, byCamera = false) => {
    setState({ at: "working" });
    const { lists } = listed?.opened.lists ? listed.opened : await refresh();
    setState(
      lists
        ? { at: "answered", answer: await answerTo(code, lists, new Date()), byCamera }
        : { at: "waiting", problem: "no-lists" },
    );
  };
  const judgePasted = (text: string) => {
    const code = toCode(text);
    return code ? judge(code) : setState({ at: "waiting", problem: "empty" });
  };
  const judgeFile = async (file: File) => {
    setState({ at: "working" });
    const code = await readFile(file);
    return code.ok ? judge(code.value) : setState({ at: "waiting", problem: code.error });
  };

  return (
    <div className="verifier">
      <p className="sr-only" role="status">
        {state.at === "working" && VERIFY.checking[language]}
        {state.at === "answered" && spoken(state.answer, language)}
      </p>
      {state.at === "answered" && (
        <AnswerPlace key={state.answer.at.getTime()} language={language}>
          <Result answer={state.answer} warnings={warnings} language={language} />
          <Button
            size="large"
            onClick={() => setState(state.byCamera ? { at: "camera" } : { at: "waiting" })}
          >
            <Say of={VERIFY.again} language={language} />
          </Button>
        </AnswerPlace>
      )}
      {state.at !== "answered" && (
        <Card title={VERIFY.ways} language={language}>
          {state.at === "waiting" && state.problem && (
            <Notice tone="warning" language={language} live="alert">
              <p>
                {
                  (state.problem === "no-lists" ? LISTS.nothing : READING_PROBLEM[state.problem])[
                    language
                  ]
                }
              </p>
            </Notice>
          )}
          {state.at === "working" && <p>{VERIFY.checking[language]}</p>}
          {state.at === "camera" ? (
            <Camera
              onFound={(text) => void judge(text, true)}
              onProblem={(problem) => setState({ at: "waiting", problem })}
              onStop={() => setState({ at: "waiting" })}
            />
          ) : (
            <Button size="large" onClick={() => setState({ at: "camera" })}>
              <Say of={VERIFY.camera} language={language} />
            </Button>
          )}
          <FileWay onFile={(file) => void judgeFile(file)} />
          <PasteWay onCode={(text) => void judgePasted(text)} />
        </Card>
      )}
      {listed ? (
        <>
          {state.at !== "answered" &&
            !(state.at === "waiting" && state.problem === "no-lists") &&
            warnings.map((warning) => (
              <Notice key={warning.en} tone="warning" language={language}>
                <p>{warning[language]}</p>
              </Notice>
            ))}
          <ListsCard
            {...listed}
            offline={listed.opened.lists ? offline : "not-ready"}
            now={now}
            language={language}
            onRefresh={() => void refresh()}
            onTakeRoot={(root) => void take(root)}
          />
        </>
      ) : (
        <p role="status">{LISTS.loading[language]}</p>
      )}
    </div>
  );
}

const warningsIn = (lists: Lists | null, now: Date): readonly Sentence[] =>
  lists ? warningsOf(lists, now) : [LISTS.nothing];

/** Brings the answer before the reader's eyes, and the keyboard with it. */
function AnswerPlace({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section ref={place} className="answer" tabIndex={-1} aria-label={VERIFY.result[language]}>
      {children}
    </section>
  );
}
