import { createPrivateKey, sign } from "node:crypto";
import { toBase64 } from "@/credentials/codec/base64";
import type { Holder } from "@/credentials/holder";
import type { Environment } from "@/credentials/paper/paper";
import type { Bytes } from "@/credentials/primitives";
import { type Signer, toSigner } from "@/credentials/signer";
import type { TrustEntry } from "@/credentials/trust/trust-list";
import type { Usage } from "@/credentials/trust/usage";
import type { NegativeOrder } from "./issue/issue-negative";
import { toPrivatePem } from "./keys/pem";
import { type Authority, newKeyPair, toRootCertificate, toSignerCertificate } from "./keys/x509";
import { nodePrimitives } from "./primitives";

export const noon = new Date("2026-03-02T12:00:00Z");
export const hoursAfter = (hours: number, from: Date = noon): Date =>
  new Date(from.getTime() + hours * 3_600_000);
export const daysAfter = (days: number, from: Date = noon): Date => hoursAfter(days * 24, from);

const subject = { country: "KR", organisation: "Fixture", name: "Fixture" };

export async function aRoot(): Promise<Authority> {
  const keys = await newKeyPair();
  const validity = { from: daysAfter(-365), until: daysAfter(3_650) };
  const certificate = await toRootCertificate(subject, keys, validity);
  return { certificate, privateKey: keys.privateKey };
}

interface SignerOver {
  readonly root?: Authority;
  readonly environment?: Environment;
  readonly from?: Date;
  readonly useUntil?: Date;
  readonly notAfter?: Date;
}

export async function aSigner(usage: Usage, over: SignerOver = {}): Promise<Signer> {
  const { publicKey, privateKey } = await newKeyPair();
  const from = over.from ?? daysAfter(-30);
  const useUntil = over.useUntil ?? daysAfter(150);
  const validity = { from, until: over.notAfter ?? daysAfter(700) };
  const use = { from, until: useUntil };
  const order = { subject, publicKey, usage, validity, use };
  const certificate = await toSignerCertificate(order, over.root ?? (await aRoot()));
  const options = {
    key: createPrivateKey(await toPrivatePem(privateKey)),
    dsaEncoding: "ieee-p1363",
  } as const;
  const source = {
    certificate,
    environment: over.environment ?? "production",
    useUntil,
    sign: async (bytes: Bytes) => new Uint8Array(sign("sha256", bytes, options)),
  };
  const signer = await toSigner(source, nodePrimitives);
  if (!signer) throw new Error("a fixture's certificate is not a signer's");
  return signer;
}

export const entryOf = ({ certificate }: Pick<Signer, "certificate">): TrustEntry => ({
  certificate: toBase64(certificate),
});

export const aHolder = (over: Partial<Holder> = {}): Holder => ({
  familyName: "김",
  givenName: "민준",
  passport: { family: "Kim", given: "Minjun" },
  birthDate: "1990-01-31",
  ...over,
});

export const aNegative = (
  signers: NegativeOrder["signers"],
  over: Partial<NegativeOrder> = {},
): NegativeOrder => ({
  holder: aHolder(),
  test: {
    type: "LP6464-4",
    name: "STANDARD M nCoV Real-Time Detection Kit",
    collectedAt: hoursAfter(-20),
    centre: "서울역 검사소",
    country: "KR",
  },
  office: "Jung-gu Public Health Center",
  cardIssuer: "https://portal.example.kr/health-cards",
  signers,
  now: noon,
  ...over,
});
