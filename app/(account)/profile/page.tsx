import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/action-form";
import { Card } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { EmptyState } from "@/components/empty-state";
import { Page } from "@/components/page";
import { SubmitButton } from "@/components/submit-button";
import { Table } from "@/components/table";
import { DateField, TextField } from "@/components/text-field";
import { mayEver } from "@/contracts/access";
import { DEPENDANT, PROFILE, SIGN_IN, SIGN_UP } from "@/contracts/words/account";
import { ROLE } from "@/contracts/words/choices";
import type { Language } from "@/contracts/words/sentence";
import { calendarDate } from "@/contracts/words/time";
import { type Dependant, dependantsOf, ownProfile } from "@/services/identity";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { addDependantAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: PROFILE.title[(await readerOf()).language] };
}

export default async function ProfilePage() {
  const actor = await requireActor("identity.view-self");
  const [{ language }, profile, dependants] = await Promise.all([
    readerOf(),
    ownProfile(actor),
    dependantsOf(actor),
  ]);
  if (!profile) notFound();

  return (
    <Page title={PROFILE.title} lead={PROFILE.lead} language={language}>
      <Card title={PROFILE.own} language={language}>
        <DescriptionList
          language={language}
          facts={[
            { term: SIGN_UP.name, value: profile.name },
            {
              term: SIGN_UP.birthDate,
              value: profile.birthDate && calendarDate(profile.birthDate, language),
            },
            { term: SIGN_UP.phone, value: profile.phone },
            { term: SIGN_UP.email, value: profile.email },
            { term: SIGN_IN.role, value: ROLE[actor.role][language] },
          ]}
        />
      </Card>
      {mayEver(actor, "identity.add-dependant") && (
        <Dependants dependants={dependants} language={language} />
      )}
    </Page>
  );
}

function Dependants({
  dependants,
  language,
}: {
  readonly dependants: readonly Dependant[];
  readonly language: Language;
}) {
  const labels = { name: SIGN_UP.name, birthDate: SIGN_UP.birthDate };
  return (
    <>
      <Card title={PROFILE.dependants} language={language}>
        <Table
          caption={PROFILE.dependants}
          captionHidden
          language={language}
          columns={[
            { key: "name", header: SIGN_UP.name, kind: "name" },
            { key: "birthDate", header: SIGN_UP.birthDate },
          ]}
          rows={dependants.map(({ id, name, birthDate }) => ({
            id,
            cells: { name, birthDate: birthDate && calendarDate(birthDate, language) },
          }))}
          empty={<EmptyState title={PROFILE.noDependants} language={language} />}
        />
      </Card>
      <Card title={DEPENDANT.title} language={language}>
        <p>{DEPENDANT.lead[language]}</p>
        <ActionForm action={addDependantAction} labels={labels}>
          <TextField name="name" label={labels.name} hint={SIGN_UP.nameHint} required />
          <DateField name="birthDate" label={labels.birthDate} required />
          <SubmitButton label={DEPENDANT.button} />
        </ActionForm>
      </Card>
    </>
  );
}
