export { type CertificateId, newCertificateId, toRid } from "./certificate-id";
export { Dcc } from "./dcc/schema";
export { displayOf, VALUE_SETS, type ValueSetName } from "./dcc/value-sets";
export {
  HEALTH_CARD_FILE,
  toCardRevocationList,
  toHealthCardFile,
  toJwks,
} from "./health-card/publication";
export { toQrText } from "./health-card/qr";
export type { Holder } from "./holder";
export { toIcao9303 } from "./names/icao9303";
export { type NameParts, partsOfName } from "./names/name-parts";
export { proposeRomanisation, type Romanisation } from "./names/propose-romanisation";
export {
  ENVIRONMENTS,
  type Environment,
  PAPER_KINDS,
  Paper,
  type PaperFacts,
  type PaperKind,
} from "./paper/paper";
export type { Bytes, Primitives } from "./primitives";
export { type Bar, type QrCode, toQrCode } from "./qr-code";
export { no, ok, type Result } from "./result";
export type { KeyRule, Signer, SignerSource } from "./signer";
export type { Revocations } from "./trust/revocations";
export type { ListRule, RevocationDocument, TrustDocument } from "./trust/signed-list";
export type { TrustEntry, TrustList } from "./trust/trust-list";
export type { Usage } from "./trust/usage";
export { isUvci, toUvci } from "./uvci";
export {
  KINDS,
  type Kind,
  type Outcome,
  PASS_KINDS,
  REASONS,
  type Reason,
  type Report,
  toReport,
} from "./verify/outcome";
export type { VerifyOptions } from "./verify/verifier";
