import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/components/action-form";
import { Badge } from "@/components/badge";
import { Card } from "@/components/card";
import { RadioGroup, Select } from "@/components/choice-field";
import { DescriptionList } from "@/components/description-list";
import { KoreanTime } from "@/components/korean-time";
import { Notice } from "@/components/notice";
import { optionsOf } from "@/components/option";
import { Page } from "@/components/page";
import { SubmitButton } from "@/components/submit-button";
import { TextArea } from "@/components/text-field";
import { TONE_OF } from "@/components/tone";
import type { Person } from "@/contracts/access";
import { OUTCOME, SPECIMEN_TYPE, TEST_TYPE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { fill, type Language, plain } from "@/contracts/words/sentence";
import { SPECIMEN_STATE } from "@/contracts/words/states";
import { SITE_BOARD, SPECIMEN_PAGE } from "@/contracts/words/test-site";
import { displayOf } from "@/credentials";
import { type Named, namesOf } from "@/services/identity";
import { DEVICES, findSite, findSpecimen, type Specimen } from "@/services/test-site";
import { PATH } from "../../../navigation";
import { readerOf } from "../../../reader";
import { requireActor } from "../../../session";
import { toSaved } from "../path";
import { confirmAction, correctAction, recordAction, rejectAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: SITE_BOARD.specimens[(await readerOf()).language] };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly saved?: string | string[] }>;
}

export default async function SpecimenPage({ params, searchParams }: Props) {
  const actor = await requireActor("test-site.view-specimen");
  const [{ language }, found, { saved }] = await Promise.all([
    readerOf(),
    findSpecimen({ specimenId: (await params).id }, actor),
    searchParams,
  ]);
  if (!found.ok) notFound();
  const specimen = found.value;
  const people = [
    specimen.subjectId,
    specimen.collectedBy,
    specimen.recordedBy,
    specimen.confirmedBy,
  ];
  const [names, site] = await Promise.all([
    namesOf(
      people.filter((id) => id !== null),
      actor,
    ),
    findSite(specimen.siteId),
  ]);
  const done = toSaved(saved);

  return (
    <Page
      title={fill(SPECIMEN_PAGE.title, { barcode: specimen.barcode })}
      language={language}
      back={{ href: PATH.siteBoard, label: SITE_BOARD.title }}
    >
      {done && (
        <Notice tone="success" title={SPECIMEN_PAGE[done]} language={language} live="status" />
      )}
      <Facts specimen={specimen} names={names} language={language} />
      <NextStep
        specimen={specimen}
        usualDevice={site?.usualDevice ?? null}
        actor={actor}
        language={language}
      />
    </Page>
  );
}

function Facts({
  specimen,
  names,
  language,
}: {
  readonly specimen: Specimen;
  readonly names: ReadonlyMap<string, Named>;
  readonly language: Language;
}) {
  const nameOf = (id: string | null) => (id && names.get(id)?.name) ?? COMMON.none[language];
  const timeOf = (at: Date | null) => at && <KoreanTime at={at} language={language} />;
  return (
    <Card
      title={SPECIMEN_PAGE.facts}
      language={language}
      aside={
        <Badge
          of={SPECIMEN_STATE[specimen.state]}
          tone={TONE_OF.specimen[specimen.state]}
          language={language}
        />
      }
    >
      <DescriptionList
        language={language}
        facts={[
          { term: COMMON.person, value: nameOf(specimen.subjectId) },
          { term: SITE_BOARD.testType, value: TEST_TYPE[specimen.testType][language] },
          { term: SITE_BOARD.specimenType, value: SPECIMEN_TYPE[specimen.type][language] },
          { term: SPECIMEN_PAGE.collectedAt, value: timeOf(specimen.collectedAt) },
          { term: SPECIMEN_PAGE.collectedBy, value: nameOf(specimen.collectedBy) },
          ...(specimen.outcome
            ? [
                {
                  term: SPECIMEN_PAGE.outcome,
                  value: (
                    <Badge
                      of={OUTCOME[specimen.outcome]}
                      tone={TONE_OF.outcome[specimen.outcome]}
                      language={language}
                    />
                  ),
                },
                ...(specimen.device
                  ? [
                      {
                        term: SPECIMEN_PAGE.device,
                        value: displayOf("testDevice", specimen.device),
                      },
                    ]
                  : []),
                { term: SPECIMEN_PAGE.recordedBy, value: nameOf(specimen.recordedBy) },
                { term: SPECIMEN_PAGE.recordedAt, value: timeOf(specimen.recordedAt) },
              ]
            : []),
          ...(specimen.confirmedBy
            ? [{ term: SPECIMEN_PAGE.confirmedBy, value: nameOf(specimen.confirmedBy) }]
            : []),
        ]}
      />
    </Card>
  );
}

