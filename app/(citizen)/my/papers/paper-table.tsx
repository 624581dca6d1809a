import Link from "next/link";
import type { ReactNode } from "react";
import { KoreanTime } from "@/components/korean-time";
import { Table } from "@/components/table";
import { CERTIFICATE_KIND } from "@/contracts/words/choices";
import { CORRECTION } from "@/contracts/words/corrections";
import { CERTIFICATES } from "@/contracts/words/health-center";
import type { Language } from "@/contracts/words/sentence";
import type { CertificateView } from "@/services/health-center";
import { PaperState, type PaperWorth } from "../../../paper-state";
import { paperPath } from "../path";

export interface ListedPaper extends PaperWorth {
  readonly certificateId: string;
  readonly kind: CertificateView["kind"];
  readonly number: string;
  readonly issuedAt: Date | string | null;
}

/** Every version of every paper, those that were revoked too. */
export function PaperTable({
  papers,
  empty,
  language,
}: {
  readonly papers: readonly ListedPaper[];
  readonly empty: ReactNode;
  readonly language: Language;
}) {
  return (
    <Table
      caption={CORRECTION.papers}
      language={language}
      columns={[
        { key: "kind", header: CERTIFICATES.kind, kind: "name" },
        { key: "number", header: CERTIFICATES.number },
        { key: "issuedAt", header: CERTIFICATES.issuedAt },
        { key: "state", header: CERTIFICATES.state },
      ]}
      rows={papers.map((paper) => ({
        id: paper.certificateId,
        cells: {
          kind: (
            <Link className="link" href={paperPath(paper.certificateId)} prefetch={false}>
              {CERTIFICATE_KIND[paper.kind][language]}
            </Link>
          ),
          number: paper.number,
          issuedAt: paper.issuedAt && <KoreanTime at={paper.issuedAt} language={language} />,
          state: <PaperState of={paper} language={language} />,
        },
      }))}
      empty={empty}
    />
  );
}
