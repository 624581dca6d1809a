import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { TEST_TYPE } from "@/contracts/words/choices";
import { APPLICATIONS } from "@/contracts/words/health-center";
import { CASE_STATUS } from "@/contracts/words/states";
import { listApplications } from "@/services/health-center";
import { namesOf } from "@/services/identity";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { applicationPath, pageAfter } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: APPLICATIONS.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{ readonly before?: string | string[] }>;
}

export default async function ApplicationsPage({ searchParams }: Props) {
  const actor = await requireActor("health-center.list-applications");
  const { before } = await searchParams;
  const [{ language }, listed] = await Promise.all([
    readerOf(),
    listApplications({ before }, actor),
  ]);
  if (!listed.ok) notFound();
  const applications = listed.value;
  const names = await namesOf(
    applications.map(({ subjectId }) => subjectId),
    actor,
  );
  return (
    <Page title={APPLICATIONS.title} lead={APPLICATIONS.lead} language={language}>
      <Table
        caption={APPLICATIONS.title}
        captionHidden
        language={language}
        columns={[
          { key: "number", header: APPLICATIONS.number, kind: "name" },
          { key: "person", header: APPLICATIONS.person },
          { key: "test", header: APPLICATIONS.testType },
          { key: "site", header: APPLICATIONS.site },
          { key: "state", header: APPLICATIONS.state },
          { key: "submitted", header: APPLICATIONS.submittedAt },
        ]}
        rows={applications.map(
          ({ applicationId, number, subjectId, testType, siteName, status, submittedAt }) => ({
            id: applicationId,
            cells: {
              number: (
                <Link className="link" href={applicationPath(applicationId)} prefetch={false}>
                  {number}
                </Link>
              ),
              person: <Subject of={names.get(subjectId)} language={language} />,
              test: TEST_TYPE[testType][language],
              site: siteName[language],
              state: (
                <Badge of={CASE_STATUS[status]} tone={TONE_OF.case[status]} language={language} />
              ),
              submitted: <KoreanTime at={submittedAt} language={language} />,
            },
          }),
        )}
        empty={<EmptyState title={APPLICATIONS.none} language={language} />}
      />
      <Pager next={pageAfter(PATH.applications, "before", applications)} language={language} />
    </Page>
  );
}
