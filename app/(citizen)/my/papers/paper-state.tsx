import { Badge } from "@/components/badge";
import { KoreanTime } from "@/components/korean-time";
import { TONE_OF } from "@/components/tone";
import { REVOCATION_REASON } from "@/contracts/words/choices";
import { CERTIFICATES } from "@/contracts/words/health-center";
import type { Language } from "@/contracts/words/sentence";
import { CERTIFICATE_STATE } from "@/contracts/words/states";
import type { CertificateView } from "@/services/health-center";

/** As the papers themselves or the view of a case tell of them. */
export interface PaperWorth {
  readonly status: CertificateView["status"];
  readonly expiresAt: Date | string | null;
  readonly revokedAt?: Date | null;
  readonly revokedWhy?: CertificateView["revokedWhy"];
}

/** What a paper is worth today, and why it is worth nothing any more. */
export function PaperState({
  of: { status, expiresAt, revokedAt, revokedWhy },
  language,
}: {
  readonly of: PaperWorth;
  readonly language: Language;
}) {
  if (!expiresAt && status !== "revoked")
    return <Badge of={CERTIFICATES.pending} tone="warning" language={language} />;
  const isOver = expiresAt !== null && new Date(expiresAt) < new Date();
  const state = status === "revoked" ? "revoked" : isOver ? "expired" : "valid";
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
