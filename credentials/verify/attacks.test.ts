import { randomBytes } from "node:crypto";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { webPrimitives } from "@/credentials/browser/primitives";
import { fromBase45, toBase45 } from "@/credentials/codec/base45";
import { toBase64, toBase64Url } from "@/credentials/codec/base64";
import { concat, fromHex, fromText, toHex } from "@/credentials/codec/bytes";
import { fromCbor, Tagged, toCbor } from "@/credentials/codec/cbor";
import { toProtectedHeader } from "@/credentials/cose/headers";
import { signedBytes, toSign1 } from "@/credentials/cose/sign1";
import { fromQrText, toQrText } from "@/credentials/health-card/qr";
import { readJws, toJws } from "@/credentials/jose/jws";
import { deflate } from "@/credentials/node/deflate";
import {
  aNegative,
  aSigner,
  daysAfter,
  entryOf,
  hoursAfter,
  noon,
} from "@/credentials/node/fixtures";
import { readRevocations } from "@/credentials/node/index";
import { issueNegative, type NegativeCertificate } from "@/credentials/node/issue/issue-negative";
import { nodePrimitives } from "@/credentials/node/primitives";
import type { Bytes, Primitives } from "@/credentials/primitives";
import type { Signer } from "@/credentials/signer";
import { digestOf, ofIds } from "@/credentials/trust/revocations";
import { signRevocationList } from "@/credentials/trust/signed-list";
import type { TrustList } from "@/credentials/trust/trust-list";
import { verifierOf } from "./verifier";

let signer: Signer;
let cardSigner: Signer;
let paper: NegativeCertificate;

beforeAll(async () => {
  signer = await aSigner("test");
  cardSigner = await aSigner("health-card");
  const issued = await issueNegative(aNegative({ test: signer, healthCard: cardSigner }));
  if (!issued.ok) throw new Error(issued.error.rule);
  paper = issued.value;
});

const inside = (hc1: string): Bytes => fromBase45(hc1.slice(4)) ?? new Uint8Array();
const wrap = (cose: Uint8Array): string => `HC1:${toBase45(deflate(new Uint8Array(cose), "zlib"))}`;

/** The content of a genuine certificate, to be altered before somebody signs it. */
function claimsOf(over: readonly (readonly [unknown, unknown])[] = []): Map<unknown, unknown> {
  const tagged = fromCbor(inflated(paper.hc1), { 18: Tagged.decoder(18) });
  if (!(tagged instanceof Tagged)) throw new Error("not tagged");
  const claims = fromCbor(tagged.value[2]);
  if (!(claims instanceof Map)) throw new Error("no claims");
  for (const [key, value] of over) claims.set(key, value);
  return claims;
}

const inflated = (hc1: string): Bytes => {
  const bytes = nodePrimitives.inflate(inside(hc1), "zlib", 8_192);
  if (!(bytes instanceof Uint8Array)) throw new Error("not inflated");
  return bytes;
};

interface Forgery {
  readonly payload?: Bytes;
  readonly header?: Bytes;
  readonly by?: Signer;
  readonly unprotected?: Map<unknown, unknown>;
}

async function forge({
  payload = toCbor(claimsOf()),
  by = signer,
  header = toProtectedHeader("ES256", by.kid),
  unprotected = new Map(),
}: Forgery): Promise<string> {
  const signature = await by.sign(signedBytes({ protectedBytes: header, payload }));
  return wrap(toCbor(new Tagged(18, [header, unprotected, payload, signature])));
}

const dccOf = (alter: (dcc: Map<string, unknown>) => void): Map<unknown, unknown> => {
  const claims = claimsOf();
  const dcc = (claims.get(-260) as Map<number, Map<string, unknown>>).get(1);
  if (dcc) alter(dcc);
  return claims;
};

const PLATFORMS: readonly (readonly [string, Primitives])[] = [
  ["node", nodePrimitives],
  ["web", webPrimitives],
];

