import type { Metadata } from "next";
import Link from "next/link";
import { Badge } from "@/components/badge";
import { LinkButton } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { APPLY } from "@/contracts/words/apply";
import { TEST_TYPE } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { NEXT_STEP } from "@/contracts/words/guidance";
import { MY_PAGE } from "@/contracts/words/my-page";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { CASE_STATUS } from "@/contracts/words/states";
import type { CaseView } from "@/services/citizen-view";
import { type Named, namesOf } from "@/services/identity";
import { siteNamesOf } from "@/services/test-site";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { listCases } from "./case";
import { casePath } from "./path";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MY_PAGE.title[(await readerOf()).language] };
}

interface Shown {
  readonly cases: readonly CaseView[];
  readonly sites: ReadonlyMap<string, Sentence>;
  /** Whom each test is for, where it is not for the reader. */
  readonly others: ReadonlyMap<string, Named>;
  readonly language: Language;
}

export default async function MyPage() {
  const actor = await requireActor("citizen-view.view-own");
  const [{ language }, listed] = await Promise.all([readerOf(), listCases(actor)]);
  const cases = listed.ok ? listed.value : [];
  const dependants = cases.map(({ subjectId }) => subjectId).filter((id) => id !== actor.id);
  const [sites, others] = await Promise.all([
    siteNamesOf(cases.map(({ siteId }) => siteId)),
    namesOf(dependants, actor),
  ]);
  const shown = { sites, others, language };
  const open = cases.filter(({ next }) => next !== null);
  const ended = cases.filter(({ next }) => next === null);

  return (
    <Page
      title={MY_PAGE.title}
      lead={MY_PAGE.lead}
      language={language}
      actions={
        cases.length > 0 && <LinkButton href={PATH.apply}>{APPLY.title[language]}</LinkButton>
      }
    >
      {cases.length === 0 && (
        <EmptyState title={MY_PAGE.none} hint={MY_PAGE.noneHint} language={language}>
          <LinkButton href={PATH.apply}>{APPLY.title[language]}</LinkButton>
        </EmptyState>
      )}
      {open.length > 0 && (
        <>
          <CaseTable caption={MY_PAGE.open} {...shown} cases={open} />
          <Refresh seconds={15} href={PATH.my} />
        </>
      )}
      {ended.length > 0 && <CaseTable caption={MY_PAGE.ended} {...shown} cases={ended} />}
    </Page>
  );
}

function CaseTable({
  caption,
  cases,
  sites,
  others,
  language,
}: Shown & { readonly caption: Sentence }) {
  return (
    <Table
      caption={caption}
      language={language}
      columns={[
        { key: "case", header: MY_PAGE.application, kind: "name" },
        { key: "state", header: COMMON.state },
        { key: "next", header: MY_PAGE.next },
        { key: "site", header: MY_PAGE.site },
        { key: "applied", header: MY_PAGE.appliedAt },
      ]}
      rows={cases.map((view) => ({
        id: view.applicationId,
        ...(view.overdue && { tone: "warning" as const }),
        cells: {
          case: <CaseLink view={view} others={others} language={language} />,
          state: (
            <Badge
              of={CASE_STATUS[view.status]}
              tone={TONE_OF.case[view.status]}
              language={language}
            />
          ),
          next: (NEXT_STEP[view.status] ?? COMMON.none)[language],
          site: (sites.get(view.siteId) ?? COMMON.unknown)[language],
          applied: <KoreanTime at={view.submittedAt} language={language} />,
        },
      }))}
      empty={null}
    />
  );
}

function CaseLink({
  view: { applicationId, testType, subjectId, number },
  others,
  language,
}: Pick<Shown, "others" | "language"> & { readonly view: CaseView }) {
  const other = others.get(subjectId);
  return (
    <span>
      <Link className="link" href={casePath(applicationId)} prefetch={false}>
        {TEST_TYPE[testType][language]} {number}
      </Link>
      {other && (
        <>
          <br />
          <small>{other.name}</small>
        </>
      )}
    </span>
  );
}
