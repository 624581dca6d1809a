import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/button";
import { Card, Cards } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { KoreanTime } from "@/components/korean-time";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { CERTIFICATE_KIND, REVOCATION_REASON } from "@/contracts/words/choices";
import { CORRECTION } from "@/contracts/words/corrections";
import { MY_PAGE } from "@/contracts/words/my-page";
import { PAPER_PURPOSE } from "@/contracts/words/paper";
import { MY_PAPER } from "@/contracts/words/papers";
import { fill, type Language } from "@/contracts/words/sentence";
import {
  type CertificateView,
  type CertificateWithCodes,
  findCertificate,
  listOwnCertificates,
  Purpose,
} from "@/services/health-center";
import { PATH } from "../../../../navigation";
import { PaperState } from "../../../../paper-state";
import { readerOf } from "../../../../reader";
import { requireActor } from "../../../../session";
import { casePath, correctionPath, paperPath } from "../../path";
import { Codes } from "./codes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: MY_PAPER.facts[(await readerOf()).language] };
}

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** How soon a paper that is being signed is looked at again. */
const SOON_SECONDS = 5;

export default async function PaperPage({ params }: Props) {
  const actor = await requireActor("health-center.view-codes");
  const [{ language }, { id: certificateId }] = await Promise.all([readerOf(), params]);
  const found = await findCertificate({ certificateId }, actor);
  if (!found.ok) notFound();
  const paper = found.value;
  const versions = await listOwnCertificates({ applicationId: paper.applicationId }, actor);
  const others = versions.ok ? versions.value : [];

  return (
    <Page
      title={CERTIFICATE_KIND[paper.kind]}
      lead={fill(MY_PAPER.lead, { number: paper.number })}
      language={language}
      back={{ href: casePath(paper.applicationId), label: MY_PAGE.title }}
    >
      <Worth of={paper} others={others} language={language} />
      <Cards>
        {paper.codes && <Codes of={paper} codes={paper.codes} language={language} />}
        {paper.status === "live" && <Pdfs of={paper} language={language} />}
        <Facts of={paper} others={others} language={language} />
      </Cards>
    </Page>
  );
}

interface Told {
  readonly of: CertificateWithCodes;
  /** Every version of every paper of the application. */
  readonly others: readonly CertificateView[];
  readonly language: Language;
}

/** What the paper is worth today, before anything else. */
function Worth({ of: { status, kind, certificateId, revokedWhy }, others, language }: Told) {
  if (status === "pending")
    return (
      <>
        <Notice tone="info" title={MY_PAPER.pending} language={language} live="status" />
        <Refresh seconds={SOON_SECONDS} href={paperPath(certificateId)} />
      </>
    );
  if (status === "live")
    return kind === "positive" ? (
      <Notice tone="warning" title={MY_PAPER.notPass} language={language} />
    ) : null;
  const next = others.find(({ replaces }) => replaces === certificateId);
  return (
    <Notice tone="danger" title={MY_PAGE.revoked} language={language}>
      {revokedWhy && <p>{REVOCATION_REASON[revokedWhy][language]}</p>}
      {next && (
        <p>
          <Link className="link" href={paperPath(next.certificateId)} prefetch={false}>
            {MY_PAPER.replaced[language]}
          </Link>
        </p>
      )}
    </Notice>
  );
}

function Pdfs({
  of: { certificateId },
  language,
}: {
  readonly of: CertificateView;
  readonly language: Language;
}) {
  return (
    <Card title={MY_PAPER.purpose} language={language}>
      <p>{MY_PAPER.purposeHint[language]}</p>
      <div className="buttons">
        {Purpose.options.map((purpose) => (
          <LinkButton
            key={purpose}
            href={`/api/v1/certificates/${certificateId}/pdf/${purpose}`}
            download
            variant="secondary"
            wide
          >
            {PAPER_PURPOSE[purpose][language]} (PDF)
          </LinkButton>
        ))}
      </div>
    </Card>
  );
}

function Facts({ of: paper, others, language }: Told) {
  const before = others.find(({ certificateId }) => certificateId === paper.replaces);
  const time = (at: Date | null) => at && <KoreanTime at={at} language={language} />;
  return (
    <Card
      title={MY_PAPER.facts}
      language={language}
      aside={<PaperState of={paper} language={language} />}
    >
      <DescriptionList
        language={language}
        facts={[
          { term: MY_PAGE.certificateNumber, value: paper.number },
          { term: MY_PAGE.collectedAt, value: time(paper.collectedAt) },
          { term: MY_PAGE.issuedAt, value: time(paper.issuedAt) },
          { term: MY_PAGE.certificateExpiresAt, value: time(paper.expiresAt) },
          {
            term: MY_PAPER.replaces,
            value: before && (
              <Link className="link" href={paperPath(before.certificateId)} prefetch={false}>
                {before.number}
              </Link>
            ),
          },
        ]}
      />
      <p>
        <Link className="link" href={PATH.verify} prefetch={false}>
          {MY_PAPER.check[language]}
        </Link>
      </p>
      <p>
        <Link className="link" href={correctionPath(paper.applicationId)} prefetch={false}>
          {CORRECTION.link[language]}
        </Link>
      </p>
    </Card>
  );
}
