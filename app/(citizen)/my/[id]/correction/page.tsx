import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { CORRECTION } from "@/contracts/words/corrections";
import { MY_PAGE } from "@/contracts/words/my-page";
import { listOwnCertificates, ownCorrections } from "@/services/health-center";
import { holderOf } from "@/services/identity";
import { readerOf } from "../../../../reader";
import { requireActor } from "../../../../session";
import { findCase } from "../../case";
import { PaperTable } from "../../papers/paper-table";
import { casePath } from "../../path";
import { AskForm } from "./ask-form";
import { Requests } from "./requests";

export async function generateMetadata(): Promise<Metadata> {
  return { title: CORRECTION.title[(await readerOf()).language] };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<{ readonly saved?: string | string[] }>;
}

export default async function CorrectionPage({ params, searchParams }: Props) {
  const actor = await requireActor("health-center.request-correction");
  const [{ language }, found, { saved }] = await Promise.all([
    readerOf(),
    findCase((await params).id, actor),
    searchParams,
  ]);
  if (!found.ok) notFound();
  const { applicationId, subjectId, status } = found.value;
  const [holder, asked, issued] = await Promise.all([
    holderOf(actor, subjectId),
    ownCorrections({ applicationId }, actor),
    listOwnCertificates({ applicationId }, actor),
  ]);
  if (!holder || !asked.ok || !issued.ok) notFound();
  const isWaiting = asked.value.some((request) => request.status === "asked");
  const isLapsed = status === "cancelled" || status === "expired";

  return (
    <Page
      title={CORRECTION.title}
      lead={CORRECTION.lead}
      language={language}
      back={{ href: casePath(applicationId), label: MY_PAGE.title }}
    >
      {isWaiting && (
        <Notice
          tone={saved === undefined ? "info" : "success"}
          title={saved === undefined ? CORRECTION.waiting : CORRECTION.done}
          language={language}
          live="status"
        />
      )}
      <Requests requests={asked.value} language={language} />
      {isLapsed ? (
        <EmptyState title={CORRECTION.noPapers} language={language} />
      ) : (
        !isWaiting && (
          <Card title={CORRECTION.form} language={language}>
            <AskForm applicationId={applicationId} holder={holder} />
          </Card>
        )
      )}
      {!isLapsed && (
        <PaperTable
          papers={issued.value}
          empty={<EmptyState title={CORRECTION.noPaperYet} language={language} />}
          language={language}
        />
      )}
    </Page>
  );
}
