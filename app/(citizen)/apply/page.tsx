import type { Metadata } from "next";
import Link from "next/link";
import { ActionForm } from "@/components/action-form";
import { Card } from "@/components/card";
import { CheckboxGroup, RadioGroup, Select } from "@/components/choice-field";
import { Notice } from "@/components/notice";
import { optionsOf } from "@/components/option";
import { Page } from "@/components/page";
import { SubmitButton } from "@/components/submit-button";
import { DateField } from "@/components/text-field";
import { APPLY } from "@/contracts/words/apply";
import { APPLICATION_REASON, SYMPTOM, TEST_TYPE } from "@/contracts/words/choices";
import { fill, plain } from "@/contracts/words/sentence";
import { SITE_STATE } from "@/contracts/words/states";
import { dependantsOf, ownProfile } from "@/services/identity";
import { listSites, type SiteView } from "@/services/test-site";
import { passportNamePath } from "../../(account)/profile/paths";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { applyAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: APPLY.title[(await readerOf()).language] };
}

export default async function ApplyPage() {
  const actor = await requireActor("health-center.submit-application");
  const [{ language }, sites, dependants, profile] = await Promise.all([
    readerOf(),
    listSites({}, actor),
    dependantsOf(actor),
    ownProfile(actor),
  ]);
  const { subject, site, testType, reason, symptoms, onsetDate } = APPLY;
  return (
    <Page title={APPLY.title} lead={APPLY.lead} language={language}>
      {!profile?.passportName && (
        <Notice tone="info" title={APPLY.passportName} language={language}>
          <p>
            <Link className="link" href={passportNamePath(actor.id)} prefetch={false}>
              {APPLY.toPassportName[language]}
            </Link>
          </p>
        </Notice>
      )}
      <Card language={language}>
        <ActionForm
          action={applyAction}
          labels={{
            dependantId: subject,
            siteId: site,
            testType,
            reason,
            "symptoms[]": symptoms,
            onsetDate,
          }}
        >
          {dependants.length > 0 && (
            <RadioGroup
              name="dependantId"
              label={subject}
              options={[
                { value: "", label: APPLY.self },
                ...dependants.map(({ id, name }) => ({ value: id, label: plain(name) })),
              ]}
              defaultValue=""
            />
          )}
          <Select
            name="siteId"
            label={site}
            hint={APPLY.siteHint}
            options={(sites.ok ? sites.value : []).map(toOption)}
            required
          />
          <RadioGroup
            name="testType"
            label={testType}
            options={[
              { value: "pcr", label: TEST_TYPE.pcr, hint: APPLY.pcrHint },
              {
                value: "rapid-antigen",
                label: TEST_TYPE["rapid-antigen"],
                hint: APPLY.rapidAntigenHint,
              },
            ]}
            defaultValue="pcr"
            required
          />
          <Select name="reason" label={reason} options={optionsOf(APPLICATION_REASON)} required />
          <CheckboxGroup
            name="symptoms[]"
            label={symptoms}
            hint={APPLY.symptomsHint}
            options={optionsOf(SYMPTOM)}
            columns
          />
          <DateField name="onsetDate" label={onsetDate} hint={APPLY.onsetDateHint} />
          <SubmitButton label={APPLY.button} wide />
        </ActionForm>
      </Card>
    </Page>
  );
}

const toOption = ({ id, name, state, waiting }: SiteView) => ({
  value: id,
  label: fill(APPLY.siteChoice, { name, state: SITE_STATE[state], waiting }),
});
