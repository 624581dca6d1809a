import { X509Certificate } from "node:crypto";
import { chmod, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { aNegative, daysAfter, noon } from "@/credentials/node/fixtures";
import { toTrustList, verify } from "@/credentials/node/index";
import { issueNegative } from "@/credentials/node/issue/issue-negative";
import { nodePrimitives } from "@/credentials/node/primitives";
import { readTrustDocument } from "@/credentials/trust/signed-list";
import { ISSUING_USAGES, KeyStore } from "./key-store";
import { toPem } from "./pem";

let directory: string;
const storeOf = (environment: "demo" | "production") => new KeyStore(directory, environment);

beforeEach(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), "keys-"));
});
afterEach(() => rm(directory, { recursive: true }));

const kidsOf = async (store: KeyStore) => (await store.list()).map(({ kid }) => kid).sort();

async function issueWith(store: KeyStore, now: Date): Promise<string> {
  const test = await store.signerFor("test", now);
  const healthCard = await store.signerFor("health-card", now);
  if (!test.ok || !healthCard.ok) throw new Error("no key");
  const order = aNegative({ test: test.value, healthCard: healthCard.value });
  const issued = await issueNegative({ ...order, now, validHours: 24 * 90 });
  if (!issued.ok) throw new Error(issued.error.rule);
  return issued.value.hc1;
}

async function reasonOf(store: KeyStore, code: string, at: Date): Promise<string> {
  const trustList = await toTrustList(await store.trustEntries());
  return (await verify(code, { trustList, at })).reason;
}

test("a demonstration makes its own keys, once, though many start together", async () => {
  const prepared = await Promise.all(
    Array.from({ length: 6 }, () => storeOf("demo").prepare(noon)),
  );
  expect(prepared.every(({ ok }) => ok)).toBe(true);
  const store = storeOf("demo");
  expect((await store.list()).map(({ usage }) => usage).sort()).toEqual([...ISSUING_USAGES].sort());
  const before = await kidsOf(store);
  await store.prepare(noon);
  expect(await kidsOf(store)).toEqual(before);
});

test("production makes none by itself, and says which one is missing", async () => {
  expect(await storeOf("production").prepare(noon)).toEqual({ ok: false, error: "key.missing" });
  expect(await storeOf("production").list()).toEqual([]);
});

test("the rotation drill", async () => {
  const store = storeOf("production");
  await store.makeRoot(noon);
  for (const usage of ISSUING_USAGES) await store.make(usage, noon);
  const first = await issueWith(store, noon);
  const [k1] = (await store.list()).filter(({ usage }) => usage === "test");

  const rotated = await store.rotate("test", daysAfter(10));
  if (!rotated.ok || !k1) throw new Error("not rotated");
  const second = await issueWith(store, daysAfter(10));
  expect(await reasonOf(store, first, daysAfter(11))).toBe("valid");
  expect(await reasonOf(store, second, daysAfter(11))).toBe("valid");
  const signer = await store.signerFor("test", daysAfter(11));
  expect(signer.ok && Buffer.from(signer.value.kid).toString("hex")).toBe(rotated.value.kid);

  await store.retire(rotated.value.kid, daysAfter(20), { compromised: false });
  expect(await store.signerFor("test", daysAfter(20))).toEqual({
    ok: false,
    error: "key.not-in-use",
  });
  expect(await reasonOf(store, first, daysAfter(89))).toBe("valid");
  expect(await reasonOf(store, first, daysAfter(91))).toBe("expired");

  await store.retire(k1.kid, daysAfter(30), { compromised: true });
  expect(await reasonOf(store, first, daysAfter(31))).toBe("unknown-issuer");
  expect(await reasonOf(store, second, daysAfter(31))).toBe("valid");
});

test("a running process notices what another one rotated", async () => {
  await storeOf("demo").prepare(noon);
  const running = storeOf("demo");
  const before = await running.signerFor("paper", noon);
  const rotated = await storeOf("demo").rotate("paper", noon);
  const after = await running.signerFor("paper", noon);
  if (!before.ok || !after.ok || !rotated.ok) throw new Error("no key");
  expect(Buffer.from(after.value.kid).toString("hex")).toBe(rotated.value.kid);
  expect(after.value.kid).not.toEqual(before.value.kid);
});

test("after six months a key signs nothing more", async () => {
  const store = storeOf("production");
  await store.makeRoot(noon);
  await store.make("paper", noon);
  expect((await store.signerFor("paper", daysAfter(179))).ok).toBe(true);
  expect(await store.signerFor("paper", daysAfter(181))).toEqual({
    ok: false,
    error: "key.not-in-use",
  });
});