function NextStep({
  specimen,
  usualDevice,
  actor,
  language,
}: {
  readonly specimen: Specimen;
  readonly usualDevice: string | null;
  readonly actor: Person;
  readonly language: Language;
}) {
  const hidden = { specimenId: specimen.id };
  switch (specimen.state) {
    case "collected":
      return (
        <>
          <Card title={SPECIMEN_PAGE.recordTitle} language={language}>
            <ActionForm
              action={recordAction}
              hidden={hidden}
              labels={{ outcome: SPECIMEN_PAGE.outcome, device: SPECIMEN_PAGE.device }}
            >
              <RadioGroup
                name="outcome"
                label={SPECIMEN_PAGE.outcome}
                options={optionsOf(OUTCOME)}
                columns
                required
              />
              {specimen.testType === "rapid-antigen" && (
                <Select
                  name="device"
                  label={SPECIMEN_PAGE.device}
                  hint={SPECIMEN_PAGE.deviceHint}
                  options={DEVICES.map(({ code, name }) => ({ value: code, label: plain(name) }))}
                  defaultValue={usualDevice ?? undefined}
                />
              )}
              <SubmitButton label={SPECIMEN_PAGE.record} />
            </ActionForm>
          </Card>
          <Reject hidden={hidden} language={language} />
        </>
      );
    case "awaiting-confirmation":
      return (
        <>
          <Card title={SPECIMEN_PAGE.confirmTitle} language={language}>
            {specimen.recordedBy === actor.id ? (
              <Notice tone="warning" title={SPECIMEN_PAGE.confirmBySelf} language={language} />
            ) : (
              <>
                <p>{SPECIMEN_PAGE.confirmLead[language]}</p>
                <ActionForm action={confirmAction} hidden={hidden}>
                  <SubmitButton label={SPECIMEN_PAGE.confirm} variant="danger" />
                </ActionForm>
              </>
            )}
          </Card>
          <Reject hidden={hidden} language={language} />
        </>
      );
    case "resulted":
      return (
        <Card title={SPECIMEN_PAGE.correctTitle} language={language}>
          <p>{SPECIMEN_PAGE.correctLead[language]}</p>
          <ActionForm
            action={correctAction}
            hidden={hidden}
            labels={{ outcome: SPECIMEN_PAGE.correctOutcome, reason: SPECIMEN_PAGE.correctReason }}
          >
            <RadioGroup
              name="outcome"
              label={SPECIMEN_PAGE.correctOutcome}
              options={optionsOf(OUTCOME).filter(({ value }) => value !== specimen.outcome)}
              columns
              required
            />
            <TextArea name="reason" label={SPECIMEN_PAGE.correctReason} maxLength={500} required />
            <SubmitButton label={SPECIMEN_PAGE.correct} variant="danger" />
          </ActionForm>
        </Card>
      );
    case "rejected":
      return null;
  }
}

function Reject({
  hidden,
  language,
}: {
  readonly hidden: { readonly specimenId: string };
  readonly language: Language;
}) {
  return (
    <Card title={SPECIMEN_PAGE.rejectTitle} language={language}>
      <p>{SPECIMEN_PAGE.rejectLead[language]}</p>
      <ActionForm
        action={rejectAction}
        hidden={hidden}
        labels={{ reason: SPECIMEN_PAGE.rejectReason }}
      >
        <TextArea name="reason" label={SPECIMEN_PAGE.rejectReason} maxLength={500} required />
        <SubmitButton label={SPECIMEN_PAGE.reject} variant="secondary" />
      </ActionForm>
    </Card>
  );
}
