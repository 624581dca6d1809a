"use client";

import { type MouseEvent, useContext } from "react";
import { useFormStatus } from "react-dom";
import { FORM } from "@/contracts/words/frame";
import type { Sentence } from "@/contracts/words/sentence";
import { type ButtonLook, buttonClass } from "./button";
import { FormContext } from "./form-context";
import { useLanguage } from "./language";

/**
 * Sends the form around it. While an answer is awaited it says so and takes no second press,
 * yet keeps the focus.
 */
export function SubmitButton({
  label,
  about,
  name,
  value,
  ...look
}: ButtonLook & {
  readonly label: Sentence;
  /** What the button is about, for who cannot see its row: "12번". Read out after the label. */
  readonly about?: string;
  readonly name?: string;
  readonly value?: string;
}) {
  const language = useLanguage();
  const form = useContext(FormContext);
  const pending = useFormStatus().pending || form.pending;
  const stay = (event: MouseEvent) => {
    if (pending) event.preventDefault();
  };
  return (
    <button
      type="submit"
      className={buttonClass(look)}
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      onClick={stay}
    >
      {pending ? FORM.working[language] : label[language]}
      {about && <span className="sr-only"> {about}</span>}
    </button>
  );
}
