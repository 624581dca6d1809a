import type { ReactNode } from "react";
import { ActionForm } from "@/components/action-form";
import { buttonClass } from "@/components/button";
import { Card } from "@/components/card";
import { Select } from "@/components/choice-field";
import { Fold } from "@/components/fold";
import { optionsOf } from "@/components/option";
import { SubmitButton } from "@/components/submit-button";
import { TextField } from "@/components/text-field";
import type { Role } from "@/contracts/access";
import { PEOPLE } from "@/contracts/words/admin";
import { ROLE } from "@/contracts/words/choices";
import { REGION } from "@/contracts/words/region";
import { fill, type Language, type Sentence } from "@/contracts/words/sentence";
import { addStaffAction } from "./actions";
import type { Places } from "./places";

/** One form for each kind of staff, folded: each asks only for the post that its role has. */
export function StaffForms({
  places,
  language,
}: {
  readonly places: Places;
  readonly language: Language;
}) {
  const region = (
    <Select name="region" label={PEOPLE.region} options={optionsOf(REGION)} required />
  );
  const officer = ROLE["quarantine-officer"];
  return (
    <Card title={PEOPLE.addTitle} language={language}>
      <p>{PEOPLE.addLead[language]}</p>
      <StaffForm as="site-staff" language={language}>
        <Post name="siteId" label={PEOPLE.site} of={places.sites} />
      </StaffForm>
      <StaffForm as="health-officer" language={language}>
        {region}
      </StaffForm>
      <StaffForm as="dispatcher" language={language}>
        {region}
      </StaffForm>
      <StaffForm as="quarantine-officer" language={language}>
        <Post name="facilityId" label={PEOPLE.facility} of={places.facilities} />
      </StaffForm>
      <StaffForm
        as="quarantine-officer"
        title={fill(PEOPLE.wholeRegion, { role: officer })}
        language={language}
      >
        {region}
      </StaffForm>
      <StaffForm as="admin" language={language} />
    </Card>
  );
}

function Post({
  name,
  label,
  of,
}: {
  readonly name: string;
  readonly label: Sentence;
  readonly of: Places["sites"];
}) {
  const options = of.map(({ id, name: place }) => ({ value: id, label: place }));
  return <Select name={name} label={label} options={options} required />;
}

function StaffForm({
  as: role,
  title = ROLE[role],
  language,
  children,
}: {
  readonly as: Role;
  readonly title?: Sentence;
  readonly language: Language;
  readonly children?: ReactNode;
}) {
  const { name, email, firstPassword: password, site, facility, region } = PEOPLE;
  return (
    <ActionForm
      action={addStaffAction}
      hidden={{ role }}
      labels={{ name, email, password, siteId: site, facilityId: facility, region }}
    >
      <Fold
        summaryClass={buttonClass({ variant: "tertiary", size: "small" })}
        label={fill(PEOPLE.addRole, { role: title })[language]}
      >
        <TextField name="name" label={name} autoComplete="off" required />
        <TextField
          type="email"
          name="email"
          label={email}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <TextField
          type="password"
          name="password"
          label={password}
          autoComplete="new-password"
          required
        />
        {children}
        <SubmitButton label={PEOPLE.add} about={title[language]} />
      </Fold>
    </ActionForm>
  );
}
