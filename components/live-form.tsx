"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { FORM } from "@/contracts/words/frame";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { FormContext } from "./form-context";
import { type FormAction, type FormState, UNSENT } from "./form-state";
import { FormSummary } from "./form-summary";
import { freshKey } from "./fresh-key";
import { useLanguage } from "./language";

export interface LiveFormProps {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  /** Sent along unseen: the id and version of the record that the form is about. */
  readonly hidden?: Readonly<Record<string, string | number>>;
  /** The fields' labels, so that the summary of a refusal can name them. */
  readonly labels?: Readonly<Record<string, Sentence>>;
  /** One row, small: for a table or the head of a page. */
  readonly row?: boolean;
  readonly children: ReactNode;
}

interface LiveState extends FormState {
  /** No answer came: the same key is sent again, so that the command is done once. */
  readonly unanswered?: true;
}

/** The part of `ActionForm` that runs in the browser as well. */
export function LiveForm({
  action,
  idempotencyKey,
  hidden = {},
  labels = {},
  row = false,
  children,
}: LiveFormProps) {
  const language = useLanguage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  // On the server the bare action is needed: only that can be posted to without JavaScript.
  const send = typeof window === "undefined" ? action : answered(action, language);
  const [state, submit, pending] = useActionState<LiveState, FormData>(send, UNSENT);
  const [key, setKey] = useState(idempotencyKey);

  useEffect(() => {
    if (state === UNSENT) return;
    if (!state.unanswered) setKey(freshKey());
    if (state.refusal) summary.current?.focus();
    else form.current?.reset();
  }, [state]);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    // React would empty the form after any answer; sent by hand it keeps what was typed.
    event.preventDefault();
    if (pending) return;
    const data = new FormData(event.currentTarget);
    const { submitter } = event.nativeEvent;
    if (submitter instanceof HTMLButtonElement && submitter.name)
      data.append(submitter.name, submitter.value);
    startTransition(() => submit(data));
  };

  const facts = useMemo(
    () => ({
      id,
      errors: state.refusal?.fields ?? {},
      typed: state.typed ?? {},
      pending,
      refused: state.refusal !== null,
    }),
    [id, state, pending],
  );

  return (
    <form
      ref={form}
      action={submit}
      onSubmit={onSubmit}
      className={row ? "form row" : "form"}
      noValidate
    >
      <FormSummary ref={summary} state={state} formId={id} labels={labels} />
      <input type="hidden" name="idempotencyKey" value={key} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormContext value={facts}>{children}</FormContext>
    </form>
  );
}

/** The action, with a lost connection or a fault answered instead of taking the page down. */
const answered =
  (action: FormAction, language: Language) =>
  async (state: LiveState, form: FormData): Promise<LiveState> => {
    try {
      const { refusal, notice, typed } = state;
      return await action({ refusal, ...(notice && { notice }), ...(typed && { typed }) }, form);
    } catch (fault) {
      unstable_rethrow(fault);
      return { refusal: { message: FORM.unanswered[language] }, unanswered: true };
    }
  };
