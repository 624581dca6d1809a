import Link from "next/link";
import { Badge } from "@/components/badge";
import { LinkButton } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { CERTIFICATE_KIND, REVOCATION_REASON } from "@/contracts/words/choices";
import { CERTIFICATES } from "@/contracts/words/health-center";
import { HELD_WHY } from "@/contracts/words/papers";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { CERTIFICATE_STATE, type CertificateStateWord } from "@/contracts/words/states";
import type { CertificateView } from "@/services/health-center";
import type { Named } from "@/services/identity";
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
          state: <State of={certificate} language={language} />,
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

function State({
  of: { status, expiresAt, revokedWhy, heldWhy },
  language,
}: {
  readonly of: CertificateView;
  readonly language: Language;
}) {
  const state = stateOf(status, expiresAt);
  if (!state)
    return (
      <span>
        <Badge of={CERTIFICATES.pending} tone="warning" language={language} />
        {heldWhy && (
          <>
            <br />
            <small>{HELD_WHY[heldWhy][language]}</small>
          </>
        )}
      </span>
    );
  return (
    <span>
      <Badge of={CERTIFICATE_STATE[state]} tone={TONE_OF.certificate[state]} language={language} />
      {revokedWhy && (
        <>
          <br />
          <small>{REVOCATION_REASON[revokedWhy][language]}</small>
        </>
      )}
    </span>
  );
}

/** Null until it is issued. */
function stateOf(
  status: CertificateView["status"],
  expiresAt: Date | null,
): CertificateStateWord | null {
  if (status === "revoked") return "revoked";
  if (!expiresAt) return null;
  return expiresAt < new Date() ? "expired" : "valid";
}
