import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { ActionForm } from "./action-form";
import { type ButtonLook, buttonClass } from "./button";
import { Fold } from "./fold";
import type { FormAction } from "./form-state";
import { Say } from "./say";
import { SubmitButton } from "./submit-button";

/**
 * A step that cannot be taken back: the first press unfolds what it means and what must be
 * given for it, the second does it. Needs no JavaScript.
 */
export function ConfirmAction({
  action,
  hidden,
  label,
  about,
  question,
  confirm,
  labels,
  language,
  variant = "danger",
  size = "medium",
  children,
}: Omit<ButtonLook, "wide"> & {
  readonly action: FormAction;
  readonly hidden?: Readonly<Record<string, string | number>>;
  readonly label: Sentence;
  readonly about?: string;
  readonly question: Sentence;
  readonly confirm: Sentence;
  readonly labels?: Readonly<Record<string, Sentence>>;
  readonly language: Language;
  /** Fields to fill in, such as a reason. */
  readonly children?: ReactNode;
}) {
  return (
    <ActionForm action={action} {...(hidden && { hidden })} {...(labels && { labels })}>
      <Fold
        summaryClass={buttonClass({ variant, size })}
        label={label[language]}
        {...(about && { about })}
      >
        <p>
          <Say of={question} language={language} />
        </p>
        {children}
        <SubmitButton label={confirm} variant="danger" {...(about && { about })} />
      </Fold>
    </ActionForm>
  );
}
