import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { Figures } from "@/components/figures";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { Refresh } from "@/components/refresh";
import { CORRECTIONS } from "@/contracts/words/corrections";
import { listCorrections, listDecidedCorrections } from "@/services/health-center";
import { enteredCorrections, namesOf } from "@/services/identity";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { pageAfter } from "../paths";
import { DecidedTable } from "./decided-table";
import { RequestCard } from "./request-card";
import { toSaved } from "./saved";
import { UnfinishedCard } from "./unfinished-card";

export async function generateMetadata(): Promise<Metadata> {
  return { title: CORRECTIONS.title[(await readerOf()).language] };
}

type Asked = string | string[];
interface Props {
  readonly searchParams: Promise<{
    readonly after?: Asked;
    readonly before?: Asked;
    readonly saved?: Asked;
  }>;
}

export default async function CorrectionsPage({ searchParams }: Props) {
  const actor = await requireActor("health-center.list-corrections");
  const { after, before, saved } = await searchParams;
  const [{ language }, pending, decided] = await Promise.all([
    readerOf(),
    listCorrections({ after }, actor),
    listDecidedCorrections({ before }, actor),
  ]);
  if (!pending.ok || !decided.ok) notFound();
  const approved = decided.value.filter(({ status }) => status === "approved");
  const [entered, names] = await Promise.all([
    enteredCorrections(
      approved.map(({ correctionId }) => correctionId),
      actor,
    ),
    namesOf(
      pending.value.map(({ subjectId }) => subjectId),
      actor,
    ),
  ]);
  const unfinished = approved.filter(({ correctionId }) => !entered.has(correctionId));
  const said = toSaved(saved);
  return (
    <Page title={CORRECTIONS.title} lead={CORRECTIONS.lead} language={language}>
      {said && (
        <Notice tone="success" title={CORRECTIONS[said]} language={language} live="status" />
      )}
      <Figures
        language={language}
        figures={[
          {
            label: CORRECTIONS.waitingCount,
            value: pending.value.length,
            unit: CORRECTIONS.requests,
          },
        ]}
      />
      <Refresh seconds={60} href={PATH.corrections} />
      {unfinished.map((request) => (
        <UnfinishedCard key={request.correctionId} of={request} language={language} />
      ))}
      {pending.value.length === 0 ? (
        <EmptyState title={CORRECTIONS.none} language={language} />
      ) : (
        pending.value.map((request) => (
          <RequestCard
            key={request.correctionId}
            of={request}
            phone={names.get(request.subjectId)?.phone}
            language={language}
          />
        ))
      )}
      <Pager next={pageAfter(PATH.corrections, "after", pending.value)} language={language} />
      <DecidedTable requests={decided.value} language={language} />
      <Pager next={pageAfter(PATH.corrections, "before", decided.value)} language={language} />
    </Page>
  );
}
