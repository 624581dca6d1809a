import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import jsQR from "jsqr";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import type { Kind } from "@/credentials";
import { KeyStore, readRevocations, toTrustList, verify } from "@/credentials/node";
import {
  decideCorrection,
  findCertificate,
  findHealthCard,
  findPaper,
  findPublication,
  listCertificates,
  listCorrections,
  listOwnCertificates,
  ownCorrections,
  PUBLISHED,
  requestCorrection,
  verifyCode,
} from "@/services/health-center";
import { prepareKeys, runPapersOnce } from "@/services/health-center/chores";
import { admit, changeEnd, listFacilities, listIsolations, release } from "@/services/quarantine";
import { correctResult } from "@/services/test-site";
import { assign, depart, handOver, listTransfers, pickUp } from "@/services/transfer-center";
import {
  aCitizen,
  apply,
  COLLEAGUE,
  DISPATCHER,
  done,
  OFFICER,
  openWorld,
  result,
  seenBy,
  settle,
} from "./testing/world";

const run = promisify(execFile);
/** SD BIOSENSOR's STANDARD Q in the EU's common list. */
const RAPID_TEST = "345";
const HEALTH_OFFICER: Person = {
  kind: "person",
  id: "0f000000-0000-4000-8000-000000000001",
  role: "health-officer",
  region: "seoul",
};
const ELSEWHERE: Person = { ...HEALTH_OFFICER, region: "busan" };

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
let folder: string;
let keys: KeyStore;
beforeAll(async () => {
  world = await openWorld("papers", 3, runPapersOnce);
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  folder = await mkdtemp(path.join(tmpdir(), "portal-papers-"));
  keys = new KeyStore(world.keysDir, "demo");
});
afterAll(async () => {
  await owner.end();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

type Applied = Awaited<ReturnType<typeof apply>>;

const tested = async (outcome: "negative" | "positive", over: object = {}, device?: string) => {
  const person = await apply(aCitizen(), over);
  await settle();
  const specimenId = await result(person.applicationId, outcome, device);
  await settle();
  return { ...person, specimenId };
};

const papersOf = async ({ citizen, applicationId }: Applied) =>
  done(await listOwnCertificates({ applicationId }, citizen));
const paperOf = async (person: Applied, kind: string, status = "live") => {
  const found = (await papersOf(person)).find((one) => one.kind === kind && one.status === status);
  if (!found) throw new Error(`no ${status} ${kind}`);
  return done(await findCertificate({ certificateId: found.certificateId }, person.citizen));
};

/** What a stranger makes of a code with nothing but what is published. */
const judged = async (code: string | undefined, kinds?: readonly Kind[]) => {
  const bodyOf = async (name: string) => (await findPublication(name))?.body ?? "";
  const trustList = await toTrustList(JSON.parse(await bodyOf(PUBLISHED.trustEntries)));
  const now = new Date();
  const list = await readRevocations(await bodyOf(PUBLISHED.revocations), trustList, now);
  if (!list.ok) throw new Error(list.error);
  const options = { trustList, revocations: list.value, at: now, ...(kinds && { kinds }) };
  return verify(code ?? "", options);
};

const admitted = async ({ applicationId }: Applied, vehicle: number) => {
  const transfers = done(await listTransfers({}, DISPATCHER));
  const transferId = transfers.find((one) => one.applicationId === applicationId)?.transferId;
  const vehicleId = world.vehicleIds[vehicle];
  done(await assign({ transferId, facilityId: world.facilityId, vehicleId }, DISPATCHER));
  await settle();
  for (const command of [depart, pickUp, handOver]) done(await command({ transferId }, DISPATCHER));
  await settle();
  const isolations = done(await listIsolations({}, OFFICER));
  const isolationId = isolations.find((one) => one.applicationId === applicationId)?.isolationId;
  const beds = done(await listFacilities({}, OFFICER)).flatMap((facility) => facility.beds);
  const bedId = beds.find(({ state }) => state === "free")?.bedId;
  done(await admit({ isolationId, bedId }, OFFICER));
  await settle();
  return isolationId;
};

test("without a key a certificate stays pending and says why; with one it is signed", async () => {
  const person = await tested("negative");
  expect(await seenBy(person)).toMatchObject({ status: "negative" });
  expect(await papersOf(person)).toMatchObject([
    { status: "pending", issuedAt: null, heldWhy: null },
  ]);
  const [pending] = done(await listCertificates({}, HEALTH_OFFICER));
  expect(pending).toMatchObject({ status: "pending", heldWhy: "key.missing" });
  const { certificateId } = pending ?? {};
  expect(await findPaper({ certificateId }, person.citizen)).toMatchObject({
    error: { rule: "certificate.pending" },
  });

  await prepareKeys();
  await settle();
  const signed = await paperOf(person, "negative-test");
  expect(signed).toMatchObject({ certificateId, status: "live", heldWhy: null });
  expect(await seenBy(person)).toMatchObject({
    status: "certified",
    certificate: { certificateId, status: "live" },
  });
});

describe("each kind of paper", () => {
  test("a negative one is a health certificate and a health card of one id", async () => {
    const person = await tested("negative", { testType: "rapid-antigen" }, RAPID_TEST);
    const { codes, certificateId, issuedAt, expiresAt } = await paperOf(person, "negative-test");
    expect(Number(expiresAt) - Number(issuedAt)).toBe(24 * 3_600_000);
    expect(await judged(codes?.hc1)).toMatchObject({
      valid: true,
      kind: "dcc-test",
      payload: {
        nam: { fn: "김", gn: "민준" },
        dob: "1990-01-01",
        t: [{ ci: codes?.uvci, tt: "LP217198-3", ma: RAPID_TEST }],
      },
    });
    expect(await judged(codes?.shc)).toMatchObject({ valid: true, kind: "shc" });
    const card = done(await findHealthCard({ certificateId }, person.citizen));
    expect(JSON.parse(card.file)).toEqual({ verifiableCredential: [expect.any(String)] });
    expect(done(await findCertificate({ certificateId }, HEALTH_OFFICER)).codes).toBeUndefined();
    expect(await findHealthCard({ certificateId }, HEALTH_OFFICER)).toMatchObject({
      error: { kind: "forbidden" },
    });
  });

  test("one of a rapid test that nobody named says no maker, and of a PCR its name", async () => {
    const unnamed = await tested("negative", { testType: "rapid-antigen" });
    const rapid = await judged((await paperOf(unnamed, "negative-test")).codes?.hc1);
    expect(rapid).toMatchObject({ valid: true, payload: { t: [{ tt: "LP217198-3" }] } });
    expect(rapid).not.toMatchObject({ payload: { t: [{ ma: expect.anything() }] } });
    const pcr = await judged((await paperOf(await tested("negative"), "negative-test")).codes?.hc1);
    expect(pcr).toMatchObject({ payload: { t: [{ tt: "LP6464-4", nm: "Real-time RT-PCR" }] } });
    expect(pcr).not.toMatchObject({ payload: { t: [{ ma: expect.anything() }] } });
  });

  test("a positive one is genuine and no pass; isolation and release follow with their days", async () => {
    const person = await tested("positive");
    const positive = await paperOf(person, "positive");
    expect(await judged(positive.codes?.code)).toMatchObject({
      valid: false,
      reason: "wrong-type",
      kind: "paper-positive",
    });
    expect(await judged(positive.codes?.code, ["paper-positive"])).toMatchObject({ valid: true });
    expect(Object.keys(positive.codes ?? {})).toEqual(["code"]);

    const isolationId = await admitted(person, 0);
    const first = await paperOf(person, "isolation");
    expect(await judged(first.codes?.code, ["paper-isolation"])).toMatchObject({
      valid: true,
      payload: { facts: { place: "격리소" } },
    });

    const endsAt = new Date(Date.now() + 20 * 86_400_000).toISOString();
    done(await changeEnd({ isolationId, endsAt, reason: "증상 지속" }, OFFICER));
    await settle();
    expect(await judged(first.codes?.code, ["paper-isolation"])).toMatchObject({
      reason: "revoked",
    });
    const second = await paperOf(person, "isolation");
    expect(second.replaces).toBe(first.certificateId);

    done(await release({ isolationId, reason: "증상 소실" }, OFFICER));
    await settle();
    const released = await paperOf(person, "release");
    expect(await judged(released.codes?.code)).toMatchObject({
      valid: true,
      kind: "paper-release",
      payload: { facts: { place: "격리소" } },
    });
    const { pdf } = await downloaded(released.certificateId, person.citizen);
    const text = await textOf(pdf, "release.pdf");
    for (const words of ["격리장소", "Place of isolation", "격리소", "Facility"])
      expect(text).toContain(words);
    expect((await seenBy(person)).papers?.filter(({ status }) => status === "live")).toHaveLength(
      3,
    );
    expect((await seenBy(person)).certificate).toBeUndefined();
  });
});

test("a correction takes back what was issued, both ways, and the published list says so", async () => {
  const person = await tested("negative");
  const negative = await paperOf(person, "negative-test");
  const { specimenId } = person;
  done(await correctResult({ specimenId, outcome: "positive", reason: "검체 바뀜" }, COLLEAGUE));
  await settle();
  expect(await judged(negative.codes?.hc1)).toMatchObject({ reason: "revoked" });
  expect(await judged(negative.codes?.shc)).toMatchObject({ reason: "revoked" });
  const positive = await paperOf(person, "positive");

  done(await correctResult({ specimenId, outcome: "negative", reason: "재확인" }, COLLEAGUE));
  await settle();
  expect(await judged(positive.codes?.code, ["paper-positive"])).toMatchObject({
    reason: "revoked",
  });
  const again = await paperOf(person, "negative-test");
  expect(await judged(again.codes?.hc1)).toMatchObject({ valid: true });
  expect(again.certificateId).not.toBe(negative.certificateId);
  const kinds = (await papersOf(person)).map(({ kind, status }) => `${kind} ${status}`).sort();
  expect(kinds).toEqual(["negative-test live", "negative-test revoked", "positive revoked"]);

  const jwks = JSON.parse((await findPublication(PUBLISHED.jwks))?.body ?? "");
  expect(jwks.keys).toMatchObject([{ use: "sig", alg: "ES256", crlVersion: expect.any(Number) }]);
  const crl = JSON.parse((await findPublication(`crl/${jwks.keys[0].kid}`))?.body ?? "");
  expect(crl).toMatchObject({ ctr: jwks.keys[0].crlVersion, rids: [expect.any(String)] });
});

test("keys are rotated: old papers hold, new ones name the new key", async () => {
  const kidsOf = async () => (await keys.list()).filter(({ usage }) => usage === "test");
  const before = await tested("negative");
  const old = await paperOf(before, "negative-test");
  for (const usage of ["test", "health-card"] as const)
    expect(await keys.rotate(usage, new Date())).toMatchObject({ ok: true });
  await keys.publish(new Date());
  const after = await tested("negative");
  const fresh = await paperOf(after, "negative-test");
  for (const code of [old.codes?.hc1, old.codes?.shc, fresh.codes?.hc1, fresh.codes?.shc])
    expect(await judged(code)).toMatchObject({ valid: true });

  const [current] = (await kidsOf()).filter(({ retiredAt }) => !retiredAt);
  await keys.retire(current?.kid ?? "", new Date(), { compromised: false });
  const waiting = await tested("negative");
  expect(await papersOf(waiting)).toMatchObject([{ status: "pending" }]);
  const [held] = done(await listCertificates({}, HEALTH_OFFICER));
  expect(held).toMatchObject({
    applicationId: waiting.applicationId,
    heldWhy: "key.not-in-use",
  });
  expect(await judged(fresh.codes?.hc1)).toMatchObject({ valid: true });
  await keys.make("test", new Date());
  await keys.publish(new Date());
  await settle();
  expect((await papersOf(waiting))[0]).toMatchObject({ status: "live", heldWhy: null });
});

test("the portal's own check tells the same of everything that is not ours", async () => {
  const nobody = { kind: "anonymous" } as const;
  const { codes } = await paperOf(await tested("negative"), "negative-test");
  expect(done(await verifyCode(codes?.hc1 ?? "", nobody))).toMatchObject({ valid: true });
  const other = new KeyStore(path.join(folder, "other"), "demo");
  await other.prepare(new Date());
  const foreign = await foreignCode(other);
  const answers = await Promise.all(
    ["HC1:NOTHING", "x", foreign, "shc:/1234"].map(async (code) =>
      done(await verifyCode(code, nobody)),
    ),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toEqual({
    valid: false,
    reason: "unreadable",
    kind: null,
    issuer: null,
    payload: null,
  });
});

async function foreignCode(store: KeyStore): Promise<string> {
  const { issuePaper } = await import("@/credentials/node");
  const signer = await store.signerFor("paper", new Date());
  if (!signer.ok) throw new Error(signer.error);
  const issued = await issuePaper({
    kind: "isolation",
    holder: { familyName: "김", givenName: "민준", birthDate: "1990-01-01" },
    facts: { from: "2026-01-01", until: "2026-01-07" },
    office: "elsewhere",
    signer: signer.value,
    now: new Date(),
  });
  if (!issued.ok) throw new Error(issued.error.rule);
  return issued.value.code;
}

/** Asks for the paper and lets the papers process make it meanwhile. */
const downloaded = async (certificateId: string, citizen: Person, purpose?: "overseas-travel") => {
  const asked = findPaper({ certificateId, ...(purpose && { purpose }) }, citizen);
  const making = (async () => {
    for (let look = 0; look < 100; look += 1) {
      await runPapersOnce();
      if (await Promise.race([asked.then(() => true), new Promise((r) => setTimeout(r, 50))]))
        return;
    }
  })();
  const [paper] = await Promise.all([asked, making]);
  return done(paper);
};

const textOf = async (pdf: Uint8Array, name: string): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, pdf);
  return (await run("pdftotext", [file, "-"])).stdout;
};

const pdfsig = async (file: string): Promise<string> =>
  (await run("pdfsig", ["-nocert", file]).catch((fault: { stdout: string }) => fault)).stdout;

describe("the PDF", () => {
  test("is signed, searchable, small, the same twice, and both its codes scan", async () => {
    const person = await tested("negative", { testType: "rapid-antigen" }, RAPID_TEST);
    const { certificateId, codes } = await paperOf(person, "negative-test");
    const { pdf } = await downloaded(certificateId, person.citizen, "overseas-travel");
    expect(pdf.length).toBeLessThan(200_000);
    const again = await downloaded(certificateId, person.citizen, "overseas-travel");
    expect(Buffer.from(again.pdf).equals(Buffer.from(pdf))).toBe(true);

    const file = path.join(folder, "negative.pdf");
    await writeFile(file, pdf);
    expect(await pdfsig(file)).toMatch(/Signature is Valid/);
    expect(await pdfsig(file)).toMatch(/ETSI\.CAdES\.detached/);
    const changed = Uint8Array.from(pdf);
    changed[20_000] = (changed[20_000] ?? 0) ^ 1;
    const forged = path.join(folder, "forged.pdf");
    await writeFile(forged, changed);
    expect(await pdfsig(forged)).not.toMatch(/Signature is Valid/);

    const text = (await run("pdftotext", [file, "-"])).stdout;
    for (const words of [
      ...["김민준", "음성확인서", "Certificate of Negative Test", "해외출국용"],
      "https://portal.example/verify",
      ...["제조사", "Test manufacturer", "SD BIOSENSOR Inc, STANDARD Q"],
      ...["EU DCC / HC1", "EU 디지털 코로나 증명서", "SMART Health Card", "스마트 건강카드"],
    ])
      expect(text).toContain(words);
    const info = (await run("pdfinfo", [file])).stdout;
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).not.toMatch(/1990|김민준/);
    expect((await run("pdffonts", [file])).stdout.match(/yes yes yes/g)).toHaveLength(2);

    await run("pdftoppm", ["-r", "300", "-gray", "-singlefile", file, path.join(folder, "page")]);
    const page = await readFile(path.join(folder, "page.pgm"));
    expect(scan(page, "upper")).toBe(codes?.hc1);
    expect(await judged(scan(page, "upper"))).toMatchObject({ valid: true, kind: "dcc-test" });
    expect(scan(page, "lower")).toBe(codes?.shc);
    expect(await judged(scan(page, "lower"))).toMatchObject({ valid: true, kind: "shc" });
    for (const name of ["EU DCC / HC1", "SMART Health Card"]) {
      const alt = `QR code: Certificate of Negative Test, ${name}`;
      expect(Buffer.from(pdf).includes(Buffer.from(alt, "utf16le").swap16())).toBe(true);
    }
  });

  test("lies sealed, and opens for nobody's other paper", async () => {
    const person = await tested("negative");
    const { certificateId } = await paperOf(person, "negative-test");
    const { pdf } = await downloaded(certificateId, person.citizen);
    const { rows } = await owner.query<{ pdf: Buffer; sha256: string }>(
      "SELECT pdf, sha256 FROM health_center.papers WHERE certificate_id = $1",
      [certificateId],
    );
    const [stored] = rows;
    expect(stored?.pdf.includes("%PDF")).toBe(false);
    expect(stored?.pdf.includes("Issuer")).toBe(false);
    expect(stored?.sha256).toBe(createHash("sha256").update(pdf).digest("hex"));

    const other = await tested("negative");
    const theirs = (await paperOf(other, "negative-test")).certificateId;
    await downloaded(theirs, other.citizen);
    await owner.query("UPDATE health_center.papers SET pdf = $1 WHERE certificate_id = $2", [
      stored?.pdf,
      theirs,
    ]);
    await expect(findPaper({ certificateId: theirs }, other.citizen)).rejects.toThrow();
  });

  test("of a positive is titled and coloured as no pass is", async () => {
    const person = await tested("positive");
    const { certificateId } = await paperOf(person, "positive");
    const { pdf } = await downloaded(certificateId, person.citizen);
    const text = await textOf(pdf, "positive.pdf");
    expect(text).toContain("POSITIVE · not a pass");
    expect(text).not.toMatch(/음성|Negative/);
  });

  test("fifty citizens downloading at once get their own paper only", async () => {
    const people = await Promise.all(
      Array.from({ length: 50 }, (_, nth) => {
        const citizen = aCitizen();
        const name = `홍길${String.fromCodePoint(0xac00 + nth * 28)}`;
        const subject = { personId: citizen.id, holder: { name, birthDate: "1980-05-05" } };
        return apply(citizen, { subject }).then((person) => ({ ...person, name }));
      }),
    );
    await settle();
    for (const { applicationId } of people) await result(applicationId, "negative");
    await settle();
    const ids = await Promise.all(people.map((person) => paperOf(person, "negative-test")));
    let busy = true;
    const making = (async () => {
      while (busy) {
        await runPapersOnce();
        await new Promise((resume) => setTimeout(resume, 20));
      }
    })();
    const texts = await Promise.all(
      people.map(async ({ citizen, name }, nth) => {
        const certificateId = ids[nth]?.certificateId;
        for (;;) {
          const paper = await findPaper({ certificateId }, citizen);
          if (!paper.ok && paper.error.kind === "unavailable") continue;
          const file = path.join(folder, `${nth}.pdf`);
          await writeFile(file, done(paper).pdf);
          return { name, file };
        }
      }),
    );
    busy = false;
    await making;
    const names = people.map(({ name }) => name);
    for (const { name, file } of texts) {
      const text = (await run("pdftotext", [file, "-"])).stdout;
      expect(names.filter((other) => text.includes(other))).toEqual([name]);
    }
    const [first, second] = people;
    const [theirs] = ids;
    if (!first || !second || !theirs) throw new Error("fifty");
    const stolen = { certificateId: theirs.certificateId };
    for (const attempt of [findCertificate, findHealthCard])
      expect(await attempt(stolen, second.citizen)).toEqual({
        ok: false,
        error: { kind: "missing" },
      });
    expect(await findPaper(stolen, second.citizen)).toEqual({
      ok: false,
      error: { kind: "missing" },
    });
  }, 180_000);
});

