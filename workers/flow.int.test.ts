import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cancelApplication, submitApplication } from "@/services/health-center";
import { prepareKeys, runPapersOnce } from "@/services/health-center/chores";
import { admit, listFacilities, listIsolations, release } from "@/services/quarantine";
import {
  callEntry,
  correctResult,
  listSites,
  markNoShow,
  recordResult,
  rejectSpecimen,
  setSiteState,
} from "@/services/test-site";
import { assign, depart, handOver, listTransfers, pickUp } from "@/services/transfer-center";
import {
  aCitizen,
  apply,
  applyOnce,
  COLLEAGUE,
  collect,
  DISPATCHER,
  done,
  entryOf,
  list,
  NURSE,
  OFFICER,
  openWorld,
  result,
  SITE,
  seenBy,
  settle,
} from "./testing/world";

let world: Awaited<ReturnType<typeof openWorld>>;
let owner: Client;
beforeAll(async () => {
  world = await openWorld("flow", 4, runPapersOnce);
  await prepareKeys();
  owner = new Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});
beforeEach(() => settle());

const waitingAtSite = async () => {
  const sites = done(await listSites({}, NURSE));
  return sites.find(({ id }) => id === SITE)?.waiting;
};
const transferOf = async (applicationId: string) =>
  done(await listTransfers({}, DISPATCHER)).find((one) => one.applicationId === applicationId);
const isolationOf = async (applicationId: string) =>
  done(await listIsolations({}, OFFICER)).find((one) => one.applicationId === applicationId);
const beds = async () => done(await listFacilities({}, OFFICER)).flatMap((one) => one.beds);
const freeBeds = async () => (await beds()).filter(({ state }) => state === "free").length;

const sendTo = async (applicationId: string) => {
  const transfer = await transferOf(applicationId);
  const transferId = transfer?.transferId;
  const vehicleId = world.vehicleIds[0];
  done(await assign({ transferId, facilityId: world.facilityId, vehicleId }, DISPATCHER));
  await settle();
  done(await depart({ transferId }, DISPATCHER));
  done(await pickUp({ transferId }, DISPATCHER));
  done(await handOver({ transferId }, DISPATCHER));
  await settle();
  await owner.query(
    "UPDATE transfer_center.vehicles SET state = 'free', transfer_id = NULL, ready_at = NULL",
  );
  const isolation = await isolationOf(applicationId);
  return { transferId, isolationId: isolation?.isolationId };
};

const isolate = async (applicationId: string) => {
  const { isolationId } = await sendTo(applicationId);
  const free = (await beds()).find(({ state }) => state === "free");
  done(await admit({ isolationId, bedId: free?.bedId }, OFFICER));
  await settle();
  return isolationId;
};

test("ten applied, one no-show, one cancelled, three tested: six wait, the no-show among them", async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => apply()));
  await settle();
  expect(await waitingAtSite()).toBe(10);
  const [missing, leaving, ...tested] = people;
  if (!missing || !leaving) throw new Error("ten applied");

  const { id: entryId } = await entryOf(missing.applicationId);
  done(await callEntry({ entryId }, NURSE));
  done(await markNoShow({ entryId }, NURSE));
  expect(await waitingAtSite()).toBe(10);

  done(await cancelApplication({ applicationId: leaving.applicationId }, leaving.citizen));
  expect(await waitingAtSite()).toBe(10);
  await settle();
  expect(await waitingAtSite()).toBe(9);

  for (const { applicationId } of tested.slice(0, 3)) await collect(applicationId);
  await settle();
  expect(await waitingAtSite()).toBe(6);
  expect(await seenBy(missing)).toMatchObject({ status: "no-show", waiting: { waiting: 6 } });
  expect(await seenBy(leaving)).toMatchObject({ status: "cancelled" });
});

test("a rejected specimen is collected again at the same place", async () => {
  const person = await apply();
  await settle();
  const before = await entryOf(person.applicationId);
  const specimenId = await collect(person.applicationId);
  done(await rejectSpecimen({ specimenId, reason: "검체량 부족" }, NURSE));
  await settle();
  expect(await seenBy(person)).toMatchObject({ status: "recollection" });
  expect(await entryOf(person.applicationId)).toMatchObject({
    number: before.number,
    state: "waiting",
  });
  await result(person.applicationId, "negative");
  await settle();
  expect(await seenBy(person)).toMatchObject({ status: "certified" });
  const { rows } = await owner.query(
    "SELECT previous_id FROM test_site.specimens WHERE previous_id = $1",
    [specimenId],
  );
  expect(rows).toHaveLength(1);
});

