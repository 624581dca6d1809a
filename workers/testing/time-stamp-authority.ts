import { randomBytes, webcrypto } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import * as asn1 from "asn1js";
import * as pkijs from "pkijs";

const engine = new pkijs.CryptoEngine({ crypto: webcrypto as Crypto });

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const CONTENT_TYPE = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
const DAY_MS = 86_400_000;

/** How it answers: as it should, or in one of the ways in which an answer is worth nothing. */
export type Manner =
  | "well"
  | "well, in pieces"
  | "away"
  | "refusing"
  | "rubbish"
  | "about something else"
  | "to an earlier request"
  | "signed by another key"
  | "without the purpose";

/** A time-stamp authority (RFC 3161) on this machine, with a root of its own. */
export interface Authority {
  readonly url: string;
  readonly root: pkijs.Certificate;
  /** How many requests it has seen. */
  readonly asked: number;
  answer(manner: Manner): void;
  close(): Promise<void>;
}

interface Keys {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

export async function openAuthority(): Promise<Authority> {
  const [rootKeys, stampKeys, otherKeys] = await Promise.all([newKeys(), newKeys(), newKeys()]);
  const root = await certificateOf("Root", rootKeys, rootKeys, []);
  const stamper = await certificateOf("Stamps", stampKeys, rootKeys, [purpose(TIME_STAMPING)]);
  const coder = await certificateOf("Code", stampKeys, rootKeys, [purpose(CODE_SIGNING)]);

  let manner: Manner = "well";
  let asked = 0;
  const answerTo = async (request: pkijs.TimeStampReq): Promise<ArrayBuffer> => {
    if (manner === "refusing") return reply(pkijs.PKIStatus.rejection);
    const imprint = manner === "about something else" ? await anotherImprint() : request;
    const stamp = new pkijs.TSTInfo({
      version: 1,
      policy: "1.3.6.1.4.1.99999.1",
      messageImprint: imprint.messageImprint,
      serialNumber: new asn1.Integer({ value: asked }),
      genTime: new Date(),
      ...(request.nonce && {
        nonce: manner === "to an earlier request" ? new asn1.Integer({ value: 1 }) : request.nonce,
      }),
    });
    const certificate = manner === "without the purpose" ? coder : stamper;
    const { privateKey } = manner === "signed by another key" ? otherKeys : stampKeys;
    const inPieces = manner === "well, in pieces";
    const token = await tokenOf(stamp, certificate, privateKey, inPieces);
    return reply(pkijs.PKIStatus.granted, token);
  };

  const server = createServer(async (request, response) => {
    asked += 1;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    if (manner === "away") response.writeHead(503).end();
    else if (manner === "rubbish") response.end("<html>Welcome to the hotel's Wi-Fi</html>");
    else {
      const query = pkijs.TimeStampReq.fromBER(Buffer.concat(parts));
      response.setHeader("Content-Type", "application/timestamp-reply");
      response.end(Buffer.from(await answerTo(query)));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    root,
    get asked() {
      return asked;
    },
    answer(next) {
      manner = next;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

const newKeys = (): Promise<Keys> =>
  webcrypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ]) as Promise<Keys>;

const nameOf = (name: string) =>
  new pkijs.RelativeDistinguishedNames({
    typesAndValues: [
      new pkijs.AttributeTypeAndValue({
        type: "2.5.4.3",
        value: new asn1.Utf8String({ value: `Time-stamp test ${name}` }),
      }),
    ],
  });

const purpose = (oid: string) =>
  new pkijs.Extension({
    extnID: "2.5.29.37",
    critical: true,
    extnValue: new pkijs.ExtKeyUsage({ keyPurposes: [oid] }).toSchema().toBER(),
  });

async function certificateOf(
  name: string,
  { publicKey }: Keys,
  issuer: Keys,
  extensions: readonly pkijs.Extension[],
): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1.Integer({ value: randomBytes(3).readUIntBE(0, 3) + 1 });
  certificate.subject = nameOf(name);
  certificate.issuer = nameOf("Root");
  certificate.notBefore.value = new Date(Date.now() - DAY_MS);
  certificate.notAfter.value = new Date(Date.now() + DAY_MS);
  const constraints = new pkijs.BasicConstraints({ cA: extensions.length === 0 });
  certificate.extensions = [
    new pkijs.Extension({
      extnID: "2.5.29.19",
      critical: true,
      extnValue: constraints.toSchema().toBER(),
    }),
    ...extensions,
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine);
  await certificate.sign(issuer.privateKey, "SHA-256", engine);
  return pkijs.Certificate.fromBER(certificate.toSchema(true).toBER());
}

async function anotherImprint(): Promise<pkijs.TimeStampReq> {
  const hash = await engine.digest("SHA-256", new TextEncoder().encode("something else"));
  const algorithm = new pkijs.AlgorithmIdentifier({ algorithmId: SHA_256 });
  return new pkijs.TimeStampReq({
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: algorithm,
      hashedMessage: new asn1.OctetString({ valueHex: hash }),
    }),
  });
}

const reply = (status: pkijs.PKIStatus, timeStampToken?: pkijs.ContentInfo): ArrayBuffer =>
  new pkijs.TimeStampResp({
    status: new pkijs.PKIStatusInfo({ status }),
    ...(timeStampToken && { timeStampToken }),
  })
    .toSchema()
    .toBER();

async function tokenOf(
  stamp: pkijs.TSTInfo,
  certificate: pkijs.Certificate,
  key: CryptoKey,
  inPieces: boolean,
): Promise<pkijs.ContentInfo> {
  const content = stamp.toSchema().toBER();
  const digest = await engine.digest("SHA-256", new Uint8Array(content));
  const identity = await engine.digest("SHA-256", new Uint8Array(certificate.toSchema().toBER()));
  const signed = new pkijs.SignedData({
    version: 3,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: pkijs.id_eContentType_TSTInfo,
      eContent: new asn1.OctetString({ valueHex: content }),
    }),
    certificates: [certificate],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(
              CONTENT_TYPE,
              new asn1.ObjectIdentifier({ value: pkijs.id_eContentType_TSTInfo }),
            ),
            attribute(MESSAGE_DIGEST, new asn1.OctetString({ valueHex: digest })),
            attribute(SIGNING_CERTIFICATE_V2, nested(new asn1.OctetString({ valueHex: identity }))),
          ],
        }),
      }),
    ],
  });
  // The library cuts it up by itself.
  if (!inPieces) signed.encapContentInfo.eContent = new asn1.OctetString({ valueHex: content });
  await signed.sign(key, 0, "SHA-256", undefined, engine);
  return new pkijs.ContentInfo({
    contentType: pkijs.ContentInfo.SIGNED_DATA,
    content: signed.toSchema(true),
  });
}

const attribute = (type: string, value: asn1.AsnType) =>
  new pkijs.Attribute({ type, values: [value] });

/** SigningCertificateV2 of one ESSCertIDv2, whose hash is SHA-256 unless it says otherwise. */
const nested = (hash: asn1.OctetString): asn1.Sequence =>
  new asn1.Sequence({
    value: [new asn1.Sequence({ value: [new asn1.Sequence({ value: [hash] })] })],
  });
