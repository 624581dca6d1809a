import { randomBytes, webcrypto } from "node:crypto";
import * as asn1 from "asn1js";
import * as pkijs from "pkijs";
import type { Bytes } from "@/credentials/primitives";
import { OIDS, type Usage } from "@/credentials/trust/usage";

const engine = new pkijs.CryptoEngine({ crypto: webcrypto as Crypto });

const COMMON_NAME = "2.5.4.3";
const COUNTRY = "2.5.4.6";
const ORGANISATION = "2.5.4.10";

const SUBJECT_KEY_ID = "2.5.29.14";
const KEY_USAGE = "2.5.29.15";
const PRIVATE_KEY_PERIOD = "2.5.29.16";
const BASIC_CONSTRAINTS = "2.5.29.19";
const AUTHORITY_KEY_ID = "2.5.29.35";
const EXTENDED_KEY_USAGE = "2.5.29.37";

/** Bit strings of RFC 5280: the named bits, and how many of the byte are unused. */
const DIGITAL_SIGNATURE = { bits: 0b1000_0000, unused: 7 };
const CERT_AND_CRL_SIGN = { bits: 0b0000_0110, unused: 1 };

export interface Subject {
  readonly country: string;
  readonly organisation: string;
  readonly name: string;
}

export interface KeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

export interface Authority {
  readonly certificate: Bytes;
  readonly privateKey: CryptoKey;
}

interface Period {
  readonly from: Date;
  readonly until: Date;
}

export const newKeyPair = (): Promise<KeyPair> =>
  webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ]) as Promise<KeyPair>;

/** A certificate that signs certificates, its own first. */
export async function toRootCertificate(
  subject: Subject,
  keys: KeyPair,
  validity: Period,
): Promise<Bytes> {
  const certificate = await blank(subject, keys.publicKey, validity);
  certificate.issuer = certificate.subject;
  certificate.extensions?.push(
    critical(BASIC_CONSTRAINTS, new pkijs.BasicConstraints({ cA: true, pathLenConstraint: 0 })),
    keyUsage(CERT_AND_CRL_SIGN),
  );
  return signed(certificate, keys.privateKey);
}

export interface SignerCertificate {
  readonly subject: Subject;
  readonly publicKey: CryptoKey;
  readonly usage: Usage;
  readonly validity: Period;
  /** When the key may sign; the certificate outlasts it, so that what it signed stays good. */
  readonly use: Period;
}

export async function toSignerCertificate(
  { subject, publicKey, usage, validity, use }: SignerCertificate,
  authority: Authority,
): Promise<Bytes> {
  const root = pkijs.Certificate.fromBER(authority.certificate);
  const certificate = await blank(subject, publicKey, validity);
  certificate.issuer = root.subject;
  certificate.extensions?.push(
    critical(BASIC_CONSTRAINTS, new pkijs.BasicConstraints({ cA: false })),
    keyUsage(DIGITAL_SIGNATURE),
    plain(EXTENDED_KEY_USAGE, new pkijs.ExtKeyUsage({ keyPurposes: [OIDS[usage]] })),
    plain(
      PRIVATE_KEY_PERIOD,
      new pkijs.PrivateKeyUsagePeriod({ notBefore: use.from, notAfter: use.until }),
    ),
    plain(
      AUTHORITY_KEY_ID,
      new pkijs.AuthorityKeyIdentifier({
        keyIdentifier: new asn1.OctetString({ valueHex: await keyIdOf(root) }),
      }),
    ),
  );
  return signed(certificate, authority.privateKey);
}

async function blank(
  subject: Subject,
  publicKey: CryptoKey,
  { from, until }: Period,
): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1.Integer({ valueHex: serialNumber() });
  certificate.subject = nameOf(subject);
  certificate.notBefore = timeOf(from);
  certificate.notAfter = timeOf(until);
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine);
  const keyId = new asn1.OctetString({ valueHex: await keyIdOf(certificate) });
  certificate.extensions = [plain(SUBJECT_KEY_ID, { toSchema: () => keyId })];
  return certificate;
}

async function signed(certificate: pkijs.Certificate, key: CryptoKey): Promise<Bytes> {
  await certificate.sign(key, "SHA-256", engine);
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** 127 random bits after a set one: positive and of one length. */
function serialNumber(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.buffer;
}

/** One set for each part: the library's own encoder would put them all in one. */
function nameOf({ country, organisation, name }: Subject): pkijs.RelativeDistinguishedNames {
  const parts = [
    attribute(COUNTRY, new asn1.PrintableString({ value: country })),
    attribute(ORGANISATION, new asn1.Utf8String({ value: organisation })),
    attribute(COMMON_NAME, new asn1.Utf8String({ value: name })),
  ];
  const sets = parts.map((part) => new asn1.Set({ value: [part.toSchema()] }));
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1.Sequence({ value: sets }).toBER());
}

const attribute = (type: string, value: asn1.BaseStringBlock) =>
  new pkijs.AttributeTypeAndValue({ type, value });

/** RFC 5280: from 2050 on, years have four digits. */
const timeOf = (value: Date) =>
  new pkijs.Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });

const keyIdOf = (certificate: pkijs.Certificate): Promise<ArrayBuffer> =>
  webcrypto.subtle.digest(
    "SHA-1",
    certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView,
  );

interface Content {
  toSchema(): asn1.BaseBlock;
}

const extension = (critical: boolean) => (extnID: string, content: Content) =>
  new pkijs.Extension({ extnID, critical, extnValue: content.toSchema().toBER() });
const plain = extension(false);
const critical = extension(true);

const keyUsage = ({ bits, unused }: { bits: number; unused: number }) =>
  critical(KEY_USAGE, {
    toSchema: () =>
      new asn1.BitString({ valueHex: new Uint8Array([bits]).buffer, unusedBits: unused }),
  });