test("of two opposite results recorded at once one wins, the other is told who and when", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { applicationId } = await apply();
    await settle();
    const specimenId = await collect(applicationId);
    const both = await Promise.all([
      recordResult({ specimenId, outcome: "negative" }, NURSE),
      recordResult({ specimenId, outcome: "positive" }, COLLEAGUE),
    ]);
    const [winner] = both.flatMap((answer, nth) =>
      answer.ok ? [[NURSE, COLLEAGUE][nth]?.id] : [],
    );
    const losers = both.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(losers).toEqual([{ kind: "stale", by: winner, at: expect.stringMatching(/^20\d\d-/) }]);
  }
});

test("the same form sent twenty times at once is one application with twenty equal answers", async () => {
  const citizen = aCitizen();
  const form = {
    siteId: SITE,
    testType: "pcr",
    reason: "contact",
    subject: { personId: citizen.id, holder: { name: "이서연", birthDate: "1988-02-29" } },
    site: { nameKo: "서울광장", nameEn: "Seoul Plaza", region: "seoul" },
  };
  const send = (raw: object) =>
    submitApplication.once("one-key", raw, citizen, ({ id, number }) => ({ id, number }));
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(form)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ ok: true });
  expect(await send({ ...form, reason: "travel" })).toMatchObject({
    error: { rule: "idempotency.different-request" },
  });
});

