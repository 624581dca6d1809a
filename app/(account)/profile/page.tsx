import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/action-form";
import { Card } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { SubmitButton } from "@/components/submit-button";
import { Table } from "@/components/table";
import { DateField, TextField } from "@/components/text-field";
import { mayEver } from "@/contracts/access";
import { DEPENDANT, PASSPORT_NAME, PROFILE, SIGN_IN, SIGN_UP } from "@/contracts/words/account";
import { ROLE } from "@/contracts/words/choices";
import type { Language } from "@/contracts/words/sentence";
import { calendarDate } from "@/contracts/words/time";
import { type Dependant, dependantsOf, ownProfile, type PassportName } from "@/services/identity";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { addDependantAction } from "./actions";
import { passportNamePath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: PROFILE.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{ readonly saved?: string | string[] }>;
}

export default async function ProfilePage({ searchParams }: Props) {
  const actor = await requireActor("identity.view-self");
  const [{ language }, profile, dependants, { saved }] = await Promise.all([
    readerOf(),
    ownProfile(actor),
    dependantsOf(actor),
    searchParams,
  ]);
  if (!profile) notFound();

  return (
    <Page title={PROFILE.title} lead={PROFILE.lead} language={language}>
      {saved === "passport-name" && (
        <Notice tone="success" title={PASSPORT_NAME.done} language={language} live="status" />
      )}
      <Card title={PROFILE.own} language={language}>
        <DescriptionList
          language={language}
          facts={[
            { term: SIGN_UP.name, value: profile.name },
            {
              term: SIGN_UP.birthDate,
              value: profile.birthDate && calendarDate(profile.birthDate, language),
            },
            {
              term: PASSPORT_NAME.title,
              value: mayEver(actor, "identity.confirm-passport-name") ? (
                <InPassport
                  personId={actor.id}
                  name={profile.name}
                  passportName={profile.passportName}
                  language={language}
                />
              ) : null,
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
            { key: "passportName", header: PASSPORT_NAME.title },
          ]}
          rows={dependants.map(({ id, name, birthDate, passportName }) => ({
            id,
            cells: {
              name,
              birthDate: birthDate && calendarDate(birthDate, language),
              passportName: (
                <InPassport
                  personId={id}
                  name={name}
                  passportName={passportName}
                  language={language}
                />
              ),
            },
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

/** The confirmed name, or the way to it. */
function InPassport({
  personId,
  name,
  passportName,
  language,
}: {
  readonly personId: string;
  readonly name: string;
  readonly passportName: PassportName | undefined;
  readonly language: Language;
}) {
  if (passportName) return `${passportName.family} ${passportName.given}`;
  return (
    <span>
      {PASSPORT_NAME.notYet[language]}{" "}
      <Link className="link" href={passportNamePath(personId)} prefetch={false}>
        {PASSPORT_NAME.toForm[language]}
        <span className="sr-only"> {name}</span>
      </Link>
    </span>
  );
}
