import { execFileSync } from "node:child_process";
import {
  verify as bareVerify,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
} from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import PDFDocument from "pdfkit";
import { newCertificateId, toQrText, toUvci } from "@/credentials";
import {
  COVID_19,
  type DccOrder,
  issueDcc,
  issueNegative,
  KeyStore,
  NUCLEIC_ACID_TEST,
  signDcc,
  toTrustList,
  verify,
} from "@/credentials/node";
import { drawPaper } from "@/services/health-center/paper/draw";
import { signPdf } from "@/services/health-center/paper/sign-pdf";
import type { Bench, Figure } from "./bench";
import { takingTurns } from "./taking-turns";

type Drawn = Parameters<typeof drawPaper>[0];

const now = new Date();
const expiresAt = new Date(now.getTime() + 72 * 3_600_000);
const KEY = generateKeyPairSync("ec", { namedCurve: "P-256" });
const RAW = { key: KEY.privateKey, dsaEncoding: "ieee-p1363" } as const;
const NEGATIVE = "260415000";

/** The value; anything else ends the bench. */
function must<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const body = (): DccOrder["body"] => ({
  nam: { fn: "김", fnt: "KIM", gn: "민준", gnt: "MINJUN" },
  dob: "1990-01-01",
  t: [
    {
      tg: COVID_19,
      tt: NUCLEIC_ACID_TEST,
      sc: `${now.toISOString().slice(0, 19)}Z`,
      tr: NEGATIVE,
      tc: "Seoul Plaza Test Site",
      co: "KR",
      is: "Seoul Public Health Center",
      ci: toUvci("KR", newCertificateId()),
    },
  ],
});

async function signing(store: KeyStore): Promise<readonly Figure[]> {
  const signer = must(await store.signerFor("test", now));
  const order = (): DccOrder => ({ body: body(), signer, now, expiresAt });
  const signed = must(await signDcc(order()));
  const bytes = randomBytes(signed.byteLength);
  const bare = () => sign("sha256", bytes, RAW);
  const against = `crypto.sign of ${bytes.byteLength} bytes with a P-256 key`;
  return [
    {
      what: "certificates signed (COSE)",
      unit: "a CPU second",
      ...(await takingTurns(() => signDcc(order()), bare)),
      against,
      aim: 0.5,
    },
    {
      what: "certificates signed, as the text of a QR code (COSE, zlib, base 45)",
      unit: "a CPU second",
      ...(await takingTurns(() => issueDcc(order()), bare)),
      against,
    },
  ];
}

async function verifying(store: KeyStore): Promise<Figure> {
  const signer = must(await store.signerFor("test", now));
  const code = must(await issueDcc({ body: body(), signer, now, expiresAt }));
  const trustList = await toTrustList(await store.trustEntries());
  const outcome = await verify(code, { trustList, at: now });
  if (!outcome.valid) throw new Error(`the bench's certificate is ${outcome.reason}`);
  const bytes = randomBytes(300);
  const signature = sign("sha256", bytes, RAW);
  const key = { key: createPublicKey(KEY.privateKey), dsaEncoding: "ieee-p1363" } as const;
  return {
    what: "certificates verified",
    unit: "a CPU second",
    ...(await takingTurns(
      () => verify(code, { trustList, at: now }),
      () => bareVerify("sha256", bytes, key, signature),
    )),
    against: "crypto.verify of 300 bytes with a P-256 key",
    aim: 0.5,
  };
}

async function drawing(store: KeyStore): Promise<Figure> {
  const issued = must(
    await issueNegative({
      holder: { familyName: "김", givenName: "민준", birthDate: "1990-01-01" },
      test: {
        type: NUCLEIC_ACID_TEST,
        collectedAt: now,
        centre: "서울광장 임시선별검사소",
        country: "KR",
      },
      office: "서울 보건소 / Seoul Public Health Center",
      cardIssuer: "https://portal.example",
      signers: {
        test: must(await store.signerFor("test", now)),
        healthCard: must(await store.signerFor("health-card", now)),
      },
      now,
    }),
  );
  const key = must(await store.pdfKey(now));
  const order = {
    certificate: {
      number: "2026-ABCDE-12345",
      kind: "negative-test",
      status: "live",
      region: "seoul",
      testType: "pcr",
      outcome: "negative",
      device: null,
      siteNameKo: "서울광장 임시선별검사소",
      siteNameEn: "Seoul Plaza Test Site",
      uvci: issued.uvci,
      collectedAt: now,
      resultedAt: now,
      decidedAt: now,
      issuedAt: now,
      expiresAt,
    },
    holder: { name: "김민준", birthDate: "1990-01-01" },
    code: issued.hc1,
    healthCard: toQrText(issued.shcJws),
    checkedAt: "https://portal.example/verify",
    purpose: "administrative",
    isDemo: true,
  } as unknown as Drawn;
  const texts = textsOf(await drawPaper(order));
  return {
    what: "papers drawn, tagged and signed as PAdES",
    unit: "a CPU second",
    ...(await takingTurns(
      async () => signPdf(await drawPaper(order), key, now),
      () => bareDrawing(texts),
    )),
    against: `pdfkit drawing ${texts.length} lines of text with the same two fonts, without QR codes, tags or signature`,
    aim: 0.7,
  };
}

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("pretendard/package.json")),
  "dist/public/static/alternative",
);
const REGULAR = readFileSync(path.join(folder, "Pretendard-Regular.ttf"));
const BOLD = readFileSync(path.join(folder, "Pretendard-Bold.ttf"));

/** The words of a paper, as poppler reads them out of it. */
function textsOf(pdf: Uint8Array): readonly string[] {
  return execFileSync("pdftotext", ["-", "-"], { input: pdf })
    .toString()
    .split("\n")
    .filter((line) => line.trim() !== "");
}

function bareDrawing(texts: readonly string[]): Promise<void> {
  const page = new PDFDocument({ size: "A4" });
  const finished = new Promise<void>((ended) => page.on("end", ended));
  page.on("data", () => undefined);
  page.registerFont("regular", REGULAR).registerFont("bold", BOLD);
  for (const [nth, text] of texts.entries())
    page.font(nth % 4 === 0 ? "bold" : "regular", 9).text(text);
  page.end();
  return finished;
}

const certificates: Bench = async () => {
  const keysDir = mkdtempSync(path.join(tmpdir(), "portal-bench-keys-"));
  try {
    const store = new KeyStore(keysDir, "demo");
    await store.prepare(now);
    return [...(await signing(store)), await drawing(store), await verifying(store)];
  } finally {
    rmSync(keysDir, { recursive: true, force: true });
  }
};

export default certificates;
