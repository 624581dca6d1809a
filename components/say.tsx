import { type Language, otherThan, type Sentence } from "@/contracts/words/sentence";

/** A sentence in the reader's language, with the other beside it, smaller and marked as such. */
export function Say({ of, language }: { readonly of: Sentence; readonly language: Language }) {
  const other = otherThan(language);
  return of.ko === of.en ? (
    of[language]
  ) : (
    <>
      {of[language]}{" "}
      <span className="other" lang={other}>
        {of[other]}
      </span>
    </>
  );
}
