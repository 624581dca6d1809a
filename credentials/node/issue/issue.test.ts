import { createHash, createVerify, X509Certificate } from "node:crypto";
import { inflateRawSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  toTrustList as toBrowserTrustList,
  verify as verifyInBrowser,
} from "@/credentials/browser";
import { toRid } from "@/credentials/certificate-id";
import { fromBase45 } from "@/credentials/codec/base45";
import { fromCbor, Tagged } from "@/credentials/codec/cbor";
import { toQrText } from "@/credentials/health-card/qr";
import {
  aHolder,
  aNegative,
  aSigner,
  daysAfter,
  entryOf,
  hoursAfter,
  noon,
} from "@/credentials/node/fixtures";
import { toTrustList, verify } from "@/credentials/node/index";
import { PAPER_KINDS, type PaperFacts } from "@/credentials/paper/paper";
import type { Signer } from "@/credentials/signer";
import type { TrustEntry } from "@/credentials/trust/trust-list";
import { isUvci } from "@/credentials/uvci";
import { issueNegative, type NegativeOrder } from "./issue-negative";
import { issuePaper } from "./issue-paper";

let signers: NegativeOrder["signers"];
let paperSigner: Signer;
let entries: readonly TrustEntry[];

beforeAll(async () => {
  signers = { test: await aSigner("test"), healthCard: await aSigner("health-card") };
  paperSigner = await aSigner("paper");
  entries = [signers.test, signers.healthCard, paperSigner].map(entryOf);
});

const FACTS: PaperFacts = {
  positive: {
    tt: "LP6464-4",
    collectedAt: "2026-03-01T09:00:00Z",
    confirmedAt: "2026-03-02T09:00:00Z",
    site: "서울역 검사소",
  },
  isolation: { from: "2026-03-02", until: "2026-03-09", place: "서울 생활치료센터" },
  release: { isolatedFrom: "2026-02-20", releasedAt: "2026-03-01T00:00:00+09:00" },
};

async function negative(over: Partial<NegativeOrder> = {}) {
  const issued = await issueNegative(aNegative(signers, over));
  if (!issued.ok) throw new Error(issued.error.rule);
  return issued.value;
}

