import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { KoreanTime } from "@/components/korean-time";
import { TONE_OF } from "@/components/tone";
import { REVOCATION_REASON } from "@/contracts/words/choices";
import { CERTIFICATES } from "@/contracts/words/health-center";
import { HELD_WHY } from "@/contracts/words/papers";
import type { Language } from "@/contracts/words/sentence";
import { CERTIFICATE_STATE } from "@/contracts/words/states";
import type { CertificateView } from "@/services/health-center";

/** As the papers themselves or the view of a case tell of them. */
export interface PaperWorth {
  readonly status: CertificateView["status"];
  readonly expiresAt: Date | string | null;
  readonly revokedAt?: Date | null;
  readonly revokedWhy?: CertificateView["revokedWhy"];
  readonly heldWhy?: CertificateView["heldWhy"];
}

/** What a paper is worth today, and why it is worth nothing yet or any more. */
export function PaperState({
  of: { status, expiresAt, revokedAt, revokedWhy, heldWhy },
  language,
}: {
  readonly of: PaperWorth;
  readonly language: Language;
}) {
  if (!expiresAt && status !== "revoked")
    return (
      <Explained why={heldWhy && HELD_WHY[heldWhy][language]}>
        <Badge of={CERTIFICATES.pending} tone="warning" language={language} />
      </Explained>
    );
  const isOver = expiresAt !== null && new Date(expiresAt) < new Date();
  const state = status === "revoked" ? "revoked" : isOver ? "expired" : "valid";
  return (
    <Explained
      why={
        revokedWhy && (
          <>
            {REVOCATION_REASON[revokedWhy][language]}
            {revokedAt && (
              <>
                {" · "}
                <KoreanTime at={revokedAt} language={language} />
              </>
            )}
          </>
        )
      }
    >
      <Badge of={CERTIFICATE_STATE[state]} tone={TONE_OF.certificate[state]} language={language} />
    </Explained>
  );
}

function Explained({ why, children }: { readonly why: ReactNode; readonly children: ReactNode }) {
  return (
    <span>
      {children}
      {why && (
        <>
          <br />
          <small>{why}</small>
        </>
      )}
    </span>
  );
}
