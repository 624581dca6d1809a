"use client";

import { FAULT } from "@/contracts/words/frame";
import "./globals.css";

/** The last resort, when the frame itself fails. The reader's language is not known here. */
export default function GlobalFault({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="ko">
      <body>
        <title>{FAULT.title.ko}</title>
        <main className="frame main">
          <h1>{FAULT.title.ko}</h1>
          <p lang="en">{FAULT.title.en}</p>
          <p className="mt-4">{FAULT.lead.ko}</p>
          <p lang="en">{FAULT.lead.en}</p>
          <button type="button" className="button primary mt-6" onClick={retry}>
            {FAULT.retry.ko} <span lang="en">{FAULT.retry.en}</span>
          </button>
        </main>
      </body>
    </html>
  );
}
