import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/card";
import { Page } from "@/components/page";
import { StatusSteps } from "@/components/status-steps";
import { PASSPORT_NAME, PROFILE } from "@/contracts/words/account";
import { fill, type Language, plain } from "@/contracts/words/sentence";
import { findPassportName } from "@/services/identity";
import { PATH } from "../../../../navigation";
import { readerOf } from "../../../../reader";
import { requireActor } from "../../../../session";
import { Check, Confirmed } from "./check";
import { EntryForm } from "./entry-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: PASSPORT_NAME.title[(await readerOf()).language] };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly again?: string | string[] }>;
}

export default async function PassportNamePage({ params, searchParams }: Props) {
  const actor = await requireActor("identity.confirm-passport-name");
  const [{ language }, found, { again }] = await Promise.all([
    readerOf(),
    findPassportName({ personId: (await params).id }, actor),
    searchParams,
  ]);
  if (!found.ok) notFound();
  const { personId, name, passportName, confirmed } = found.value;
  const page = {
    title: fill(PASSPORT_NAME.titleOf, { name: plain(name) }),
    lead: PASSPORT_NAME.lead,
    language,
    back: { href: PATH.profile, label: PROFILE.title },
  };

  if (passportName && confirmed)
    return (
      <Page {...page}>
        <Card title={PASSPORT_NAME.confirmed} language={language}>
          <Confirmed passportName={passportName} language={language} />
        </Card>
      </Page>
    );
  if (passportName && again === undefined)
    return (
      <Page {...page}>
        <Steps at="confirm" language={language} />
        <Card title={PASSPORT_NAME.checkTitle} language={language}>
          <Check personId={personId} passportName={passportName} language={language} />
        </Card>
      </Page>
    );
  return (
    <Page {...page}>
      <Steps at="enter" language={language} />
      <Card title={PASSPORT_NAME.enter} language={language}>
        <EntryForm personId={personId} name={name} entered={passportName} />
      </Card>
    </Page>
  );
}

function Steps({
  at,
  language,
}: {
  readonly at: "enter" | "confirm";
  readonly language: Language;
}) {
  return (
    <StatusSteps
      across
      language={language}
      steps={[
        { label: PASSPORT_NAME.enter, state: at === "enter" ? "current" : "done" },
        { label: PASSPORT_NAME.confirm, state: at === "enter" ? "next" : "current" },
      ]}
    />
  );
}