test("a demonstration's paper never verifies in production", async () => {
  await storeOf("demo").prepare(noon);
  const production = storeOf("production");
  await production.makeRoot(noon);
  for (const usage of ISSUING_USAGES) await production.make(usage, noon);
  const code = await issueWith(storeOf("demo"), noon);
  expect(await reasonOf(storeOf("demo"), code, noon)).toBe("valid");
  expect(await reasonOf(production, code, noon)).toBe("unknown-issuer");
  const demo = await storeOf("demo").signerFor("test", noon);
  expect(demo).toMatchObject({ value: { country: "XD", environment: "demo" } });
});

describe("the trust list", () => {
  test("is signed by the root, counts up, and carries no private key and no PDF key", async () => {
    const store = storeOf("demo");
    await store.prepare(noon);
    const published = await store.publish(noon);
    const certificate = await store.rootCertificate();
    if (!published.ok || !certificate) throw new Error("not published");
    const { jws, version, entries } = published.value;
    expect(version).toBe(2);
    expect(entries.length).toBe(ISSUING_USAGES.length - 1);
    expect(JSON.stringify(entries)).not.toContain('"d"');
    const root = { certificate, environment: "demo" as const };
    const read = await readTrustDocument(jws, root, nodePrimitives);
    expect(read).toMatchObject({ ok: true, value: { version: 2, keys: entries } });

    const elsewhere = { certificate, environment: "production" as const };
    expect(await readTrustDocument(jws, elsewhere, nodePrimitives)).toEqual({
      ok: false,
      error: "list.wrong-environment",
    });
    const production = storeOf("production");
    await production.makeRoot(noon);
    const otherRoot = await production.rootCertificate();
    if (!otherRoot) throw new Error("no root");
    expect(
      await readTrustDocument(jws, { ...root, certificate: otherRoot }, nodePrimitives),
    ).toEqual({ ok: false, error: "list.signature-wrong" });
  });

  test("waits while the root is offline, and signing goes on", async () => {
    const store = storeOf("production");
    await store.makeRoot(noon);
    await store.make("paper", noon);
    await rm(path.join(directory, "production/root/key.pem"));
    expect(await store.publish(noon)).toEqual({ ok: false, error: "key.root-offline" });
    expect(await store.make("paper", noon)).toEqual({ ok: false, error: "key.root-offline" });
    expect((await store.signerFor("paper", noon)).ok).toBe(true);
  });
});

test("only the owner reads the keys, and an exposed one is not used", async () => {
  const store = storeOf("demo");
  await store.prepare(noon);
  const [record] = (await store.list()).filter(({ usage }) => usage === "paper");
  const file = path.join(directory, "demo/signers", record?.kid ?? "", "key.pem");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(directory, "demo/root/key.pem"))).mode & 0o777).toBe(0o600);
  await chmod(file, 0o644);
  expect(await store.signerFor("paper", noon)).toEqual({ ok: false, error: "key.exposed" });
});

test("certificates follow from the root, say what they are for, and name their parts apart", async () => {
  const store = storeOf("production");
  await store.makeRoot(noon);
  const made = await store.make("test", noon);
  const pem = await store.rootCertificate();
  if (!made.ok || !pem) throw new Error("not made");
  const file = path.join(directory, "production/signers", made.value.kid, "cert.pem");
  const certificate = new X509Certificate(await readFile(file));
  const root = new X509Certificate(toPem("CERTIFICATE", pem));
  expect(certificate.verify(root.publicKey)).toBe(true);
  expect(certificate.checkIssued(root)).toBe(true);
  expect(root.ca).toBe(true);
  expect(certificate.ca).toBe(false);
  expect(certificate.keyUsage).toEqual(["1.3.6.1.4.1.1847.2021.1.1"]);
  expect(certificate.subject.split("\n")).toEqual([
    "C=KR",
    "O=Epidemic Response Portal",
    "CN=Signer test",
  ]);
});

test("a PDF key comes with the certificates to follow it by", async () => {
  const store = storeOf("demo");
  await store.prepare(noon);
  const key = await store.pdfKey(noon);
  if (!key.ok) throw new Error(key.error);
  const [root] = key.value.chain;
  const certificate = new X509Certificate(key.value.certificate);
  expect(root && certificate.checkIssued(new X509Certificate(root))).toBe(true);
  expect(certificate.keyUsage).toEqual(["1.3.6.1.5.5.7.3.36"]);
});
