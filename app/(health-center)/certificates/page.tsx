import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Pager } from "@/components/pager";
import { CERTIFICATES } from "@/contracts/words/health-center";
import { listCertificates } from "@/services/health-center";
import { namesOf } from "@/services/identity";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { CertificateTable } from "../certificate-table";
import { pageAfter } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: CERTIFICATES.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{ readonly before?: string | string[] }>;
}

export default async function CertificatesPage({ searchParams }: Props) {
  const actor = await requireActor("health-center.list-certificates");
  const { before } = await searchParams;
  const [{ language }, listed] = await Promise.all([
    readerOf(),
    listCertificates({ before }, actor),
  ]);
  if (!listed.ok) notFound();
  const certificates = listed.value;
  const names = await namesOf(
    certificates.map(({ subjectId }) => subjectId),
    actor,
  );
  const isHeld = certificates.some(({ heldWhy }) => heldWhy);
  return (
    <Page title={CERTIFICATES.title} lead={CERTIFICATES.lead} language={language}>
      {isHeld && (
        <Notice tone="danger" title={CERTIFICATES.held} language={language} live="alert">
          <p>{CERTIFICATES.heldHint[language]}</p>
        </Notice>
      )}
      <CertificateTable
        caption={CERTIFICATES.title}
        captionHidden
        none={CERTIFICATES.none}
        certificates={certificates}
        names={names}
        language={language}
      />
      <Pager next={pageAfter(PATH.certificates, "before", certificates)} language={language} />
    </Page>
  );
}
