import type { SignerSource } from "@/credentials/signer";
import { toSigner as toSignerWith } from "@/credentials/signer";
import { readRevocations as readRevocationsWith } from "@/credentials/trust/read-revocations";
import { digestOf as digestOfWith } from "@/credentials/trust/revocations";
import type { TrustList } from "@/credentials/trust/trust-list";
import { verifierOf } from "@/credentials/verify/verifier";
import { nodePrimitives } from "./primitives";

export { signRevocationList } from "@/credentials/trust/signed-list";
export { type DccOrder, issueDcc, signDcc } from "./issue/issue-dcc";
export {
  COVID_19,
  issueNegative,
  type NegativeCertificate,
  type NegativeOrder,
  type NegativeTest,
  NUCLEIC_ACID_TEST,
  RAPID_ANTIGEN_TEST,
} from "./issue/issue-negative";
export { type IssuedPaper, issuePaper, type PaperOrder } from "./issue/issue-paper";
export type { IssueRefusal, IssueRule } from "./issue/refusal";
export { ISSUING_USAGES, type KeySource, KeyStore, type PdfKey } from "./keys/key-store";
export { SIGNED_TRUST_LIST, TRUST_LIST } from "./keys/publication";
export type { SignerRecord } from "./keys/signer-record";

export const { verify, toTrustList } = verifierOf(nodePrimitives);

export const readRevocations = (text: string, trustList: TrustList, at: Date) =>
  readRevocationsWith(text, trustList, at, nodePrimitives);

/** What the revocation list shows of a certificate id. */
export const digestOf = (id: string) => digestOfWith(id, nodePrimitives);

/** For a key that lives elsewhere: its certificate, and how to ask it for a signature. */
export const toSigner = (source: SignerSource) => toSignerWith(source, nodePrimitives);
