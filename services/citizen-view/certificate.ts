import type { CertificateKind } from "@/contracts/health-center.events";
import type { CertificateId } from "@/contracts/ids";
import { type CaseEvent, ofTypes } from "./case-event";

export interface Certificate {
  readonly certificateId: CertificateId;
  readonly number: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly status: "live" | "revoked";
}

export interface Paper extends Certificate {
  readonly kind: CertificateKind;
}

/** Everything that was issued, what counts first and of that the newest. */
export function papersOf(events: readonly CaseEvent[]): readonly Paper[] {
  const revoked = new Set<CertificateId>(
    ofTypes(events, "health-center.certificate-revoked.v1").map(({ data }) => data.certificateId),
  );
  const issued = new Map(
    ofTypes(events, "health-center.certificate-issued.v1").map(({ data }): [string, Paper] => {
      const { certificateId, kind, number, issuedAt, expiresAt } = data;
      const status = revoked.has(certificateId) ? "revoked" : "live";
      return [certificateId, { certificateId, kind, number, issuedAt, expiresAt, status }];
    }),
  );
  return [...issued.values()].sort(
    (a, b) =>
      Number(a.status === "revoked") - Number(b.status === "revoked") ||
      Date.parse(b.issuedAt) - Date.parse(a.issuedAt) ||
      (a.certificateId < b.certificateId ? -1 : 1),
  );
}

/** The certificate of the negative test: a live one, else the newest that was revoked. */
export function certificateOf(papers: readonly Paper[]): Certificate | null {
  const best = papers.find(({ kind }) => kind === "negative-test");
  if (!best) return null;
  const { kind: _negative, ...certificate } = best;
  return certificate;
}
