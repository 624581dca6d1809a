import { type CertificateId, newCertificateId, toRid } from "@/credentials/certificate-id";
import { toCbor } from "@/credentials/codec/cbor";
import { toClaims } from "@/credentials/cose/cwt";
import { type Holder, toNames } from "@/credentials/holder";
import { Paper, type PaperFacts, type PaperKind } from "@/credentials/paper/paper";
import { PAPER_CLAIM, PAPER_PREFIX } from "@/credentials/paper/paper-code";
import { ok, type Result } from "@/credentials/result";
import { objectionTo, type Signer } from "@/credentials/signer";
import { toIssuer } from "./issue-negative";
import { type IssueRefusal, refused } from "./refusal";
import { signClaims, toCode } from "./seal";

const VALID_DAYS = 180;
const DAY_MS = 86_400_000;

export interface PaperOrder<Kind extends PaperKind = PaperKind> {
  readonly kind: Kind;
  readonly holder: Holder;
  readonly facts: PaperFacts[Kind];
  /** The issuing office in words. */
  readonly office: string;
  readonly signer: Signer;
  readonly now: Date;
  readonly id?: CertificateId | undefined;
  readonly validDays?: number | undefined;
}

export interface IssuedPaper {
  readonly id: CertificateId;
  /** The id as the code carries it and the revocation list counts it. */
  readonly rid: string;
  readonly code: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** A `KRP1:` paper, or why the key or the content will not do. */
export async function issuePaper<Kind extends PaperKind>(
  order: PaperOrder<Kind>,
): Promise<Result<IssuedPaper, IssueRefusal>> {
  const { kind, holder, facts, signer, now, id = newCertificateId() } = order;
  const expiresAt = new Date(now.getTime() + (order.validDays ?? VALID_DAYS) * DAY_MS);
  const objection = objectionTo(signer, "paper", now, expiresAt);
  if (objection) return refused(objection);
  const rid = toRid(id);
  const paper = Paper.safeParse({
    ver: 1,
    env: signer.environment,
    id: rid,
    nam: toNames(holder),
    dob: holder.birthDate,
    is: toIssuer(order.office, signer),
    kind,
    facts,
  });
  if (!paper.success || expiresAt <= now) return refused("paper.invalid");
  const claims = toClaims(signer.country, now, expiresAt, [PAPER_CLAIM, paper.data]);
  const code = toCode(PAPER_PREFIX, await signClaims(toCbor(claims), signer));
  return ok({ id, rid, code, issuedAt: now, expiresAt });
}