describe.each(PLATFORMS)("on %s", (_, primitives) => {
  const { verify, toTrustList } = verifierOf(primitives);
  let trustList: TrustList;

  beforeAll(async () => {
    trustList = await toTrustList([signer, cardSigner].map(entryOf));
  });

  const outcomeOf = (code: string, over: object = {}) =>
    verify(code, { trustList, at: noon, ...over });
  const reasonOf = async (code: string, over: object = {}) => (await outcomeOf(code, over)).reason;

  test("a forgery with nothing altered would hold: what follows fails for its own reason", async () => {
    expect(await reasonOf(await forge({}))).toBe("valid");
  });

  test("no single bit of a certificate can be flipped", async () => {
    const bytes = inside(paper.hc1);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const outcome = await outcomeOf(`HC1:${toBase45(flipped)}`);
      expect(outcome.valid, `bit ${bit}`).toBe(false);
      expect(outcome.payload, `bit ${bit}`).toBeNull();
    }
  }, 60_000);

  test("no single bit of what is under the compression can be flipped", async () => {
    const bytes = inflated(paper.hc1);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect((await outcomeOf(wrap(flipped))).valid, `bit ${bit}`).toBe(false);
    }
  }, 60_000);

  test("no character of a code can be another one", async () => {
    const health = fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
    const digit = fc.constantFrom(..."0123456789");
    const alter = (code: string, place: number, letter: string) => {
      const at = 5 + (place % (code.length - 5));
      fc.pre(code[at] !== letter);
      return code.slice(0, at) + letter + code.slice(at + 1);
    };
    const card = toQrText(paper.shcJws);
    await fc.assert(
      fc.asyncProperty(fc.nat(), health, digit, async (place, letter, number) => {
        expect((await outcomeOf(alter(paper.hc1, place, letter))).valid).toBe(false);
        expect((await outcomeOf(alter(card, place, number))).valid).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("no rubbish brings it down", async () => {
    const prefix = fc.constantFrom("", "HC1:", "KRP1:", "shc:/", "HC1:NCF", "shc:/5676");
    const rest = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => toBase45(bytes)),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => toBase45(deflateSync(bytes))),
      fc.string({ unit: fc.constantFrom(..."0123456789") }),
    );
    await fc.assert(
      fc.asyncProperty(prefix, rest, async (head, tail) => {
        expect((await outcomeOf(head + tail)).valid).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  describe("each layer by itself", () => {
    test.each<[string, () => string | Promise<string>]>([
      ["no prefix", () => paper.hc1.slice(4)],
      ["a prefix to come", () => paper.hc1.replace("HC1:", "HC2:")],
      ["small letters", () => paper.hc1.toLowerCase()],
      [
        "a byte after the compressed stream",
        () => `HC1:${toBase45(concat(inside(paper.hc1), fromHex("00")))}`,
      ],
      [
        "a second compressed stream",
        () => `HC1:${toBase45(concat(inside(paper.hc1), inside(paper.hc1)))}`,
      ],
      ["a stream cut short", () => `HC1:${toBase45(inside(paper.hc1).slice(0, -1))}`],
      ["no compression", () => `HC1:${toBase45(inflated(paper.hc1))}`],
      ["a byte after the message", () => wrap(concat(inflated(paper.hc1), fromHex("00")))],
      ["another tag", () => wrap(concat(fromHex("d3"), inflated(paper.hc1).slice(1)))],
      [
        "an indefinite message",
        () => wrap(concat(fromHex("d29f"), inflated(paper.hc1).slice(2), fromHex("ff"))),
      ],
      [
        "a fifth part",
        async () => wrap(concat(fromHex("d285"), inflated(paper.hc1).slice(2), fromHex("00"))),
      ],
      [
        "a health card in several parts",
        () => toQrText(paper.shcJws).replace("shc:/", "shc:/1/2/"),
      ],
      ["a health card with an odd digit", () => `${toQrText(paper.shcJws)}1`],
      ["a health card with a fourth part", () => toQrText(`${paper.shcJws}.AA`)],
    ])("%s is unreadable", async (_, code) => {
      expect(await outcomeOf(await code())).toEqual({
        valid: false,
        reason: "unreadable",
        kind: null,
        issuer: null,
        payload: null,
        validUntil: null,
      });
    });

    test("a bomb does not go off", async () => {
      const bomb = deflateSync(Buffer.alloc(5_000_000), { level: 9 });
      expect(bomb.length).toBeLessThan(5_400);
      expect(await reasonOf(`HC1:${toBase45(bomb)}`)).toBe("unreadable");
      const card = deflate(fromText(`{"a":"${"0".repeat(500_000)}"}`), "deflate");
      const header = { alg: "ES256", zip: "DEF", kid: cardSigner.thumbprint };
      const jws = await toJws(header, card, (bytes) => cardSigner.sign(bytes));
      expect(await reasonOf(toQrText(jws))).toBe("unreadable");
    });

    test("8192 bytes are read, one more is not", async () => {
      const filled = async (length: number) =>
        inflated(await forge({ payload: toCbor(claimsOf([[99, "0".repeat(length)]])) })).length;
      const spare = 8_192 - (await filled(1_000));
      const fits = await forge({ payload: toCbor(claimsOf([[99, "0".repeat(1_000 + spare)]])) });
      expect(await reasonOf(fits)).toBe("valid");
      const tooLong = await forge({ payload: toCbor(claimsOf([[99, "0".repeat(1_001 + spare)]])) });
      expect(await reasonOf(tooLong)).toBe("unreadable");
    });

    test("bits that decompressors skip are no place to hide one", async () => {
      const stored = deflateSync(randomBytes(64), { level: 0 });
      const hidden = Buffer.from(stored);
      hidden[2] = (hidden[2] ?? 0) | 0b1000_0000;
      const inflate = (bytes: Buffer) => primitives.inflate(new Uint8Array(bytes), "zlib", 99);
      expect(await inflate(hidden)).toEqual(await inflate(stored));
      const cose = deflateSync(inflated(paper.hc1), { level: 0 });
      expect(await reasonOf(`HC1:${toBase45(cose)}`)).toBe("valid");
      cose[2] = (cose[2] ?? 0) | 0b1000_0000;
      expect(await reasonOf(`HC1:${toBase45(cose)}`)).toBe("unreadable");
    });
  });

  describe("signed by the right key, and still nothing to go by", () => {
    const hex = (map: Map<unknown, unknown>) => toHex(toCbor(map));

    test.each<[string, () => Bytes]>([
      ["a second expiry", () => fromHex(`a5${hex(claimsOf()).slice(2)}041a7fffffff`)],
      ["an indefinite payload", () => fromHex(`bf${hex(claimsOf()).slice(2)}ff`)],
      ["a byte after the payload", () => concat(toCbor(claimsOf()), fromHex("00"))],
      ["no expiry", () => toCbor(new Map([...claimsOf()].filter(([key]) => key !== 4)))],
      ["no time of issue", () => toCbor(new Map([...claimsOf()].filter(([key]) => key !== 6)))],
      ["an expiry in words", () => toCbor(claimsOf([[4, "never"]]))],
      ["no certificate", () => toCbor(claimsOf([[-260, new Map()]]))],
      ["two certificates in one", () => toCbor(dccOf((dcc) => dcc.set("v", dcc.get("t"))))],
      ["no group", () => toCbor(dccOf((dcc) => dcc.set("t", [])))],
      [
        "two tests",
        () => toCbor(dccOf((dcc) => dcc.set("t", [dcc.get("t"), dcc.get("t")].flat()))),
      ],
      ["a name in small letters", () => toCbor(dccOf((dcc) => dcc.set("nam", { fnt: "kim" })))],
      ["an impossible birth date", () => toCbor(dccOf((dcc) => dcc.set("dob", "19900131")))],
      ["a result nobody knows", () => toCbor(dccOf((dcc) => testOf(dcc).set("tr", "1")))],
    ])("%s", async (_, payload) => {
      expect(await reasonOf(await forge({ payload: payload() }))).toBe("unreadable");
    });
  });

  const testOf = (dcc: Map<string, unknown>) =>
    (dcc.get("t") as Map<string, unknown>[])[0] ?? new Map();

  test("a detected virus is genuine and no pass", async () => {
    const positive = dccOf((dcc) => testOf(dcc).set("tr", "260373001"));
    const code = await forge({ payload: toCbor(positive) });
    expect(await outcomeOf(code)).toMatchObject({
      valid: false,
      reason: "wrong-type",
      kind: "dcc-test-positive",
      payload: { t: [{ tr: "260373001" }] },
    });
  });

  test.each([
    ["260373001", "shc-positive"],
    ["82334004", "shc-inconclusive"],
  ])("a health card with the answer %s is %s and no pass", async (code, kind) => {
    const jws = readJws(paper.shcJws);
    const bytes = jws && (await primitives.inflate(jws.payload, "deflate", 9_999));
    const text = Buffer.from(bytes ?? [])
      .toString()
      .replace("260415000", code);
    const header = { alg: "ES256", zip: "DEF", kid: cardSigner.thumbprint };
    const forged = await toJws(header, deflate(fromText(text), "deflate"), (m) =>
      cardSigner.sign(m),
    );
    expect(await outcomeOf(toQrText(forged))).toMatchObject({
      valid: false,
      reason: "wrong-type",
      kind,
    });
  });

  describe("signatures", () => {
    test("of somebody else under our kid are wrong", async () => {
      const thief = await aSigner("test");
      const code = await forge({ by: thief, header: toProtectedHeader("ES256", signer.kid) });
      expect(await outcomeOf(code)).toMatchObject({ reason: "signature-wrong", payload: null });
    });

    test("under a kid nobody trusts are nobody's", async () => {
      const code = await forge({ by: await aSigner("test") });
      expect(await outcomeOf(code)).toMatchObject({ reason: "unknown-issuer", payload: null });
    });

    test("over another's name are wrong", async () => {
      const altered = toCbor(dccOf((dcc) => dcc.set("nam", { fnt: "LEE", gnt: "MINJUN" })));
      const header = toProtectedHeader("ES256", signer.kid);
      const genuine = fromCbor(inflated(paper.hc1), { 18: Tagged.decoder(18) }) as Tagged;
      const code = wrap(toSign1(header, altered, genuine.value[3]));
      expect(await reasonOf(code)).toBe("signature-wrong");
    });

    test.each([
      ["PS256", "a20138240448"],
      ["RS256, which nobody may use", "a2013901000448"],
      ["none at all", "a10448"],
    ])("said to be %s are wrong", async (_, start) => {
      const header = fromHex(start + toHex(signer.kid));
      expect(await reasonOf(await forge({ header }))).toBe("signature-wrong");
    });

    test("with a header that must be understood are wrong", async () => {
      const header = toCbor(
        new Map<number, unknown>([
          [1, -7],
          [2, [99]],
          [4, signer.kid],
          [99, 0],
        ]),
      );
      expect(await reasonOf(await forge({ header }))).toBe("signature-wrong");
    });

    test("in DER are wrong", async () => {
      const header = toProtectedHeader("ES256", signer.kid);
      const genuine = fromCbor(inflated(paper.hc1), { 18: Tagged.decoder(18) }) as Tagged;
      const [r, s] = [genuine.value[3].slice(0, 32), genuine.value[3].slice(32)];
      const der = concat(fromHex("304602210000"), r.slice(1), fromHex("02210000"), s.slice(1));
      expect(await reasonOf(wrap(toSign1(header, genuine.value[2], der)))).toBe("signature-wrong");
    });

    test.each([
      ["HS256", { alg: "HS256" }],
      ["none", { alg: "none" }],
      ["no compression", { zip: undefined }],
    ])("of a health card said to be %s are wrong", async (_, over) => {
      const header = { alg: "ES256", zip: "DEF", kid: cardSigner.thumbprint, ...over };
      const body = readJws(paper.shcJws)?.payload ?? new Uint8Array();
      const jws = await toJws(header, body, (bytes) => cardSigner.sign(bytes));
      expect(await reasonOf(toQrText(jws))).toBe("signature-wrong");
    });

    test("spelled in a second way are unreadable", async () => {
      const last = paper.shcJws.slice(-1);
      const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
      const other = letters[letters.indexOf(last) ^ 1] ?? "";
      expect(fromQrText(toQrText(paper.shcJws.slice(0, -1) + other))).not.toBeNull();
      expect(await reasonOf(toQrText(paper.shcJws.slice(0, -1) + other))).toBe("unreadable");
    });
  });

  describe("keys", () => {
    test("of one kid are all tried", async () => {
      const other = await aSigner("test");
      const kid = toBase64(signer.kid);
      const entries = [{ ...entryOf(other), kid }, entryOf(signer)];
      for (const list of [entries, entries.toReversed()])
        expect(await reasonOf(paper.hc1, { trustList: await toTrustList(list) })).toBe("valid");
    });

    test("are found by the protected kid first, and by the unprotected one otherwise", async () => {
      const noKid = fromHex("a10126");
      const unprotected = new Map([[4, signer.kid]]);
      expect(await reasonOf(await forge({ header: noKid, unprotected }))).toBe("valid");
      const header = toProtectedHeader("ES256", fromHex("0102030405060708"));
      expect(await reasonOf(await forge({ header, unprotected }))).toBe("unknown-issuer");
    });

    test.each<[string, () => object]>([
      ["a certificate", () => entryOf(signer)],
      ["a certificate with its kid", () => ({ ...entryOf(signer), kid: toBase64(signer.kid) })],
      ["a kid in hexadecimal", () => ({ jwk: signer.jwk, kid: toHex(signer.kid) })],
      ["a kid in base64url", () => ({ jwk: signer.jwk, kid: toBase64Url(signer.kid) })],
      ["a JWK", () => ({ jwk: signer.jwk })],
      ["a bare public key", () => ({ publicKey: spkiOf(signer) })],
    ])("come as %s", async (_, entry) => {
      expect(await reasonOf(paper.hc1, { trustList: await toTrustList([entry()]) })).toBe("valid");
    });

    const spkiOf = ({ jwk }: Signer): string => {
      const point = [jwk.x, jwk.y].map((part) => Buffer.from(part, "base64url"));
      const start = "3059301306072a8648ce3d020106082a8648ce3d03010703420004";
      return Buffer.concat([Buffer.from(start, "hex"), ...point]).toString("base64");
    };

    test.each<[string, unknown]>([
      ["no entry", null],
      ["nothing to verify with", { kid: "AAAA" }],
      ["no certificate", { certificate: "AAAA" }],
      ["not base64", { publicKey: "?" }],
      ["another curve", { jwk: { kty: "EC", crv: "P-384", x: "AA", y: "AA" } }],
      [
        "a point off the curve",
        { jwk: { kty: "EC", crv: "P-256", x: "A".repeat(43), y: "A".repeat(43) } },
      ],
      [
        "a short RSA key",
        { jwk: { kty: "RSA", n: toBase64Url(randomBytes(128).fill(0xff, 0, 1)), e: "AQAB" } },
      ],
    ])("that are %s are left out, and the others used", async (_, entry) => {
      const list = await toTrustList([entry, entryOf(signer)]);
      expect(list).toMatchObject({ unusable: [0], size: 1 });
      expect(await reasonOf(paper.hc1, { trustList: list })).toBe("valid");
    });

    test.each(["vaccination", "recovery", "health-card", "paper", "pdf"] as const)(
      "for %s do not sign tests",
      async (usage) => {
        const stranger = await aSigner(usage);
        const list = await toTrustList([entryOf(stranger)]);
        const code = await forge({ by: stranger });
        expect(await outcomeOf(code, { trustList: list })).toMatchObject({
          reason: "unknown-issuer",
          payload: null,
        });
      },
    );

    test("vouch for nothing after their certificate ends", async () => {
      const brief = await aSigner("test", { notAfter: daysAfter(1) });
      const list = await toTrustList([entryOf(brief)]);
      const code = await forge({ by: brief });
      expect(await reasonOf(code, { trustList: list, at: hoursAfter(23) })).toBe("valid");
      expect(await reasonOf(code, { trustList: list, at: hoursAfter(25) })).toBe("expired");
    });
  });

  describe("the end", () => {
    const endOf = async (code: string, over: object = {}) =>
      (await outcomeOf(code, over)).validUntil;
    const signed = (over: readonly (readonly [unknown, unknown])[]) =>
      forge({ payload: toCbor(claimsOf(over)) });
    const noonSeconds = noon.getTime() / 1_000;

    test("is told in both codes while they count, when it is past, and when they are revoked", async () => {
      const end = paper.expiresAt.toISOString().replace(".000Z", "Z");
      const card = toQrText(paper.shcJws);
      expect(await endOf(paper.hc1)).toBe(end);
      expect(await endOf(card)).toBe(end);
      expect(await endOf(paper.hc1, { at: daysAfter(400) })).toBe(end);
      expect(await endOf(card, { revocations: ofIds([paper.rid]) })).toBe(end);
    });

    test("is told to the second, and not at all when no calendar holds it", async () => {
      expect(await endOf(await signed([[4, noonSeconds + 1.9]]))).toBe("2026-03-02T12:00:01Z");
      const endless = await outcomeOf(await signed([[4, 1e300]]));
      expect(endless).toMatchObject({ valid: true, validUntil: null });
    });

    test("is not told while nobody vouches for it", async () => {
      const thief = await aSigner("test");
      const header = toProtectedHeader("ES256", signer.kid);
      for (const code of [await forge({ by: thief, header }), await forge({ by: thief })])
        expect(await endOf(code)).toBeNull();
    });
  });

  describe("revocation", () => {
    test("counts by the id inside, in whichever code it stands", async () => {
      const byUvci = ofIds([paper.uvci]);
      const byRid = ofIds([paper.rid]);
      expect(await outcomeOf(paper.hc1, { revocations: byUvci })).toMatchObject({
        valid: false,
        reason: "revoked",
        kind: "dcc-test",
      });
      expect(await reasonOf(toQrText(paper.shcJws), { revocations: byRid })).toBe("revoked");
      expect(await reasonOf(paper.hc1, { revocations: byRid })).toBe("valid");
    });

    test("counts without the check character too", async () => {
      const revocations = ofIds([paper.uvci.slice(0, -2)]);
      expect(await reasonOf(paper.hc1, { revocations })).toBe("revoked");
    });

    test("a re-signed copy is as revoked as the first one", async () => {
      const copy = await forge({});
      expect(copy).not.toBe(paper.hc1);
      expect(await reasonOf(copy, { revocations: ofIds([paper.uvci]) })).toBe("revoked");
    });

    test("a health card is revoked up to a moment, and a newer one is not", async () => {
      const seconds = noon.getTime() / 1_000;
      const code = toQrText(paper.shcJws);
      const upTo = (time: number) => ({ revocations: ofIds([`${paper.rid}.${time}`]) });
      expect(await reasonOf(code, upTo(seconds + 1))).toBe("revoked");
      expect(await reasonOf(code, upTo(seconds - 1))).toBe("valid");
    });

    test("a signed list is believed when its signer is", async () => {
      const lister = await aSigner("revocations");
      const list = await toTrustList([signer, cardSigner, lister].map(entryOf));
      const digests = await Promise.all(
        [paper.uvci, paper.rid].map((id) => digestOf(id, primitives)),
      );
      const document = {
        environment: "production" as const,
        version: 7,
        issuedAt: noon.toISOString(),
        nextUpdate: hoursAfter(24).toISOString(),
        digests,
      };
      const jws = await signRevocationList(document, lister);
      const read = await readRevocations(jws, list, noon);
      if (!read.ok) throw new Error(read.error);
      expect(read.value).toMatchObject({ version: 7, nextUpdate: hoursAfter(24) });
      const options = { revocations: read.value, trustList: list };
      expect(await reasonOf(paper.hc1, options)).toBe("revoked");
      expect(await reasonOf(toQrText(paper.shcJws), options)).toBe("revoked");
      expect(jws).not.toContain(paper.rid);

      const byAnother = await signRevocationList(document, signer);
      expect(await readRevocations(byAnother, list, noon)).toEqual({
        ok: false,
        error: "list.signature-wrong",
      });
      const [head, body = "", tail] = jws.split(".");
      const longer = JSON.stringify({ ...document, digests: [] });
      const altered = [head, toBase64Url(fromText(longer)), tail].join(".");
      expect(body).not.toBe(toBase64Url(fromText(longer)));
      expect(await readRevocations(altered, list, noon)).toEqual({
        ok: false,
        error: "list.signature-wrong",
      });
    });
  });

  test("what is asked for decides the type", async () => {
    expect(await reasonOf(paper.hc1, { kinds: ["shc"] })).toBe("wrong-type");
    expect(await reasonOf(toQrText(paper.shcJws), { kinds: ["shc"] })).toBe("valid");
  });
});
