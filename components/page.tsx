import Link from "next/link";
import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Icon } from "./icon";
import { Say } from "./say";

/** One page: its name, what it is for, what can be done with the whole of it, and its content. */
export function Page({
  title,
  lead,
  language,
  back,
  actions,
  children,
}: {
  readonly title: Sentence;
  readonly lead?: Sentence;
  readonly language: Language;
  readonly back?: { readonly href: string; readonly label: Sentence };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      {back && (
        <Link className="page-back" href={back.href} prefetch={false}>
          <Icon name="back" />
          {back.label[language]}
        </Link>
      )}
      <div className="page-head">
        <div>
          <h1>
            <Say of={title} language={language} />
          </h1>
          {lead && (
            <p className="page-lead">
              <Say of={lead} language={language} />
            </p>
          )}
        </div>
        {actions && <div className="buttons">{actions}</div>}
      </div>
      <div className="page-body">{children}</div>
    </>
  );
}
