import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Badge } from "@/components/badge";
import { Card, Cards } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { Age, CalendarDate, KoreanTime } from "@/components/korean-time";
import { Page } from "@/components/page";
import { TONE_OF } from "@/components/tone";
import { APPLICATION_REASON, SYMPTOM, TEST_TYPE, URGENCY } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { APPLICATION, APPLICATIONS } from "@/contracts/words/health-center";
import { PAGE } from "@/contracts/words/navigation";
import { fill, type Language, type Sentence } from "@/contracts/words/sentence";
import { CASE_STATUS } from "@/contracts/words/states";
import { certificatesOf, findApplication } from "@/services/health-center";
import { namesOf } from "@/services/identity";
import { PATH } from "../../../navigation";
import { readerOf } from "../../../reader";
import { requireActor } from "../../../session";
import { CertificateTable } from "../../certificate-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: PAGE.application[(await readerOf()).language] };
}

export default async function ApplicationPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  // Its citizen may see it too, on a page of their own.
  const actor = await requireActor("health-center.list-applications");
  const [{ language }, found] = await Promise.all([
    readerOf(),
    findApplication({ applicationId: (await params).id }, actor),
  ]);
  if (!found.ok) notFound();
  const application = found.value;
  const { applicationId, citizenId, subjectId, status, urgency, declaration } = application;
  const [issued, names] = await Promise.all([
    certificatesOf({ applicationId, citizenId }, actor),
    namesOf([subjectId, citizenId], actor),
  ]);
  const subject = names.get(subjectId);
  const certificates = issued.ok ? issued.value : [];

  return (
    <Page
      title={fill(APPLICATION.title, { number: application.number })}
      language={language}
      back={{ href: PATH.applications, label: APPLICATIONS.title }}
    >
      <Cards>
        <Card
          title={APPLICATION.facts}
          language={language}
          aside={<Badge of={CASE_STATUS[status]} tone={TONE_OF.case[status]} language={language} />}
        >
          <DescriptionList
            language={language}
            facts={[
              { term: APPLICATIONS.person, value: subject?.name ?? COMMON.unknown[language] },
              {
                term: APPLICATIONS.birthDate,
                value: subject?.birthDate ? (
                  <CalendarDate of={subject.birthDate} language={language} />
                ) : null,
              },
              {
                term: APPLICATIONS.applicant,
                value: citizenId === subjectId ? null : names.get(citizenId)?.name,
              },
              { term: APPLICATIONS.phone, value: subject?.phone },
              { term: APPLICATIONS.testType, value: TEST_TYPE[application.testType][language] },
              { term: APPLICATIONS.site, value: application.siteName[language] },
              {
                term: APPLICATIONS.submittedAt,
                value: (
                  <>
                    <KoreanTime at={application.submittedAt} language={language} /> (
                    <Age at={application.submittedAt} language={language} />)
                  </>
                ),
              },
              {
                term: APPLICATIONS.expiresAt,
                value:
                  status === "submitted" || status === "recollection" ? (
                    <KoreanTime at={application.expiresAt} language={language} />
                  ) : null,
              },
              {
                term: APPLICATIONS.endedAt,
                value: application.endedAt ? (
                  <KoreanTime at={application.endedAt} language={language} />
                ) : null,
              },
            ]}
          />
        </Card>
        <Card title={APPLICATION.declaration} language={language}>
          <DescriptionList
            language={language}
            facts={[
              {
                term: APPLICATION.reason,
                value: wordFor(declaration.reason, APPLICATION_REASON, language),
              },
              {
                term: APPLICATION.symptoms,
                value:
                  declaration.symptoms
                    .map((symptom) => wordFor(symptom, SYMPTOM, language))
                    .join(", ") || APPLICATION.noSymptoms[language],
              },
              {
                term: APPLICATION.urgency,
                value: (
                  <Badge
                    of={URGENCY[urgency]}
                    tone={TONE_OF.urgency[urgency]}
                    language={language}
                  />
                ),
              },
              {
                term: APPLICATION.onsetDate,
                value: application.onsetDate ? (
                  <CalendarDate
                    of={application.onsetDate.toISOString().slice(0, 10)}
                    language={language}
                  />
                ) : null,
              },
            ]}
          />
        </Card>
      </Cards>
      <CertificateTable
        caption={APPLICATION.certificates}
        none={APPLICATION.noCertificates}
        certificates={certificates}
        names={names}
        language={language}
      />
    </Page>
  );
}

/** The page's own choices in words; what another system declared as it was given. */
function wordFor(
  declared: string,
  words: Readonly<Record<string, Sentence>>,
  language: Language,
): string {
  return Object.hasOwn(words, declared) ? (words[declared]?.[language] ?? declared) : declared;
}
