import { headers } from "next/headers";
import { z } from "zod";
import { SlidingWindow } from "@/app/api/v1/sliding-window";
import { clientAddress } from "@/app/client-address";
import type { Actor } from "@/contracts/access";
import { CertificateKind, RevocationReason } from "@/contracts/health-center.events";
import { CertificateId } from "@/contracts/ids";
import { PAPER_TITLE } from "@/contracts/words/paper";
import { HEALTH_CARD_FILE, KINDS, REASONS } from "@/credentials";
import { call, Download } from "@/platform/api";
import { no, ok } from "@/platform/result";
import {
  findCertificate,
  findHealthCard,
  findPaper,
  Purpose,
  verifyCode,
} from "@/services/health-center";
import { at, bilingual } from "./shapes";

const params = z.strictObject({ id: CertificateId });

const PDF = "application/pdf";

/** Checks a minute: of one address, as of many holding up one paper each; and of all together. */
const ofAddress = new SlidingWindow(30, 60_000);
const ofAll = new SlidingWindow(5_000, 60_000);
/** A health card has a few thousand characters, anything longer is none. */
const LONGEST_CODE = 8_192;

async function paperOf(certificateId: string, purpose: Purpose, actor: Actor) {
  const paper = await findPaper({ certificateId, purpose }, actor);
  if (!paper.ok) return paper;
  const { pdf, number, kind } = paper.value;
  const title = PAPER_TITLE[kind].ko.replaceAll(" ", "");
  return ok(new Download(pdf, PDF, `${title}-${number}.pdf`));
}

export const certificateCalls = [
  call({
    method: "GET",
    path: "/certificates/{id}",
    summary: "One certificate; its codes for its citizen",
    action: "health-center.view-certificate",
    params,
    answer: z.object({
      certificateId: CertificateId,
      applicationId: z.uuid(),
      number: z.string(),
      kind: CertificateKind,
      status: z.enum(["pending", "live", "revoked"]),
      siteName: bilingual,
      collectedAt: at,
      decidedAt: at.describe("Since when it is pending, before it is issued"),
      issuedAt: at.nullable(),
      expiresAt: at.nullable(),
      replaces: CertificateId.nullable().describe("The one that was revoked for it"),
      revokedAt: at.nullable(),
      revokedWhy: RevocationReason.nullable(),
      codes: z
        .object({
          hc1: z.string().optional().describe("EU Digital COVID Certificate, of a negative test"),
          shc: z.string().optional().describe("SMART Health Card, of a negative test"),
          code: z.string().optional().describe("The portal's own code, of every other kind"),
          uvci: z.string().optional(),
        })
        .optional(),
    }),
    handle: ({ actor, params }) => findCertificate({ certificateId: params.id }, actor),
  }),
  call({
    method: "GET",
    path: "/certificates/{id}/pdf",
    summary: "The signed paper of one certificate, for administrative use",
    action: "health-center.view-certificate",
    params,
    answer: PDF,
    handle: ({ actor, params }) => paperOf(params.id, "administrative", actor),
  }),
  call({
    method: "GET",
    path: "/certificates/{id}/pdf/{purpose}",
    summary: "The signed paper of one certificate, ticked for another purpose",
    action: "health-center.view-certificate",
    params: params.extend({ purpose: Purpose }),
    answer: PDF,
    handle: ({ actor, params }) => paperOf(params.id, params.purpose, actor),
  }),
  call({
    method: "GET",
    path: "/certificates/{id}/health-card",
    summary: "The SMART Health Card of a negative test, as a file for a wallet",
    action: "health-center.view-codes",
    params,
    answer: HEALTH_CARD_FILE.mediaType,
    handle: async ({ actor, params }) => {
      const card = await findHealthCard({ certificateId: params.id }, actor);
      if (!card.ok) return card;
      const { file, number } = card.value;
      const { mediaType, extension } = HEALTH_CARD_FILE;
      return ok(
        new Download(
          new TextEncoder().encode(file),
          mediaType,
          `health-card-${number}${extension}`,
        ),
      );
    },
  }),
  call({
    method: "POST",
    path: "/certificates/verify",
    summary: "Whether a code holds; nothing is kept of who asked",
    action: "health-center.verify-certificate",
    body: z.strictObject({ code: z.string().min(1).max(LONGEST_CODE) }),
    answer: z.object({
      valid: z.boolean(),
      reason: z.enum(REASONS),
      kind: z.enum(KINDS).nullable(),
      issuer: z.string().nullable(),
      payload: z.unknown(),
    }),
    handle: async ({ actor, body }) => {
      const now = Date.now();
      const wait = ofAddress.take(clientAddress(await headers()) ?? "", now) ?? ofAll.take("", now);
      if (wait !== null) return no({ kind: "too-many", retryAfterSeconds: wait });
      return verifyCode(body.code, actor);
    },
  }),
];
