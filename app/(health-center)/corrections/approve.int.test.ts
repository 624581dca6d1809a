import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ANONYMOUS, type Person } from "@/contracts/access";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { createPortalDatabase } from "@/scripts/test-database";
import {
  decideCorrection,
  healthCenter,
  listCorrections,
  listDecidedCorrections,
  requestCorrection,
  submitApplication,
} from "@/services/health-center";
import { correctPerson, enteredCorrections, holderOf, identity, signUp } from "@/services/identity";
import { approve } from "./approve";

const OFFICER: Person = {
  kind: "person",
  id: randomUUID(),
  role: "health-officer",
  region: "seoul",
};
const COLLEAGUE: Person = { ...OFFICER, id: randomUUID() };
const ELSEWHERE: Person = { ...OFFICER, id: randomUUID(), region: "busan" };
const KIM = { family: "KIM", given: "MINJUN" };

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("approve");
  Object.assign(process.env, database.variables);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await Promise.all([healthCenter.db.$disconnect(), identity.db.$disconnect()]);
  await owner.end();
  await database.drop();
});

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const holder = { name: "김민준", birthDate: "1990-01-31" };

/** A citizen who has applied and asked for this. */
async function aRequest(wish: object = { name: "김민중", passportName: KIM }) {
  const details = {
    ...holder,
    email: `${randomUUID()}@people.test`,
    password: "correct horse battery staple",
    phone: "010-1234-5678",
  };
  const { personId } = given(await signUp(details, ANONYMOUS));
  const citizen: Person = { kind: "person", id: personId, role: "citizen" };
  const form = {
    siteId: "seoul-plaza",
    testType: "pcr",
    reason: "travel",
    subject: { personId, holder },
    site: { nameKo: "서울광장", nameEn: "Seoul Plaza", region: "seoul" },
  };
  const { id: applicationId } = given(await submitApplication(form, citizen));
  const { id } = given(await requestCorrection({ applicationId, ...wish }, citizen));
  const account = () => holderOf(citizen, personId);
  return { correctionId: id, personId, account };
}

const pendingIds = async () =>
  given(await listCorrections({}, OFFICER)).map(({ correctionId }) => correctionId);
const isEntered = async (id: string) => (await enteredCorrections([id], OFFICER)).has(id);
const key = () => randomUUID();

test("why the citizen asks is sealed, and told to the officer", async () => {
  const grounds = "가입할 때 잘못 적었습니다";
  const { correctionId } = await aRequest({ name: "김민중", grounds });
  const { rows } = await owner.query(
    "SELECT grounds, c::text AS whole FROM health_center.corrections c WHERE id = $1",
    [correctionId],
  );
  expect(rows[0].grounds).toMatch(/^v1\./);
  for (const secret of ["가입", "김민"]) expect(rows[0].whole).not.toContain(secret);
  const pending = given(await listCorrections({}, OFFICER));
  expect(pending.find((one) => one.correctionId === correctionId)).toMatchObject({ grounds });
});

test("what is approved stands in the account too, and nothing else of it changes", async () => {
  const { correctionId, personId, account } = await aRequest({ name: "김민중" });
  const later = { correctionId: randomUUID(), personId, passportName: KIM };
  given(await correctPerson(later, OFFICER));
  given(await approve(key(), { correctionId }, OFFICER));
  expect(await account()).toEqual({ ...holder, name: "김민중", passportName: KIM });
  expect(await isEntered(correctionId)).toBe(true);
  expect(await pendingIds()).not.toContain(correctionId);
});

test("with the account out of reach it stays approved and not entered until done again", async () => {
  const { correctionId, account } = await aRequest();
  const form = key();
  await owner.query("ALTER TABLE identity.corrections RENAME TO away");
  await expect(approve(form, { correctionId }, OFFICER)).rejects.toThrow();
  await owner.query("ALTER TABLE identity.away RENAME TO corrections");

  expect(await account()).toEqual(holder);
  expect(await isEntered(correctionId)).toBe(false);
  const decided = given(await listDecidedCorrections({}, OFFICER));
  expect(decided.find((one) => one.correctionId === correctionId)?.status).toBe("approved");

  given(await approve(form, { correctionId }, OFFICER));
  given(await approve(key(), { correctionId }, COLLEAGUE));
  expect(await account()).toEqual({ ...holder, name: "김민중", passportName: KIM });
  expect(await isEntered(correctionId)).toBe(true);
});

test("with the health center out of reach nothing is entered", async () => {
  const { correctionId, account } = await aRequest();
  await owner.query("ALTER TABLE health_center.certificates RENAME TO away");
  await expect(approve(key(), { correctionId }, OFFICER)).rejects.toThrow();
  await owner.query("ALTER TABLE health_center.away RENAME TO certificates");
  expect(await account()).toEqual(holder);
  expect(await pendingIds()).toContain(correctionId);
});

test("approved by one and refused by another at once, the account follows the decision", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, async (_, nth) => {
      const { correctionId, account } = await aRequest();
      const refusal = { correctionId, decision: "refuse", reason: "신분증과 다름" };
      const approval = () => approve(key(), { correctionId }, OFFICER);
      const rejection = () => decideCorrection.once(key(), refusal, COLLEAGUE, () => null);
      const [first, second] = nth % 2 ? [approval, rejection] : [rejection, approval];
      const answers = await Promise.all([first(), second()]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const decided = given(await listDecidedCorrections({}, OFFICER));
      const { status } = decided.find((one) => one.correctionId === correctionId) ?? {};
      expect((await account())?.name).toBe(status === "approved" ? "김민중" : "김민준");
      expect(await isEntered(correctionId)).toBe(status === "approved");
      return status;
    }),
  );
  expect(outcomes.every((status) => status === "approved" || status === "refused")).toBe(true);
});

test("a request of another region, or of nobody, is not there, and a citizen may not approve", async () => {
  const { correctionId, personId, account } = await aRequest();
  const missing = { error: { kind: "missing" } };
  expect(await approve(key(), { correctionId }, ELSEWHERE)).toMatchObject(missing);
  expect(await approve(key(), { correctionId: randomUUID() }, OFFICER)).toMatchObject(missing);
  const citizen: Person = { kind: "person", id: personId, role: "citizen" };
  expect(await approve(key(), { correctionId }, citizen)).toMatchObject({
    error: { kind: "forbidden" },
  });
  expect(await account()).toEqual(holder);
  expect(await pendingIds()).toContain(correctionId);
});
