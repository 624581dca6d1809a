import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Actor, ANONYMOUS, type Person } from "@/contracts/access";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { createPortalDatabase } from "@/scripts/test-database";
import {
  addDependant,
  addStaff,
  confirmPassportName,
  correctPerson,
  dependantsOf,
  enteredCorrections,
  enterPassportName,
  findPassportName,
  holderOf,
  identity,
  namesOf,
  ownProfile,
  signUp,
} from ".";
import { aSignUp } from "./fixtures";

const KIM = { family: "KIM", given: "MINJUN" };
const GIM = { family: "GIM", given: "MINJUN" };
const OFFICER: Person = {
  kind: "person",
  id: randomUUID(),
  role: "health-officer",
  region: "seoul",
};

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("identification");
  Object.assign(process.env, database.variables, { PORTAL_SECRET: "identification ".repeat(4) });
  owner = new Client({ connectionString: database.ownerUrl, options: "-c search_path=identity" });
  await owner.connect();
});
afterAll(async () => {
  await identity.db.$disconnect();
  await owner.end();
  await database.drop();
});

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function aCitizen() {
  const { personId } = given(await signUp(aSignUp(), ANONYMOUS));
  const actor: Actor = { kind: "person", id: personId, role: "citizen" };
  return { personId, actor };
}

async function aParent() {
  const parent = await aCitizen();
  const child = { name: "김아이", birthDate: "2019-03-02" };
  const { id: childId } = given(await addDependant(child, parent.actor));
  return { ...parent, childId };
}

const rowOf = async (id: string) =>
  (await owner.query("SELECT * FROM people WHERE id = $1", [id])).rows[0];

const actionsOf = async (subject: string): Promise<string[]> =>
  (
    await owner.query("SELECT action FROM audit WHERE subject = $1 ORDER BY seq", [subject])
  ).rows.map(({ action }) => action);

describe("a passport name", () => {
  test("counts for nothing until it is confirmed, and then everywhere the holder is told", async () => {
    const { personId, actor } = await aCitizen();
    const holder = { name: "김민준", birthDate: "1990-01-31" };
    expect(given(await findPassportName({ personId }, actor))).toMatchObject({
      passportName: null,
      confirmed: false,
    });

    given(await enterPassportName({ personId, ...GIM }, actor));
    given(await enterPassportName({ personId, family: "kim", given: "minjun" }, actor));
    expect(given(await findPassportName({ personId }, actor))).toEqual({
      personId,
      name: "김민준",
      passportName: KIM,
      confirmed: false,
    });
    expect(await holderOf(actor, personId)).toEqual(holder);
    expect(await ownProfile(actor)).not.toHaveProperty("passportName");

    given(await confirmPassportName({ personId, ...KIM }, actor));
    expect(await holderOf(actor, personId)).toEqual({ ...holder, passportName: KIM });
    expect(await ownProfile(actor)).toMatchObject({ passportName: KIM });
    expect(await actionsOf(personId)).toEqual([
      "identity.sign-up",
      "identity.enter-passport-name",
      "identity.enter-passport-name",
      "identity.confirm-passport-name",
    ]);
  });

  test("cannot be read in any row", async () => {
    const { personId, actor } = await aCitizen();
    const secret = { family: "UNREADABLE", given: "ENTIRELY" };
    given(await enterPassportName({ personId, ...secret }, actor));
    given(await confirmPassportName.once("a-form", { personId, ...secret }, actor, () => null));
    const row = await rowOf(personId);
    expect(row.passport_name_sealed).toMatch(/^v1\./);
    const { rows } = await owner.query<{ all: string }>(`
      SELECT (SELECT string_agg(p::text, '') FROM people p)
        || (SELECT string_agg(i::text, '') FROM idempotency i)
        || (SELECT string_agg(a::text, '') FROM audit a) AS all`);
    expect(rows[0]?.all).toContain(personId);
    for (const part of ["UNREADABLE", "ENTIRELY"]) expect(rows[0]?.all).not.toContain(part);
  });

  test("moved to another person's row does not open", async () => {
    const [one, other] = [await aCitizen(), await aCitizen()];
    for (const { personId, actor } of [one, other])
      given(await confirmPassportName({ personId, ...KIM }, actor));
    await owner.query(
      `UPDATE people SET passport_name_sealed =
        (SELECT passport_name_sealed FROM people WHERE id = $1) WHERE id = $2`,
      [one.personId, other.personId],
    );
    await expect(holderOf(other.actor, other.personId)).rejects.toThrow();
    expect(await holderOf(one.actor, one.personId)).toMatchObject({ passportName: KIM });
  });

  test("of ten at once exactly one is confirmed, and no later one", async () => {
    const { personId, actor } = await aCitizen();
    const spellings = [..."ABCDEFGHIJ"].map((letter) => ({ family: "KIM", given: letter }));
    const answers = await Promise.all(
      spellings.map((name) => confirmPassportName({ personId, ...name }, actor)),
    );
    const kept = answers.flatMap((answer) => (answer.ok ? [answer.value.passportName] : []));
    expect(kept).toHaveLength(1);
    const refusal = { error: { kind: "rule", rule: "passport-name.confirmed" } };
    for (const answer of answers) if (!answer.ok) expect(answer).toMatchObject(refusal);
    expect(await confirmPassportName({ personId, ...GIM }, actor)).toMatchObject(refusal);
    expect(await enterPassportName({ personId, ...GIM }, actor)).toMatchObject(refusal);
    expect(await holderOf(actor, personId)).toMatchObject({ passportName: kept[0] });
    given(await confirmPassportName({ personId, ...kept[0] }, actor));
  });

  test("of a dependant is the guardian's to confirm", async () => {
    const { actor, personId, childId } = await aParent();
    given(await enterPassportName({ personId: childId, family: "Kim", given: "Ai" }, actor));
    given(await confirmPassportName({ personId: childId, family: "KIM", given: "AI" }, actor));
    const passportName = { family: "KIM", given: "AI" };
    expect(await holderOf(actor, childId)).toMatchObject({ passportName });
    expect(await dependantsOf(actor)).toMatchObject([{ id: childId, passportName }]);
    expect(await holderOf(actor, personId)).not.toHaveProperty("passportName");
  });

  test("is nobody else's to see, enter or confirm", async () => {
    const [{ personId, childId }, stranger] = [await aParent(), await aCitizen()];
    for (const id of [personId, childId, randomUUID()]) {
      const missing = { error: { kind: "missing" } };
      expect(await findPassportName({ personId: id }, stranger.actor)).toMatchObject(missing);
      for (const command of [enterPassportName, confirmPassportName]) {
        expect(await command({ personId: id, ...KIM }, stranger.actor)).toMatchObject(missing);
        for (const actor of [ANONYMOUS, OFFICER])
          expect(await command({ personId: id, ...KIM }, actor)).toMatchObject({
            error: { kind: "forbidden" },
          });
      }
    }
    expect((await rowOf(childId)).passport_name_sealed).toBeNull();
  });
});

