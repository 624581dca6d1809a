import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Figures } from "@/components/figures";
import { Age } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { Refresh } from "@/components/refresh";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { SERVICE } from "@/contracts/words/choices";
import { APPLICATIONS, OPEN_CASES } from "@/contracts/words/health-center";
import { fill, type Language } from "@/contracts/words/sentence";
import { CASE_STATUS } from "@/contracts/words/states";
import { duration } from "@/contracts/words/time";
import {
  countOpenCases,
  listOpenCases,
  type OpenCase,
  type OpenCount,
} from "@/services/health-center";
import { type Named, namesOf } from "@/services/identity";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { applicationPath, pageAfter } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: OPEN_CASES.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{ readonly after?: string | string[] }>;
}

export default async function OpenCasesPage({ searchParams }: Props) {
  const actor = await requireActor("health-center.list-open-cases");
  const { after } = await searchParams;
  const [{ language }, listed, counted] = await Promise.all([
    readerOf(),
    listOpenCases({ after }, actor),
    countOpenCases({}, actor),
  ]);
  if (!listed.ok) notFound();
  const cases = listed.value;
  const names = await namesOf(
    cases.map(({ subjectId }) => subjectId),
    actor,
  );
  const now = new Date();
  return (
    <Page title={OPEN_CASES.title} lead={OPEN_CASES.lead} language={language}>
      <Counts counts={counted.ok ? counted.value : []} language={language} />
      <Refresh seconds={30} href={PATH.openCases} />
      <Table
        caption={OPEN_CASES.title}
        captionHidden
        language={language}
        columns={[
          { key: "number", header: APPLICATIONS.number, kind: "name" },
          { key: "person", header: APPLICATIONS.person },
          { key: "site", header: APPLICATIONS.site },
          { key: "state", header: APPLICATIONS.state },
          { key: "board", header: OPEN_CASES.board },
          { key: "age", header: OPEN_CASES.age },
          { key: "due", header: OPEN_CASES.due },
        ]}
        rows={cases.map((open) => ({
          id: open.applicationId,
          ...(isOverdue(open, now) && { tone: "danger" as const }),
          cells: cellsOf(open, names, language, now),
        }))}
        empty={<EmptyState title={OPEN_CASES.none} language={language} />}
      />
      <Pager next={pageAfter(PATH.openCases, "after", cases)} language={language} />
    </Page>
  );
}

function Counts({
  counts,
  language,
}: {
  readonly counts: readonly OpenCount[];
  readonly language: Language;
}) {
  const sum = (of: "open" | "overdue") => counts.reduce((total, count) => total + count[of], 0);
  return (
    <Figures
      language={language}
      figures={[
        { label: OPEN_CASES.openCount, value: sum("open"), unit: OPEN_CASES.cases },
        { label: OPEN_CASES.overdueCount, value: sum("overdue"), unit: OPEN_CASES.cases },
      ]}
    />
  );
}

const isOverdue = ({ dueAt }: OpenCase, now: Date): boolean => dueAt !== null && dueAt < now;

function cellsOf(open: OpenCase, names: ReadonlyMap<string, Named>, language: Language, now: Date) {
  const { applicationId, number, subjectId, siteName, status, board, submittedAt } = open;
  return {
    number: (
      <Link className="link" href={applicationPath(applicationId)} prefetch={false}>
        {number}
      </Link>
    ),
    person: <Subject of={names.get(subjectId)} language={language} />,
    site: siteName[language],
    state: <Badge of={CASE_STATUS[status]} tone={TONE_OF.case[status]} language={language} />,
    board: board && SERVICE[board][language],
    age: <Age at={submittedAt} language={language} now={now} />,
    due: <Due of={open} now={now} language={language} />,
  };
}

function Due({
  of: { dueAt },
  now,
  language,
}: {
  readonly of: OpenCase;
  readonly now: Date;
  readonly language: Language;
}) {
  if (!dueAt) return OPEN_CASES.noDue[language];
  const ms = dueAt.getTime() - now.getTime();
  const left = { duration: duration(Math.abs(ms)) };
  return ms < 0 ? (
    <Badge of={fill(OPEN_CASES.overdueBy, left)} tone="danger" language={language} />
  ) : (
    fill(OPEN_CASES.dueIn, left)[language]
  );
}
