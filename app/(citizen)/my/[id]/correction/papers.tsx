import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { CERTIFICATE_KIND, REVOCATION_REASON } from "@/contracts/words/choices";
import { CORRECTION } from "@/contracts/words/corrections";
import { CERTIFICATES } from "@/contracts/words/health-center";
import type { Language } from "@/contracts/words/sentence";
import { CERTIFICATE_STATE } from "@/contracts/words/states";
import type { CertificateView } from "@/services/health-center";

/** Every version of every paper, those that were revoked too. */
export function Papers({
  papers,
  language,
}: {
  readonly papers: readonly CertificateView[];
  readonly language: Language;
}) {
  return (
    <Table
      caption={CORRECTION.papers}
      language={language}
      columns={[
        { key: "number", header: CERTIFICATES.number, kind: "name" },
        { key: "kind", header: CERTIFICATES.kind },
        { key: "issuedAt", header: CERTIFICATES.issuedAt },
        { key: "state", header: CERTIFICATES.state },
      ]}
      rows={papers.map((paper) => ({
        id: paper.certificateId,
        cells: {
          number: paper.number,
          kind: CERTIFICATE_KIND[paper.kind][language],
          issuedAt: paper.issuedAt && <KoreanTime at={paper.issuedAt} language={language} />,
          state: <State of={paper} language={language} />,
        },
      }))}
      empty={<EmptyState title={CORRECTION.noPaperYet} language={language} />}
    />
  );
}

function State({
  of: { status, expiresAt, revokedAt, revokedWhy },
  language,
}: {
  readonly of: CertificateView;
  readonly language: Language;
}) {
  if (!expiresAt && status !== "revoked")
    return <Badge of={CERTIFICATES.pending} tone="warning" language={language} />;
  const state =
    status === "revoked" ? "revoked" : expiresAt && expiresAt < new Date() ? "expired" : "valid";
  return (
    <span>
      <Badge of={CERTIFICATE_STATE[state]} tone={TONE_OF.certificate[state]} language={language} />
      {revokedWhy && (
        <>
          <br />
          <small>
            {REVOCATION_REASON[revokedWhy][language]}
            {revokedAt && (
              <>
                {" · "}
                <KoreanTime at={revokedAt} language={language} />
              </>
            )}
          </small>
        </>
      )}
    </span>
  );
}