/** A grey picture as poppler writes it: `P5 width height 255`, then a byte for each point. */
function scan(pgm: Buffer, half: "upper" | "lower"): string {
  const [header, wide, high] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 64)) ?? [];
  if (!header) throw new Error("no grey picture");
  const [w, h] = [Number(wide), Number(high)];
  const grey = pgm.subarray(header.length);
  // A panel on the right, as somebody holding a phone above the folded page sees it.
  const [width, height] = [Math.floor(w / 2), Math.floor(h / 2)];
  const [left, top] = [width, half === "upper" ? 0 : height];
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rgba.fill(
        grey[(top + y) * w + left + x] ?? 255,
        (y * width + x) * 4,
        (y * width + x) * 4 + 3,
      );
  const found = jsQR(rgba, width, height);
  if (!found) throw new Error("no code on the page");
  return found.data;
}

describe("a correction of who one is", () => {
  test("approved: the old paper is taken back, a new version issued, both are kept", async () => {
    const person = await tested("negative");
    const { citizen, applicationId } = person;
    const old = await paperOf(person, "negative-test");
    const wish = { applicationId, passportName: { family: "Gim", given: "Min-jun" } };
    expect(await requestCorrection({ applicationId, name: "김민준" }, citizen)).toMatchObject({
      error: { rule: "correction.nothing-changed" },
    });
    done(await requestCorrection(wish, citizen));
    expect(await requestCorrection(wish, citizen)).toMatchObject({
      error: { rule: "correction.already-asked" },
    });
    expect(await requestCorrection(wish, aCitizen())).toMatchObject({ error: { kind: "missing" } });

    const [asked] = done(await listCorrections({}, HEALTH_OFFICER));
    expect(asked).toMatchObject({
      applicationId,
      before: { name: "김민준" },
      after: { name: "김민준", passportName: { family: "Gim" } },
    });
    expect(done(await listCorrections({}, ELSEWHERE))).toEqual([]);
    const verdict = { correctionId: asked?.correctionId, decision: "approve" };
    expect(await decideCorrection(verdict, ELSEWHERE)).toMatchObject({
      error: { kind: "missing" },
    });
    done(await decideCorrection(verdict, HEALTH_OFFICER));
    expect(await decideCorrection(verdict, HEALTH_OFFICER)).toMatchObject({
      error: { kind: "stale", by: HEALTH_OFFICER.id },
    });
    await settle();

    expect(await judged(old.codes?.hc1)).toMatchObject({ reason: "revoked" });
    const fresh = await paperOf(person, "negative-test");
    expect(fresh.replaces).toBe(old.certificateId);
    expect(await judged(fresh.codes?.hc1)).toMatchObject({
      valid: true,
      payload: { nam: { fn: "김", fnt: "GIM", gnt: "MIN<JUN" } },
    });
    expect(await papersOf(person)).toMatchObject([
      { status: "live" },
      { status: "revoked", revokedWhy: "holder-corrected" },
    ]);
    expect(done(await ownCorrections({ applicationId }, citizen))).toMatchObject([
      { status: "approved" },
    ]);
  });

  test("refused: the reason is told and the paper stays", async () => {
    const person = await tested("negative");
    const { citizen, applicationId } = person;
    done(await requestCorrection({ applicationId, birthDate: "1991-01-01" }, citizen));
    const [asked] = done(await listCorrections({}, HEALTH_OFFICER));
    const correctionId = asked?.correctionId;
    expect(
      await decideCorrection({ correctionId, decision: "refuse" }, HEALTH_OFFICER),
    ).toMatchObject({ error: { kind: "invalid" } });
    const verdict = { correctionId, decision: "refuse", reason: "증빙 서류가 없습니다" };
    done(await decideCorrection(verdict, HEALTH_OFFICER));
    await settle();
    expect(done(await ownCorrections({}, citizen))).toMatchObject([
      { status: "refused", reason: "증빙 서류가 없습니다" },
    ]);
    expect((await paperOf(person, "negative-test")).replaces).toBeNull();
  });
});

test("nothing that leaves the process says in clear who it is about", async () => {
  const { rows } = await owner.query<{ row: string }>(
    "SELECT certificates::text AS row FROM health_center.certificates UNION ALL SELECT body::text FROM health_center.outbox UNION ALL SELECT body FROM health_center.publications",
  );
  const leaks = rows.filter(({ row }) => row.includes("김민준") || row.includes("HC1:"));
  expect(leaks).toEqual([]);
});
