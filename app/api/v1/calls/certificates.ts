import { z } from "zod";
import { CertificateKind } from "@/contracts/health-center.events";
import { CertificateId } from "@/contracts/ids";
import { call, Download } from "@/platform/api";
import { ok } from "@/platform/result";
import { findCertificate, findPaper } from "@/services/health-center";
import { at, bilingual } from "./shapes";

const params = z.strictObject({ id: CertificateId });

export const certificateCalls = [
  call({
    method: "GET",
    path: "/certificates/{id}",
    summary: "One certificate",
    action: "health-center.view-certificate",
    params,
    answer: z.object({
      certificateId: CertificateId,
      applicationId: z.uuid(),
      number: z.string(),
      kind: CertificateKind,
      status: z.enum(["live", "revoked"]),
      siteName: bilingual,
      collectedAt: at,
      issuedAt: at,
      expiresAt: at,
      revokedAt: at.nullable(),
    }),
    handle: ({ actor, params }) => findCertificate({ certificateId: params.id }, actor),
  }),
  call({
    method: "GET",
    path: "/certificates/{id}/pdf",
    summary: "The paper of one certificate",
    action: "health-center.view-certificate",
    params,
    answer: null,
    handle: async ({ actor, params }) => {
      const paper = await findPaper({ certificateId: params.id }, actor);
      if (!paper.ok) return paper;
      const { pdf, number } = paper.value;
      return ok(new Download(pdf, "application/pdf", `음성확인서-${number}.pdf`));
    },
  }),
];
