import { randomBytes, webcrypto } from "node:crypto";
import * as asn1 from "asn1js";
import * as pkijs from "pkijs";

const engine = new pkijs.CryptoEngine({ crypto: webcrypto as Crypto });

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const NONCE_BYTES = 16;
const PATIENCE_MS = 10_000;

type Bytes = Uint8Array<ArrayBuffer>;

export type TimeStampRule =
  /** Nobody answered. */
  | "time-stamp.unavailable"
  /** The authority said no. */
  | "time-stamp.refused"
  /** The answer is no stamp over what was asked. */
  | "time-stamp.invalid";

export class NoTimeStamp extends Error {
  constructor(readonly rule: TimeStampRule) {
    super(rule);
  }
}

/**
 * A time-stamp token (RFC 3161) over these bytes. It is checked before anybody relies on it: that
 * it is about them, answers this very request, and is signed by a certificate for time-stamping.
 * Whom to trust as an authority is the reader's to say.
 */
export async function timeStampOver(message: Bytes, url: string): Promise<Bytes> {
  const nonce = randomBytes(NONCE_BYTES);
  // A first bit of 0 keeps it positive, the next one of 1 keeps it from being shortened.
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  const response = read(await ask(url, await requestFor(message, nonce)));
  if (response.status.status > pkijs.PKIStatus.grantedWithMods)
    throw new NoTimeStamp("time-stamp.refused");
  const token = response.timeStampToken;
  if (!token || !(await isOver(token, message, nonce).catch(() => false)))
    throw new NoTimeStamp("time-stamp.invalid");
  return new Uint8Array(token.toSchema().toBER());
}

async function requestFor(message: Bytes, nonce: Uint8Array): Promise<ArrayBuffer> {
  const hash = await engine.digest("SHA-256", message);
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: SHA_256,
        algorithmParams: new asn1.Null(),
      }),
      hashedMessage: new asn1.OctetString({ valueHex: hash }),
    }),
    nonce: new asn1.Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return request.toSchema().toBER();
}

async function ask(url: string, request: ArrayBuffer): Promise<ArrayBuffer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/timestamp-query" },
      body: request,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new NoTimeStamp("time-stamp.unavailable");
    return await response.arrayBuffer();
  } catch {
    throw new NoTimeStamp("time-stamp.unavailable");
  }
}

function read(answer: ArrayBuffer): pkijs.TimeStampResp {
  try {
    return pkijs.TimeStampResp.fromBER(answer);
  } catch {
    throw new NoTimeStamp("time-stamp.invalid");
  }
}

async function isOver(
  token: pkijs.ContentInfo,
  message: Bytes,
  nonce: Uint8Array,
): Promise<boolean> {
  const signed = new pkijs.SignedData({ schema: token.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== pkijs.id_eContentType_TSTInfo || !eContent) return false;
  const content = eContent.getValue();
  // Some authorities send it in pieces, which the check below does not put together.
  signed.encapContentInfo.eContent = new asn1.OctetString({ valueHex: content });
  const stamp = pkijs.TSTInfo.fromBER(content);
  const said = stamp.nonce && Buffer.from(stamp.nonce.valueBlock.valueHexView);
  if (!said?.equals(nonce) || stamp.messageImprint.hashAlgorithm.algorithmId !== SHA_256)
    return false;
  const { signatureVerified, signerCertificate } = await signed.verify(
    { signer: 0, data: message.slice().buffer, extendedMode: true },
    engine,
  );
  return signatureVerified === true && isForStamping(signerCertificate);
}

function isForStamping(certificate: pkijs.Certificate | null | undefined): boolean {
  const usage = certificate?.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const said: unknown = usage?.parsedValue;
  return said instanceof pkijs.ExtKeyUsage && said.keyPurposes.includes(TIME_STAMPING);
}
