"use client";

import { type ChangeEvent, type SubmitEvent, useState } from "react";
import { useLanguage } from "@/components/language";
import { Say } from "@/components/say";
import { VERIFY } from "@/contracts/words/verify";

/** A picture or a document that somebody has, from the device's own files or camera roll. */
export function FileWay({ onFile }: { readonly onFile: (file: File) => void }) {
  const language = useLanguage();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again.
    currentTarget.value = "";
  };
  return (
    <div>
      <label className="button secondary large file-way">
        <input
          className="sr-only"
          type="file"
          accept="image/*,application/pdf,.pdf,.smart-health-card"
          aria-describedby="file-hint"
          onChange={choose}
        />
        <Say of={VERIFY.file} language={language} />
      </label>
      <p className="hint" id="file-hint">
        {VERIFY.fileHint[language]}
      </p>
    </div>
  );
}

/** A code that came as text. */
export function PasteWay({ onCode }: { readonly onCode: (text: string) => void }) {
  const language = useLanguage();
  const [text, setText] = useState("");
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onCode(text);
  };
  return (
    <form className="paste-way" onSubmit={send}>
      <label className="field-label" htmlFor="code">
        <Say of={VERIFY.paste} language={language} />
      </label>
      <p className="hint" id="code-hint">
        {VERIFY.pasteHint[language]}
      </p>
      <textarea
        id="code"
        className="input"
        aria-describedby="code-hint"
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        rows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" className="button primary medium">
        {VERIFY.check[language]}
      </button>
    </form>
  );
}
