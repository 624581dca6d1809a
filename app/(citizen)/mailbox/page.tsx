import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { Say } from "@/components/say";
import { MAILBOX } from "@/contracts/words/my-page";
import type { Language } from "@/contracts/words/sentence";
import { env } from "@/platform/env";
import { type Letter, mailbox } from "@/services/notification";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { casePath } from "../my/path";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MAILBOX.title[(await readerOf()).language] };
}

export default async function MailboxPage() {
  const actor = await requireActor("notification.view-mailbox");
  const [{ language }, listed] = await Promise.all([readerOf(), mailbox({}, actor)]);
  const letters = listed.ok ? listed.value : [];
  return (
    <Page
      title={MAILBOX.title}
      lead={env().PORTAL_MODE === "demo" ? MAILBOX.lead : MAILBOX.leadSent}
      language={language}
    >
      <Refresh seconds={15} href={PATH.mailbox} />
      {letters.length === 0 && <EmptyState title={MAILBOX.none} language={language} />}
      {letters.map((letter) => (
        <Message key={letter.messageId} letter={letter} language={language} />
      ))}
    </Page>
  );
}

function Message({
  letter: { applicationId, subject, body, at },
  language,
}: {
  readonly letter: Letter;
  readonly language: Language;
}) {
  return (
    <Card title={subject} language={language} aside={<Age at={at} language={language} />}>
      <p>
        <Say of={body} language={language} />
      </p>
      <Link className="link" href={casePath(applicationId)} prefetch={false}>
        {MAILBOX.open[language]}
        <span className="sr-only"> {subject[language]}</span>
      </Link>
    </Card>
  );
}