describe("a correction", () => {
  const officerSees = async (id: string) => (await namesOf([id], OFFICER)).get(id);

  test("changes what it names, is found by the new name, and leaves an audit row", async () => {
    const { personId, actor } = await aCitizen();
    const correctionId = randomUUID();
    const index = (await rowOf(personId)).name_index;
    given(
      await correctPerson({ correctionId, personId, name: "김민중", passportName: KIM }, OFFICER),
    );
    expect(await holderOf(actor, personId)).toEqual({
      name: "김민중",
      birthDate: "1990-01-31",
      passportName: KIM,
    });
    expect((await rowOf(personId)).name_index).not.toBe(index);
    expect(await actionsOf(personId)).toContain("identity.correct-person");
    expect(await enteredCorrections([correctionId, randomUUID()], OFFICER)).toEqual(
      new Set([correctionId]),
    );
    expect(await enteredCorrections([correctionId], actor)).toEqual(new Set());
  });

  test("sent again, or by many at once, is entered once and undoes nothing later", async () => {
    const { personId } = await aCitizen();
    const first = { correctionId: randomUUID(), personId, name: "김하나" };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => correctPerson(first, OFFICER)),
    );
    answers.forEach(given);
    given(await correctPerson({ correctionId: randomUUID(), personId, name: "김두리" }, OFFICER));
    given(await correctPerson(first, OFFICER));
    expect(await officerSees(personId)).toMatchObject({ name: "김두리" });
    const { rows } = await owner.query("SELECT id FROM corrections WHERE person_id = $1", [
      personId,
    ]);
    expect(rows).toHaveLength(2);
  });

  test("replaces a confirmed passport name, of a dependant too", async () => {
    const { actor, childId } = await aParent();
    given(await confirmPassportName({ personId: childId, ...KIM }, actor));
    given(
      await correctPerson(
        { correctionId: randomUUID(), personId: childId, passportName: GIM },
        OFFICER,
      ),
    );
    expect(await holderOf(actor, childId)).toMatchObject({ passportName: GIM });
  });

  test("is for health officers, and of citizens and their dependants only", async () => {
    const { personId, actor } = await aCitizen();
    const correction = { correctionId: randomUUID(), personId, name: "김민중" };
    for (const other of [ANONYMOUS, actor, { ...OFFICER, role: "admin" as const }])
      expect(await correctPerson(correction, other)).toMatchObject({
        error: { kind: "forbidden" },
      });
    const staff = {
      email: `${randomUUID()}@staff.test`,
      password: aSignUp().password,
      name: "관리자",
      role: "admin",
    };
    const admin = given(await addStaff(staff, { kind: "service", name: "identity" }));
    for (const id of [admin.personId, randomUUID()])
      expect(await correctPerson({ ...correction, personId: id }, OFFICER)).toMatchObject({
        error: { kind: "missing" },
      });
    expect(await officerSees(personId)).toMatchObject({ name: "김민준" });
  });
});
