import { describe, expect, test } from "vitest";
import { webPrimitives } from "@/credentials/browser/primitives";
import { toBase64Url } from "@/credentials/codec/base64";
import { fromHex, toHex } from "@/credentials/codec/bytes";
import { readClaims } from "@/credentials/cose/cwt";
import { algorithmOf } from "@/credentials/cose/headers";
import { readSign1, signedBytes } from "@/credentials/cose/sign1";
import { toQrText } from "@/credentials/health-card/qr";
import { nodePrimitives } from "@/credentials/node/primitives";
import type { Primitives } from "@/credentials/primitives";
import { readJwk } from "@/credentials/trust/public-key";
import { ofIds } from "@/credentials/trust/revocations";
import cose from "@/credentials/vectors/cose.json";
import dgc from "@/credentials/vectors/dgc-testdata.json";
import shc from "@/credentials/vectors/smart-health-cards.json";
import { verifierOf } from "./verifier";

const PLATFORMS: readonly (readonly [string, Primitives])[] = [
  ["node", nodePrimitives],
  ["web", webPrimitives],
];

describe.each(PLATFORMS)("on %s", (_, primitives) => {
  const { verify, toTrustList } = verifierOf(primitives);

  async function holds(hex: string, jwk: Record<string, string>, external?: string) {
    const message = readSign1(fromHex(hex));
    const key = readJwk(jwk);
    if (!key) throw new Error("no key");
    if (!message || algorithmOf(message) !== "ES256") return false;
    const handle = await primitives.importKey(key.spki, key.algorithm);
    const signed = signedBytes(message, external === undefined ? undefined : fromHex(external));
    return primitives.verify(handle, "ES256", signed, message.signature);
  }

  test.each(cose.holds)("COSE $title holds", async ({ cbor, external, signed }) => {
    expect(await holds(cbor, cose.key, external)).toBe(true);
    const message = readSign1(fromHex(cbor));
    const bytes = message && signedBytes(message, external ? fromHex(external) : undefined);
    if (signed) expect(bytes && toHex(bytes)).toBe(signed);
  });

  test.each(cose.fails)("COSE $title does not hold", async ({ cbor }) => {
    expect(await holds(cbor, cose.key)).toBe(false);
  });

  test("the signed CWT of RFC 8392 holds and says what it says", async () => {
    const [x, y] = [cose.cwt.x, cose.cwt.y].map((hex) => toBase64Url(fromHex(hex)));
    const jwk = { kty: "EC", crv: "P-256", x: x ?? "", y: y ?? "" };
    expect(await holds(cose.cwt.cbor, jwk)).toBe(true);
    const message = readSign1(fromHex(cose.cwt.cbor));
    expect(message && readClaims(message.payload)).toMatchObject({
      issuer: "coap://as.example.com",
      expiresAt: 1444064944,
      notBefore: 1443944944,
      issuedAt: 1443944944,
    });
  });

  const certificates: Readonly<Record<string, string>> = dgc.certificates;
  const trusted = () =>
    toTrustList(Object.values(certificates).map((certificate) => ({ certificate })));

  test.each(dgc.cases)("$file holds", async ({ code, at, kind, issuer, surname }) => {
    const outcome = await verify(code, { trustList: await trusted(), at: new Date(at) });
    expect(outcome).toMatchObject({
      valid: true,
      reason: "valid",
      kind,
      issuer,
      payload: { nam: { fn: surname } },
    });
  });

  test.each(dgc.cases)(
    "$file means nothing without its signer",
    async ({ code, at, certificate }) => {
      const others = Object.entries(certificates).filter(([name]) => name !== certificate);
      const trustList = await toTrustList(others.map(([, der]) => ({ certificate: der })));
      const outcome = await verify(code, { trustList, at: new Date(at) });
      expect(outcome).toMatchObject({ valid: false, reason: "unknown-issuer", payload: null });
    },
  );

  test.each(dgc.cases)("$file has ended by now", async ({ code }) => {
    const at = new Date("2026-11-22T00:00:00Z");
    const outcome = await verify(code, { trustList: await trusted(), at });
    expect(outcome).toMatchObject({ valid: false, reason: "expired" });
  });

  const at = new Date("2022-12-01T00:00:00Z");
  const cards = () => toTrustList(shc.jwks.keys.map((jwk) => ({ jwk })));

  test("the published health card holds", async () => {
    const outcome = await verify(shc.immunization.qr, { trustList: await cards(), at });
    expect(outcome).toMatchObject({
      valid: true,
      kind: "shc",
      issuer: "https://smarthealth.cards/examples/issuer",
    });
  });

  test("the published health card has no end", async () => {
    const outcome = await verify(shc.immunization.qr, { trustList: await cards(), at });
    expect(outcome.validUntil).toBeNull();
  });

  test("the published digits are those of its JWS", () => {
    expect(toQrText(shc.immunization.jws)).toBe(shc.immunization.qr);
  });

  test("the published revoked card is revoked", async () => {
    const qr = toQrText(shc.revoked.jws);
    const trustList = await cards();
    const revocations = ofIds(shc.revoked.list.rids);
    expect(await verify(qr, { trustList, at })).toMatchObject({ valid: true });
    expect(await verify(qr, { trustList, at, revocations })).toMatchObject({
      valid: false,
      reason: "revoked",
    });
  });
});
