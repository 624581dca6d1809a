import { execFile } from "node:child_process";
import { webcrypto } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as pkijs from "pkijs";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/platform/log";
import { listOwnCertificates } from "@/services/health-center";
import { prepareKeys, runPapersOnce } from "@/services/health-center/chores";
import { db } from "@/services/health-center/db";
import { timeStampOver } from "@/services/health-center/paper/time-stamp";
import { papers } from "@/services/health-center/paper.store";
import { type Authority, type Manner, openAuthority } from "./testing/time-stamp-authority";
import { apply, done, openWorld, result, settle } from "./testing/world";

const run = promisify(execFile);
const engine = new pkijs.CryptoEngine({ crypto: webcrypto as Crypto });

const STAMP = "1.2.840.113549.1.9.16.2.14";

let authority: Authority;
let world: Awaited<ReturnType<typeof openWorld>>;
let folder: string;
let asked: { readonly certificateId: string; readonly purpose: "administrative" };
beforeAll(async () => {
  authority = await openAuthority();
  process.env.TSA_URL = authority.url;
  world = await openWorld("time_stamp", 0, runPapersOnce);
  folder = await mkdtemp(path.join(tmpdir(), "portal-time-stamp-"));
  await prepareKeys();
  const { citizen, applicationId } = await apply();
  await settle();
  await result(applicationId, "negative");
  await settle();
  const [certificate] = done(await listOwnCertificates({}, citizen));
  asked = { certificateId: certificate?.certificateId ?? "", purpose: "administrative" };
});
afterAll(async () => {
  await world.close();
  await authority.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(log, "error");
  await papers.request(asked);
});
afterEach(async () => {
  await db.$transaction((tx) => papers.forget(tx, asked));
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The signature of a PDF, as its reader finds it. */
function signatureOf(pdf: Uint8Array): pkijs.SignerInfo {
  const [, hex = ""] = /\/Contents <([0-9a-f]+)>/i.exec(Buffer.from(pdf).toString("latin1")) ?? [];
  const { content } = pkijs.ContentInfo.fromBER(Buffer.from(hex, "hex"));
  const [signer] = new pkijs.SignedData({ schema: content }).signerInfos;
  if (!signer) throw new Error("no signature");
  return signer;
}

function stampOf({ unsignedAttrs }: pkijs.SignerInfo): pkijs.SignedData {
  const stamp = unsignedAttrs?.attributes.find(({ type }) => type === STAMP);
  const token = new pkijs.ContentInfo({ schema: stamp?.values[0] });
  return new pkijs.SignedData({ schema: token.content });
}

const holds = (stamp: pkijs.SignedData, data: ArrayBuffer): Promise<boolean> =>
  stamp
    .verify({ signer: 0, data, checkChain: true, trustedCerts: [authority.root] }, engine)
    .catch(() => false);

test("a paper carries a stamp over its signature, of the authority's", async () => {
  authority.answer("well");
  await runPapersOnce();
  const pdf = await papers.bytesOf(asked);
  if (!pdf) throw new Error("no paper");
  const file = path.join(folder, "stamped.pdf");
  await writeFile(file, pdf);
  const { stdout } = await run("pdfsig", ["-nocert", file]);
  expect(stdout).toMatch(/Signature is Valid/);
  expect(stdout).toMatch(/Total document signed/);
  expect(stdout).toMatch(/ETSI\.CAdES\.detached/);
  expect(pdf.length).toBeLessThan(200_000);

  const signature = signatureOf(pdf);
  const stamp = stampOf(signature);
  const value = signature.signature.getValue();
  expect(await holds(stamp, value)).toBe(true);
  const other = new Uint8Array(value);
  other[9] = (other[9] ?? 0) ^ 1;
  expect(await holds(stamp, other.buffer)).toBe(false);
});

test.each<[Manner, string]>([
  ["away", "time-stamp.unavailable"],
  ["refusing", "time-stamp.refused"],
  ["rubbish", "time-stamp.invalid"],
  ["about something else", "time-stamp.invalid"],
  ["to an earlier request", "time-stamp.invalid"],
  ["signed by another key", "time-stamp.invalid"],
  ["without the purpose", "time-stamp.invalid"],
])(
  "no paper is made, and an alarm raised, where the authority is or answers: %s",
  async (manner, why) => {
    // A minute on, so that no earlier alarm is the reason for silence.
    vi.setSystemTime(Date.now() + 61_000 * (1 + authority.asked));
    authority.answer(manner);
    await runPapersOnce();
    expect(await papers.bytesOf(asked)).toBeNull();
    const where = { certificateId_purpose: asked };
    const row = await db.paper.findUniqueOrThrow({ where });
    expect(row).toMatchObject({ madeAt: null, pdf: null, sha256: null });
    expect(log.error).toHaveBeenCalledExactlyOnceWith({ why }, "papers wait for a signature");

    const before = authority.asked;
    authority.answer("well");
    await runPapersOnce();
    expect(authority.asked).toBe(before);

    vi.setSystemTime(Date.now() + 5_000);
    await runPapersOnce();
    const pdf = await papers.bytesOf(asked);
    if (!pdf) throw new Error("still no paper");
    const signature = signatureOf(pdf);
    expect(await holds(stampOf(signature), signature.signature.getValue())).toBe(true);
    expect(log.error).toHaveBeenCalledOnce();
  },
);

test("a stamp is taken in however its authority cuts it up", async () => {
  for (const manner of ["well", "well, in pieces"] as const) {
    authority.answer(manner);
    await expect(timeStampOver(new Uint8Array([1]), authority.url)).resolves.toBeDefined();
  }
});

test("where nobody listens there is no stamp", async () => {
  const nowhere = timeStampOver(new Uint8Array([1]), "http://127.0.0.1:1/");
  await expect(nowhere).rejects.toMatchObject({ rule: "time-stamp.unavailable" });
});