test("one open application per person and kind of test, whoever races", async () => {
  const citizen = aCitizen();
  const answers = await Promise.all(Array.from({ length: 20 }, () => applyOnce(citizen)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers)
    if (!answer.ok) expect(answer.error).toMatchObject({ rule: "application.already-active" });
  expect(await applyOnce(citizen, { testType: "rapid-antigen" })).toMatchObject({ ok: true });
});

test("a specimen outweighs the cancellation that it overtook", async () => {
  const person = await apply();
  await settle();
  await collect(person.applicationId);
  done(await cancelApplication({ applicationId: person.applicationId }, person.citizen));
  await settle();
  expect(await seenBy(person)).toMatchObject({ status: "collected" });
});

test("a positive travels to isolation and release, and the bed is free again", async () => {
  const free = await freeBeds();
  const person = await apply();
  await settle();
  await result(person.applicationId, "positive");
  await settle();
  expect(await seenBy(person)).toMatchObject({ status: "transfer-requested" });
  const isolationId = await isolate(person.applicationId);
  expect(await seenBy(person)).toMatchObject({ status: "isolated", isolation: { isolationId } });
  expect(await freeBeds()).toBe(free - 1);
  done(await release({ isolationId, reason: "증상 소실" }, OFFICER));
  await settle();
  expect(await seenBy(person)).toMatchObject({ status: "released" });
  expect(await freeBeds()).toBe(free);
  expect((await seenBy(person)).certificate).toBeUndefined();
});

test("negative corrected to positive revokes the certificate and asks for a transfer", async () => {
  const person = await apply();
  await settle();
  const specimenId = await result(person.applicationId, "negative");
  await settle();
  expect(await seenBy(person)).toMatchObject({
    status: "certified",
    certificate: { status: "live" },
  });
  done(await correctResult({ specimenId, outcome: "positive", reason: "검체 바뀜" }, COLLEAGUE));
  await settle();
  expect(await seenBy(person)).toMatchObject({
    status: "transfer-requested",
    certificate: { status: "revoked" },
    result: { outcome: "positive", corrected: true },
  });
  expect((await seenBy(person)).timeline).toContainEqual(
    expect.objectContaining({ step: "result-corrected", reason: "검체 바뀜" }),
  );
  expect(await transferOf(person.applicationId)).toMatchObject({ state: "requested" });
});

test.each(["requested", "bed-held", "isolated"] as const)(
  "positive corrected to negative when %s takes everything back and certifies",
  async (stage) => {
    const free = await freeBeds();
    const person = await apply();
    await settle();
    const specimenId = await result(person.applicationId, "positive");
    await settle();
    if (stage === "bed-held") {
      const transferId = (await transferOf(person.applicationId))?.transferId;
      const vehicleId = world.vehicleIds[1];
      done(await assign({ transferId, facilityId: world.facilityId, vehicleId }, DISPATCHER));
      await settle();
      expect(await freeBeds()).toBe(free - 1);
    }
    if (stage === "isolated") await isolate(person.applicationId);
    done(await correctResult({ specimenId, outcome: "negative", reason: "오염" }, COLLEAGUE));
    await settle();
    expect(await seenBy(person)).toMatchObject({
      status: "certified",
      certificate: { status: "live" },
    });
    expect(await freeBeds()).toBe(free);
    const transfer = await transferOf(person.applicationId);
    expect(transfer?.state).toBe(stage === "isolated" ? "handed-over" : "cancelled");
    if (stage === "isolated")
      expect(await isolationOf(person.applicationId)).toMatchObject({ ground: "result-corrected" });
  },
);

test("events delivered three times and shuffled lead to the same end", async () => {
  const shuffledThrice = <T>(letters: readonly T[]): T[] =>
    [...letters, ...letters, ...letters]
      .map((letter) => ({ letter, at: Math.random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ letter }) => letter);
  const [calm, wild] = await Promise.all([apply(), apply()]);
  await settle(shuffledThrice);
  const ends = [];
  for (const person of [calm, wild]) {
    const disturb = person === wild ? shuffledThrice : undefined;
    // Everything the site does is told at once and arrives in any order.
    const specimenId = await result(person.applicationId, "negative");
    done(await correctResult({ specimenId, outcome: "positive", reason: "정정" }, COLLEAGUE));
    await settle(disturb);
    const transferId = (await transferOf(person.applicationId))?.transferId;
    const vehicleId = world.vehicleIds[2];
    done(await assign({ transferId, facilityId: world.facilityId, vehicleId }, DISPATCHER));
    await settle(disturb);
    done(await depart({ transferId }, DISPATCHER));
    done(await pickUp({ transferId }, DISPATCHER));
    done(await handOver({ transferId }, DISPATCHER));
    await settle(disturb);
    await owner.query(
      "UPDATE transfer_center.vehicles SET state = 'free', transfer_id = NULL, ready_at = NULL",
    );
    const isolationId = (await isolationOf(person.applicationId))?.isolationId;
    const free = (await beds()).find(({ state }) => state === "free");
    done(await admit({ isolationId, bedId: free?.bedId }, OFFICER));
    done(await release({ isolationId, reason: "회복" }, OFFICER));
    await settle(disturb);
    const { status, timeline, certificate, result: outcome } = await seenBy(person);
    ends.push({
      status,
      steps: timeline.map(({ step }) => step),
      certificate: certificate?.status,
      outcome: outcome?.outcome,
    });
  }
  // Corrected before it was signed, the certificate is one that nobody has ever heard of.
  expect(ends[0]).toMatchObject({
    status: "released",
    certificate: undefined,
    outcome: "positive",
  });
  expect(ends[1]).toEqual(ends[0]);
});

test("200 applications to a closed site are on the list in their order, none twice", async () => {
  done(await setSiteState({ siteId: SITE, state: "closed", minutes: 60 }, NURSE));
  const accepted: string[] = [];
  for (let batch = 0; batch < 20; batch += 1) {
    const some = await Promise.all(Array.from({ length: 10 }, () => apply()));
    accepted.push(...some.map(({ applicationId }) => applicationId));
  }
  const ours = async () =>
    (await list()).filter(({ applicationId }) => accepted.includes(applicationId));
  expect(await ours()).toHaveLength(0);
  await settle((letters) => [...letters].reverse());
  const listed = await ours();
  expect(listed).toHaveLength(200);
  expect(new Set(listed.map(({ applicationId }) => applicationId))).toEqual(new Set(accepted));
  const { rows } = await owner.query<{ id: string }>(
    "SELECT id FROM health_center.applications ORDER BY submitted_at, number",
  );
  const taken = rows.filter(({ id }) => accepted.includes(id));
  const position = new Map(taken.map(({ id }, nth) => [id, nth]));
  const order = listed.map(({ applicationId }) => position.get(applicationId) ?? -1);
  // Ten at a time were accepted at once; between batches the order is strict.
  expect(order.map((nth) => Math.floor(nth / 10))).toEqual(
    [...order].map((nth) => Math.floor(nth / 10)).sort((a, b) => a - b),
  );
  const numbers = listed.map(({ number }) => number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test("nothing is left over: every published event has a receipt from each of its readers", async () => {
  await settle();
  const { rows } = await owner.query(
    "SELECT outcome, count(*)::int FROM messaging.receipts GROUP BY outcome ORDER BY outcome",
  );
  expect(rows.map(({ outcome }) => outcome)).not.toContain("dead");
});