describe("a negative certificate", () => {
  test("is in two codes that both hold, and says one thing", async () => {
    const { hc1, shcJws, uvci, rid, id } = await negative();
    const trustList = await toTrustList(entries);
    expect(await verify(hc1, { trustList, at: noon })).toEqual({
      valid: true,
      reason: "valid",
      validUntil: "2026-03-05T12:00:00Z",
      kind: "dcc-test",
      issuer: "KR",
      payload: {
        ver: "1.3.3",
        nam: { fn: "김", fnt: "KIM", gn: "민준", gnt: "MINJUN" },
        dob: "1990-01-31",
        t: [
          {
            tg: "840539006",
            tt: "LP6464-4",
            nm: "STANDARD M nCoV Real-Time Detection Kit",
            sc: "2026-03-01T16:00:00Z",
            tr: "260415000",
            tc: "서울역 검사소",
            co: "KR",
            is: "Jung-gu Public Health Center",
            ci: uvci,
          },
        ],
      },
    });
    expect(isUvci(uvci)).toBe(true);
    expect(await verify(toQrText(shcJws), { trustList, at: noon })).toMatchObject({
      valid: true,
      kind: "shc",
      issuer: "https://portal.example.kr/health-cards",
      payload: { vc: { rid } },
    });
    expect(rid).toBe(toRid(id));
    expect(shcJws.length).toBeLessThanOrEqual(1_195);
  });

  test("is what the field's own steps take apart, done by hand", async () => {
    const { hc1 } = await negative();
    const cose = inflateSync(fromBase45(hc1.slice(4)) ?? new Uint8Array());
    expect(cose.subarray(0, 2).toString("hex")).toBe("d284");
    const tagged = fromCbor(new Uint8Array(cose), { 18: Tagged.decoder(18) });
    if (!(tagged instanceof Tagged)) throw new Error("not tagged");
    const [header, unprotected, payload, signature] = tagged.value;
    const certificate = new X509Certificate(signers.test.certificate);
    const kid = createHash("sha256").update(certificate.raw).digest().subarray(0, 8);
    expect(Buffer.from(header).toString("hex")).toBe(`a201260448${kid.toString("hex")}`);
    expect(unprotected).toEqual(new Map());
    expect([...fromCborMap(payload).keys()]).toEqual([1, 4, 6, -260]);
    const structure = Buffer.concat([
      Buffer.from("846a5369676e6174757265314d", "hex"),
      header,
      Buffer.from("40", "hex"),
      Buffer.from([0x59, payload.length >> 8, payload.length & 0xff]),
      payload,
    ]);
    const check = createVerify("sha256").update(structure);
    const key = { key: certificate.publicKey, dsaEncoding: "ieee-p1363" as const };
    expect(check.verify(key, signature)).toBe(true);
  });

  test("is a minified card: Patient and Observation, and no more than that", async () => {
    const { shcJws } = await negative();
    const [header = "", body = ""] = shcJws.split(".");
    expect(JSON.parse(Buffer.from(header, "base64url").toString())).toEqual({
      alg: "ES256",
      zip: "DEF",
      kid: signers.healthCard.thumbprint,
    });
    const text = inflateRawSync(Buffer.from(body, "base64url")).toString();
    expect(text).toBe(JSON.stringify(JSON.parse(text)));
    expect(JSON.parse(text).vc).toMatchObject({
      type: [
        "https://smarthealth.cards#health-card",
        "https://smarthealth.cards#covid19",
        "https://smarthealth.cards#laboratory",
      ],
      credentialSubject: {
        fhirVersion: "4.0.1",
        fhirBundle: {
          entry: [
            { fullUrl: "resource:0", resource: { resourceType: "Patient" } },
            {
              fullUrl: "resource:1",
              resource: {
                resourceType: "Observation",
                status: "final",
                code: { coding: [{ system: "http://loinc.org", code: "94500-6" }] },
                valueCodeableConcept: {
                  coding: [{ system: "http://snomed.info/sct", code: "260415000" }],
                },
              },
            },
          ],
        },
      },
    });
  });

  test("holds for any name in any script, on both platforms", async () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 });
    const trustList = await toTrustList(entries);
    const browserTrustList = await toBrowserTrustList(entries);
    await fc.assert(
      fc.asyncProperty(name, name, async (familyName, givenName) => {
        const holder = aHolder({ familyName, givenName, passport: undefined });
        const { hc1 } = await negative({ holder });
        const outcome = await verify(hc1, { trustList, at: noon });
        expect(outcome.reason).toBe("valid");
        expect(await verifyInBrowser(hc1, { trustList: browserTrustList, at: noon })).toEqual(
          outcome,
        );
      }),
      { numRuns: 150 },
    );
  });

  test("is issued also to whom a card has no room for in full, and its card says what it can", async () => {
    const trustList = await toTrustList(entries);
    const passport = { family: "HWANGBO DE LA SANTISIMA TRINIDAD ESTEVES", given: "FRANCISCO J" };
    const familyName = "황보";
    const centre = "서울특별시 강남구 보건소 코엑스 동문 앞 임시 선별검사소 제2검사동 드라이브스루";
    const cardOf = async (givenName: string) => {
      const holder = aHolder({ familyName, givenName, passport });
      const { shcJws } = await negative({ holder, test: { ...aNegative(signers).test, centre } });
      expect(shcJws.length).toBeLessThanOrEqual(1_195);
      const { valid, payload } = await verify(toQrText(shcJws), { trustList, at: noon });
      expect(valid).toBe(true);
      const card = JSON.stringify(payload);
      return [card.includes(passport.family), card.includes(familyName), card.includes(centre)];
    };
    expect(await cardOf("하나")).toEqual([true, true, true]);
    expect(await cardOf("프란치스코 하비에르 데 라 산티시마 트리니다드")).toEqual([
      true,
      true,
      false,
    ]);
    const longest = Array.from({ length: 78 }, (_, nth) =>
      String.fromCodePoint(0xac00 + ((nth * 7_919) % 11_172)),
    ).join("");
    expect(await cardOf(longest)).toEqual([true, false, false]);
  });

  test("the same order has the same identifiers", async () => {
    const { id, uvci, rid } = await negative();
    expect(await negative({ id })).toMatchObject({ uvci, rid });
  });

  test("names a rapid test by its device", async () => {
    const test = { ...aNegative(signers).test, type: "LP217198-3" as const, device: "345" };
    const { hc1 } = await negative({ test });
    const { payload } = await verify(hc1, { trustList: await toTrustList(entries), at: noon });
    expect(payload).toMatchObject({ t: [{ tt: "LP217198-3", ma: "345" }] });
    expect(payload).not.toMatchObject({ t: [{ nm: expect.anything() }] });
  });

  test.each([
    ["before it is issued", -1, "not-yet-valid"],
    ["in its last second", 72, "valid"],
    ["a second later", 72 + 1 / 3_600, "expired"],
  ])("%s", async (_, hours, reason) => {
    const { hc1, shcJws } = await negative();
    const at = hoursAfter(hours);
    const trustList = await toTrustList(entries);
    expect((await verify(hc1, { trustList, at })).reason).toBe(reason);
    expect((await verify(toQrText(shcJws), { trustList, at })).reason).toBe(reason);
  });
});

const fromCborMap = (bytes: Uint8Array): Map<unknown, unknown> => {
  const map = fromCbor(bytes);
  if (!(map instanceof Map)) throw new Error("not a map");
  return map;
};

