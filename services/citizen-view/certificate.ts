import type { CertificateId } from "@/contracts/ids";
import { type CaseEvent, ofTypes } from "./case-event";

export interface Certificate {
  readonly certificateId: CertificateId;
  readonly number: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly status: "live" | "revoked";
}

/** The certificate of the negative test: a live one, else the newest that was revoked. */
export function certificateOf(events: readonly CaseEvent[]): Certificate | null {
  const revoked = new Set<CertificateId>(
    ofTypes(events, "health-center.certificate-revoked.v1").map(({ data }) => data.certificateId),
  );
  const [best] = ofTypes(events, "health-center.certificate-issued.v1")
    .filter(({ data }) => data.kind === "negative-test")
    .map(({ data }): Certificate => {
      const { certificateId, number, issuedAt, expiresAt } = data;
      const status = revoked.has(certificateId) ? "revoked" : "live";
      return { certificateId, number, issuedAt, expiresAt, status };
    })
    .sort(
      (a, b) =>
        Number(a.status === "revoked") - Number(b.status === "revoked") ||
        Date.parse(b.issuedAt) - Date.parse(a.issuedAt) ||
        (a.certificateId < b.certificateId ? -1 : 1),
    );
  return best ?? null;
}
