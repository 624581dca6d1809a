import Link from "next/link";
import { LinkButton } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { CERTIFICATE_KIND } from "@/contracts/words/choices";
import { CERTIFICATES } from "@/contracts/words/health-center";
import type { Language, Sentence } from "@/contracts/words/sentence";
import type { CertificateView } from "@/services/health-center";
import type { Named } from "@/services/identity";
import { PaperState } from "../paper-state";
import { applicationPath, paperPath } from "./paths";

/** Certificates with what each is worth today. */
export function CertificateTable({
  caption,
  captionHidden = false,
  none,
  certificates,
  names,
  language,
}: {
  readonly caption: Sentence;
  readonly captionHidden?: boolean;
  readonly none: Sentence;
  readonly certificates: readonly CertificateView[];
  readonly names: ReadonlyMap<string, Named>;
  readonly language: Language;
}) {
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      language={language}
      columns={[
        { key: "number", header: CERTIFICATES.number, kind: "name" },
        { key: "person", header: CERTIFICATES.person },
        { key: "kind", header: CERTIFICATES.kind },
        { key: "issued", header: CERTIFICATES.issuedAt },
        { key: "expires", header: CERTIFICATES.expiresAt },
        { key: "state", header: CERTIFICATES.state },
        { key: "paper", header: CERTIFICATES.paper, kind: "actions" },
      ]}
      rows={certificates.map((certificate) => ({
        id: certificate.certificateId,
        cells: {
          number: (
            <Link
              className="link"
              href={applicationPath(certificate.applicationId)}
              prefetch={false}
            >
              {certificate.number}
            </Link>
          ),
          person: <Subject of={names.get(certificate.subjectId)} language={language} />,
          kind: CERTIFICATE_KIND[certificate.kind][language],
          issued: timeOf(certificate.issuedAt, language),
          expires: timeOf(certificate.expiresAt, language),
          state: <PaperState of={certificate} language={language} />,
          paper: certificate.status === "live" && (
            <LinkButton
              href={paperPath(certificate.certificateId)}
              download
              variant="secondary"
              size="small"
            >
              {CERTIFICATES.pdf[language]}
              <span className="sr-only"> {certificate.number}</span>
            </LinkButton>
          ),
        },
      }))}
      empty={<EmptyState title={none} language={language} />}
    />
  );
}

const timeOf = (at: Date | null, language: Language) =>
  at ? <KoreanTime at={at} language={language} /> : CERTIFICATES.pending[language];