describe("without a proper key nothing is issued", () => {
  test.each([
    ["a key after its six months", { useUntil: hoursAfter(-1) }, "key.not-in-use"],
    ["a key before its first day", { from: hoursAfter(1) }, "key.not-in-use"],
    ["a certificate that ends before the paper", { notAfter: hoursAfter(71) }, "key.outlived"],
  ])("%s", async (_, over, rule) => {
    const late = { ...signers, test: await aSigner("test", over) };
    expect(await issueNegative(aNegative(late))).toEqual({ ok: false, error: { rule } });
    const lateCard = { ...signers, healthCard: await aSigner("health-card", over) };
    expect(await issueNegative(aNegative(lateCard))).toEqual({ ok: false, error: { rule } });
  });

  test("a key for something else", async () => {
    const swapped = { test: signers.healthCard, healthCard: signers.test };
    expect(await issueNegative(aNegative(swapped))).toEqual({
      ok: false,
      error: { rule: "key.wrong-usage" },
    });
    const order = { kind: "release", facts: FACTS.release } as const;
    expect(
      await issuePaper({
        ...order,
        holder: aHolder(),
        office: "x",
        signer: signers.test,
        now: noon,
      }),
    ).toEqual({ ok: false, error: { rule: "key.wrong-usage" } });
  });
});

describe("nothing that is not so is issued", () => {
  test.each<[string, Partial<NegativeOrder>]>([
    ["a birth date that is none", { holder: aHolder({ birthDate: "31.1.1990" }) }],
    [
      "a specimen from tomorrow",
      { test: { ...aNegative({} as never).test, collectedAt: hoursAfter(1) } },
    ],
    ["no time at all to be valid", { validHours: 0 }],
  ])("%s", async (_, over) => {
    expect(await issueNegative(aNegative(signers, over))).toEqual({
      ok: false,
      error: { rule: "paper.invalid" },
    });
  });
});

describe("a paper of our own", () => {
  const paper = async <Kind extends keyof PaperFacts>(kind: Kind, signer = paperSigner) => {
    const facts = FACTS[kind];
    const issued = await issuePaper({
      kind,
      facts,
      holder: aHolder(),
      office: "중구보건소",
      signer,
      now: noon,
    });
    if (!issued.ok) throw new Error(issued.error.rule);
    return issued.value;
  };

  test.each(PAPER_KINDS)("of the kind %s holds when it is asked for", async (kind) => {
    const { code, rid } = await paper(kind);
    const trustList = await toTrustList(entries);
    expect(code).toMatch(/^KRP1:/);
    expect(await verify(code, { trustList, at: noon, kinds: [`paper-${kind}`] })).toMatchObject({
      valid: true,
      kind: `paper-${kind}`,
      payload: { kind, id: rid, nam: { fnt: "KIM" }, facts: FACTS[kind], is: "중구보건소" },
    });
  });

  test.each([
    ["positive", false, "wrong-type"],
    ["isolation", false, "wrong-type"],
    ["release", true, "valid"],
  ] as const)("of the kind %s passes: %s", async (kind, valid, reason) => {
    const { code } = await paper(kind);
    const trustList = await toTrustList(entries);
    expect(await verify(code, { trustList, at: noon })).toMatchObject({ valid, reason });
  });

  test("never passes under a health certificate's prefix, nor the other way round", async () => {
    const { code } = await paper("release");
    const { hc1 } = await negative();
    const trustList = await toTrustList(entries);
    const options = { trustList, at: noon };
    const asHealth = code.replace("KRP1:", "HC1:");
    expect(await verify(asHealth, options)).toMatchObject({ valid: false, reason: "unreadable" });
    const asPaper = hc1.replace("HC1:", "KRP1:");
    expect(await verify(asPaper, options)).toMatchObject({ valid: false, reason: "unreadable" });
  });

  test("of a demonstration says so, and means nothing to production", async () => {
    const demo = await aSigner("paper", { environment: "demo" });
    const { code } = await paper("release", demo);
    const trustList = await toTrustList([...entries, entryOf(demo)]);
    expect(await verify(code, { trustList, at: noon })).toMatchObject({
      payload: { env: "demo", is: "DEMO · 중구보건소" },
    });
    const production = await toTrustList(entries);
    expect(await verify(code, { trustList: production, at: noon })).toMatchObject({
      valid: false,
      reason: "unknown-issuer",
      payload: null,
    });
  });

  test("ends after 180 days", async () => {
    const { code, expiresAt } = await paper("release");
    expect(expiresAt).toEqual(daysAfter(180));
    const trustList = await toTrustList(entries);
    const at = daysAfter(181);
    expect(await verify(code, { trustList, at })).toMatchObject({
      valid: false,
      reason: "expired",
    });
  });
});
