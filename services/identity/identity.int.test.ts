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
  dependantsOf,
  dismiss,
  holderOf,
  identity,
  listPeople,
  namesOf,
  operations,
  ownProfile,
  sessionOf,
  signIn,
  signOut,
  signUp,
} from ".";
import { aSignUp } from "./fixtures";

const SYSTEM: Actor = { kind: "service", name: "identity" };
const PASSWORD = aSignUp().password;

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("identity");
  Object.assign(process.env, database.variables, { PORTAL_SECRET: "identity ".repeat(5) });
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

const as = (role: Person["role"], id: string, post: Partial<Person> = {}): Person => ({
  kind: "person",
  id,
  role,
  ...post,
});

async function aCitizen(over: Parameters<typeof aSignUp>[0] = {}) {
  const details = aSignUp(over);
  const { personId } = given(await signUp(details, ANONYMOUS));
  return { ...details, actor: as("citizen", personId), personId };
}

async function anAdmin() {
  const details = { email: `${randomUUID()}@staff.test`, password: PASSWORD, name: "관리자" };
  const { personId } = given(await addStaff({ ...details, role: "admin" }, SYSTEM));
  return { ...details, actor: as("admin", personId), personId };
}

const aSession = async (email: string, password = PASSWORD) =>
  given(await signIn(email, password, null)).token;

const countOf = async (table: string): Promise<number> =>
  Number((await owner.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

const auditOf = async (subject: string) =>
  (
    await owner.query(
      "SELECT actor, role, action, subject FROM audit WHERE subject = $1 ORDER BY seq",
      [subject],
    )
  ).rows;

describe("signing up", () => {
  test("gives an account with which one signs in, and an audit row", async () => {
    const citizen = await aCitizen({ email: "Kim.Minjun@People.test" });
    expect(await sessionOf(await aSession("kim.minjun@people.test"))).toEqual({
      actor: citizen.actor,
      name: "김민준",
    });
    expect((await auditOf(citizen.personId)).map(({ action }) => action)).toEqual([
      "identity.sign-up",
      "identity.sign-in",
    ]);
  });

  test("twenty at once with one address make one account and nothing else", async () => {
    const people = await countOf("people");
    const email = "race@people.test";
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signUp(aSignUp({ email }), ANONYMOUS)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers)
      if (!answer.ok) expect(answer.error).toEqual({ kind: "rule", rule: "account.email-taken" });
    expect(await countOf("people")).toBe(people + 1);
  });

  test("an address taken is taken in every spelling", async () => {
    await aCitizen({ email: "spelling@people.test" });
    const answer = await signUp(aSignUp({ email: " ＳＰＥＬＬＩＮＧ＠people.test" }), ANONYMOUS);
    expect(answer).toMatchObject({ error: { rule: "account.email-taken" } });
  });

  test.each([
    [{ name: "가".repeat(4_000) }, { name: ["too-long"] }],
    [{ name: "김\u0000" }, { name: ["control-characters"] }],
    [{ birthDate: "2999-01-01" }, { birthDate: ["in-the-future"] }],
    [{ birthDate: "1990-02-30" }, { birthDate: ["invalid-format"] }],
    [{ phone: "1234" }, { phone: ["phone-format"] }],
    [{ password: "short" }, { password: ["too-short"] }],
    [{ email: "long.enough@b.test", password: "long.enough" }, { password: ["same-as-email"] }],
    [{ email: { contains: "" } }, { email: ["invalid-type"] }],
    [{ role: "admin" }, { role: ["unrecognized-keys"] }],
  ])("case %# is refused by field", async (over, fields) => {
    const raw = { ...aSignUp(), ...over };
    expect(await signUp(raw, ANONYMOUS)).toEqual({ ok: false, error: { kind: "invalid", fields } });
  });

  test("is not for who is signed in", async () => {
    const { actor } = await aCitizen();
    expect(await signUp(aSignUp(), actor)).toMatchObject({ error: { kind: "forbidden" } });
  });
});

test("nothing a person gave can be read in any table", async () => {
  const citizen = await aCitizen({
    email: "unreadable@people.test",
    password: "an unreadable pass phrase",
    name: "제갈비밀",
    birthDate: "1987-06-05",
    phone: "010-9876-5432",
  });
  const child = { name: "제갈아이", birthDate: "2019-08-07" };
  given(await addDependant.once("key-of-this-form", child, citizen.actor, ({ id }) => ({ id })));
  const token = await aSession(citizen.email, citizen.password);
  await signIn(citizen.email, "a wrong pass phrase", "203.0.113.77");

  const { rows: tables } = await owner.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'identity'",
  );
  expect(tables.length).toBeGreaterThan(6);
  let all = "";
  for (const { name } of tables)
    all += (await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`)).rows
      .map(({ row }) => row)
      .join("\n");
  expect(all).toContain(citizen.personId);
  for (const secret of [
    "unreadable",
    "제갈",
    "1987-06-05",
    "2019-08-07",
    "98765432",
    "9876-5432",
    "pass phrase",
    "203.0.113.77",
    token,
  ])
    expect(all.includes(secret), secret).toBe(false);
});

describe("a session", () => {
  test("ends with sign-out, and a token once ended is worth nothing", async () => {
    const { email, personId } = await aCitizen();
    const [one, other] = [await aSession(email), await aSession(email)];
    await signOut(one);
    expect(await sessionOf(one)).toBeNull();
    expect(await sessionOf(other)).not.toBeNull();
    await signOut(one);
    expect((await auditOf(personId)).map(({ action }) => action)).toEqual([
      "identity.sign-up",
      "identity.sign-in",
      "identity.sign-in",
      "identity.sign-out",
    ]);
  });

  test.each([
    ["idle for 29 minutes", "last_seen_at = now() - interval '29 minutes'", true],
    ["idle for 30 minutes", "last_seen_at = now() - interval '30 minutes'", false],
    ["of 12 hours", "expires_at = now()", false],
  ])("%s: alive %#", async (_, change, alive) => {
    const { email, personId } = await aCitizen();
    const token = await aSession(email);
    await owner.query(`UPDATE sessions SET ${change} WHERE person_id = $1`, [personId]);
    expect((await sessionOf(token)) !== null).toBe(alive);
  });

  test("in use stays alive, and is written to at most once a minute", async () => {
    const { email, personId } = await aCitizen();
    const token = await aSession(email);
    const seen = async () =>
      (
        await owner.query("SELECT last_seen_at::text AS at FROM sessions WHERE person_id = $1", [
          personId,
        ])
      ).rows[0].at;
    const opened = await seen();
    await sessionOf(token);
    expect(await seen()).toBe(opened);
    await owner.query(
      "UPDATE sessions SET last_seen_at = now() - interval '20 minutes' WHERE person_id = $1",
      [personId],
    );
    await Promise.all(Array.from({ length: 5 }, () => sessionOf(token)));
    expect((await seen()) > opened).toBe(true);
  });

  test.each(["", "x", "a".repeat(5_000), "' OR 1=1 --", "\u0000"])(
    "%j is nobody's",
    async (token) => {
      expect(await sessionOf(token)).toBeNull();
    },
  );

  test("expired sessions are swept when somebody signs in", async () => {
    const { email, personId } = await aCitizen();
    await aSession(email);
    await owner.query("UPDATE sessions SET expires_at = now() WHERE person_id = $1", [personId]);
    await aSession(email);
    const { rows } = await owner.query("SELECT FROM sessions WHERE person_id = $1", [personId]);
    expect(rows).toHaveLength(1);
  });
});

describe("dismissal", () => {
  test("ends every session at once and lets nobody in again", async () => {
    const [admin, citizen] = [await anAdmin(), await aCitizen()];
    const tokens = [await aSession(citizen.email), await aSession(citizen.email)];
    given(await dismiss({ personId: citizen.personId }, admin.actor));
    expect(await Promise.all(tokens.map(sessionOf))).toEqual([null, null]);
    expect(await signIn(citizen.email, PASSWORD, null)).toMatchObject({
      error: { rule: "account.wrong-credentials" },
    });
    expect(await dismiss({ personId: citizen.personId }, admin.actor)).toMatchObject({
      error: { rule: "account.already-dismissed" },
    });
    expect(await auditOf(citizen.personId)).toContainEqual({
      actor: admin.personId,
      role: "admin",
      action: "identity.dismiss",
      subject: citizen.personId,
    });
  });

  test("is refused to oneself, to others than admins, and of nobody", async () => {
    const [admin, citizen] = [await anAdmin(), await aCitizen()];
    expect(await dismiss({ personId: admin.personId }, admin.actor)).toMatchObject({
      error: { rule: "account.cannot-dismiss-self" },
    });
    expect(await dismiss({ personId: admin.personId }, citizen.actor)).toMatchObject({
      error: { kind: "forbidden" },
    });
    expect(await dismiss({ personId: randomUUID() }, admin.actor)).toMatchObject({
      error: { kind: "missing" },
    });
    expect(await sessionOf(await aSession(admin.email))).not.toBeNull();
  });
});

describe("wrong passwords", () => {
  test("wrong, unknown, dismissed and ill-formed get the same answer", async () => {
    const { email } = await aCitizen();
    const answers = await Promise.all([
      signIn(email, "not the password", null),
      signIn("nobody@people.test", PASSWORD, null),
      signIn("", "", null),
      signIn("a".repeat(100_000), "b".repeat(100_000), null),
      signIn({ contains: "" }, PASSWORD, null),
    ]);
    for (const answer of answers)
      expect(answer).toEqual({
        ok: false,
        error: { kind: "rule", rule: "account.wrong-credentials" },
      });
  });

  test("after ten of an address the next try has to wait, however many come at once", async () => {
    const { email, personId } = await aCitizen();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => signIn(email, "not the password", null)),
    );
    const wrong = answers.filter((answer) => !answer.ok && answer.error.kind === "rule");
    expect(wrong.length).toBeGreaterThanOrEqual(10);
    // Those already being checked when the tenth failed.
    expect(wrong.length).toBeLessThanOrEqual(12);
    const waiting = await signIn(email, PASSWORD, null);
    expect(waiting).toMatchObject({ error: { kind: "too-many" } });
    if (!waiting.ok && waiting.error.kind === "too-many") {
      expect(waiting.error.retryAfterSeconds).toBeGreaterThan(0);
      expect(waiting.error.retryAfterSeconds).toBeLessThanOrEqual(30);
    }
    expect(await sessionOf("x")).toBeNull();

    await owner.query("UPDATE sign_in_failures SET at = at - interval '30 seconds'");
    given(await signIn(email, PASSWORD, null));
    expect((await auditOf(personId)).at(-1)).toMatchObject({ action: "identity.sign-in" });
  });

  test("signing in forgives the address its failures and counts none itself", async () => {
    const { email } = await aCitizen();
    for (let round = 0; round < 3; round += 1) {
      for (let nth = 0; nth < 6; nth += 1) await signIn(email, "not the password", null);
      given(await signIn(email, PASSWORD, null));
    }
    const many = await Promise.all(Array.from({ length: 30 }, () => signIn(email, PASSWORD, null)));
    expect(many.every(({ ok }) => ok)).toBe(true);
  });

  test("a network that failed a hundred times waits, another does not", async () => {
    const { email } = await aCitizen();
    await owner.query("DELETE FROM sign_in_failures");
    for (let nth = 0; nth < 100; nth += 1)
      await signIn(`${nth}@spray.test`, "not the password", `2001:db8:0:1::${nth.toString(16)}`);
    expect(await signIn(email, PASSWORD, "2001:db8:0:1:ffff::1")).toMatchObject({
      error: { kind: "too-many" },
    });
    given(await signIn(email, PASSWORD, "2001:db8:0:2::1"));
  });
});

describe("staff", () => {
  test.each([
    [{ role: "site-staff", siteId: "seoul-plaza" }],
    [{ role: "health-officer", region: "seoul" }],
    [{ role: "dispatcher", region: "seoul" }],
    [{ role: "quarantine-officer", facilityId: "0b6f6b5e-8f43-4f6b-9a55-2f1f9d3d7a10" }],
    [{ role: "quarantine-officer", region: "seoul" }],
    [{ role: "admin" }],
  ] as const)("%j is who the session says", async (post) => {
    const admin = await anAdmin();
    const email = `${randomUUID()}@staff.test`;
    const staff = { email, password: PASSWORD, name: "이담당", ...post };
    const { personId } = given(await addStaff(staff, admin.actor));
    expect(await sessionOf(await aSession(email))).toEqual({
      actor: { kind: "person", id: personId, ...post },
      name: "이담당",
    });
    expect(await auditOf(personId)).toContainEqual(
      expect.objectContaining({ actor: admin.personId, action: "identity.add-staff" }),
    );
  });

  test.each([
    [{ role: "site-staff" }, { siteId: ["invalid-type"] }],
    [{ role: "dispatcher", region: "seoul", siteId: "s1" }, { siteId: ["unrecognized-keys"] }],
    [{ role: "quarantine-officer" }, { facilityId: ["facility-or-region"] }],
    [{ role: "citizen" }, { role: ["invalid-union"] }],
  ])("%j is refused", async (post, fields) => {
    const { actor } = await anAdmin();
    const staff = { email: "post@staff.test", password: PASSWORD, name: "이담당", ...post };
    expect(await addStaff(staff, actor)).toEqual({ ok: false, error: { kind: "invalid", fields } });
  });

  test("are added by admins only", async () => {
    const staff = { email: "self@staff.test", password: PASSWORD, name: "이담당", role: "admin" };
    for (const actor of [ANONYMOUS, (await aCitizen()).actor, as("health-officer", randomUUID())])
      expect(await addStaff(staff, actor)).toMatchObject({ error: { kind: "forbidden" } });
  });
});

describe("dependants", () => {
  test("belong to their guardian, and to nobody else", async () => {
    const [parent, stranger] = [await aCitizen(), await aCitizen({ name: "남남" })];
    const child = { name: "김아이", birthDate: "2019-03-02" };
    const { id } = given(await addDependant(child, parent.actor));
    expect(await dependantsOf(parent.actor)).toEqual([{ id, ...child }]);
    expect(await dependantsOf(stranger.actor)).toEqual([]);
    expect(await holderOf(parent.actor, id)).toEqual(child);
    expect(await holderOf(parent.actor, parent.personId)).toEqual({
      name: "김민준",
      birthDate: "1990-01-31",
    });
    expect(await holderOf(stranger.actor, id)).toBeNull();
    expect(await holderOf(stranger.actor, parent.personId)).toBeNull();
    expect(await holderOf(parent.actor, "not-an-id")).toBeNull();
    expect(await holderOf(ANONYMOUS, id)).toBeNull();
    expect(await holderOf((await anAdmin()).actor, id)).toBeNull();
  });

  test("the same form sent twice adds one; a twenty-first is refused", async () => {
    const { actor } = await aCitizen();
    const child = { name: "김아이", birthDate: "2019-03-02" };
    const answer = ({ id }: { id: string }) => ({ id });
    const twice = await Promise.all(
      [0, 1].map(() => addDependant.once("one-form", child, actor, answer)),
    );
    expect(twice[0]).toEqual(twice[1]);
    for (let nth = 1; nth < 20; nth += 1) given(await addDependant(child, actor));
    expect(await dependantsOf(actor)).toHaveLength(20);
    expect(await addDependant(child, actor)).toMatchObject({
      error: { rule: "person.too-many-dependants" },
    });
  });
});

describe("names", () => {
  test("staff read anybody's, each leaving an audit row; a child is reached through the parent", async () => {
    const parent = await aCitizen({ name: "박부모", phone: "010-2222-3333" });
    const { id: child } = given(
      await addDependant({ name: "박아이", birthDate: "2020-01-01" }, parent.actor),
    );
    const officer = as("dispatcher", randomUUID(), { region: "seoul" });
    const ids = [parent.personId, child, child, randomUUID(), "not-an-id"];
    expect(Object.fromEntries(await namesOf(ids, officer))).toEqual({
      [parent.personId]: { name: "박부모", birthDate: "1990-01-31", phone: "010-2222-3333" },
      [child]: { name: "박아이", birthDate: "2020-01-01", phone: "010-2222-3333" },
    });
    for (const subject of [parent.personId, child])
      expect((await auditOf(subject)).filter(({ actor }) => actor === officer.id)).toEqual([
        { actor: officer.id, role: "dispatcher", action: "identity.read-names", subject },
      ]);
  });

  test("a citizen reads only the own and their dependants', without a row", async () => {
    const [parent, stranger] = [await aCitizen(), await aCitizen()];
    const { id: child } = given(
      await addDependant({ name: "박아이", birthDate: "2020-01-01" }, parent.actor),
    );
    const names = await namesOf([parent.personId, child, stranger.personId], parent.actor);
    expect([...names.keys()].sort()).toEqual([parent.personId, child].sort());
    expect((await auditOf(child)).map(({ action }) => action)).toEqual(["identity.add-dependant"]);
  });

  test("nobody else reads any", async () => {
    const { personId } = await aCitizen();
    expect((await namesOf([personId], ANONYMOUS)).size).toBe(0);
    expect((await namesOf([personId], SYSTEM)).size).toBe(0);
  });

  test("the own profile is whole", async () => {
    const citizen = await aCitizen({ email: "profile@people.test" });
    expect(await ownProfile(citizen.actor)).toEqual({
      name: "김민준",
      birthDate: "1990-01-31",
      phone: "010-1234-5678",
      email: "profile@people.test",
    });
    expect(await ownProfile(ANONYMOUS)).toBeNull();
  });
});

describe("the list of people", () => {
  test.each([
    ["name", "독고 영재"],
    ["e-mail", "YOUNGJAE@people.test"],
    ["phone", "+82 10 7777 8888"],
  ])("finds a person by %s, exactly", async (_, search) => {
    const { actor } = await anAdmin();
    const email = "youngjae@people.test";
    await signUp(aSignUp({ name: "독고영재", email, phone: "010-7777-8888" }), ANONYMOUS);
    const found = given(await listPeople({ search }, actor));
    expect(found).toMatchObject([{ name: "독고영재", account: { email, role: "citizen" } }]);
    expect(await auditOf(found[0]?.id ?? "")).toContainEqual(
      expect.objectContaining({ actor: actor.id, action: "identity.list-people" }),
    );
    expect(given(await listPeople({ search: search.slice(0, -1) }, actor))).toEqual([]);
  });

  test("is paged without a gap or a repetition", async () => {
    const { actor } = await anAdmin();
    for (let nth = 0; nth < 3; nth += 1) await aCitizen();
    const total = await countOf("people");
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = given(await listPeople(before ? { before } : {}, actor));
      seen.push(...page.map(({ id }) => id));
      before = page.at(-1)?.place;
    } while (before);
    expect(total).toBeGreaterThan(50);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  test("and the audit trail are for admins only", async () => {
    const { actor } = await aCitizen();
    expect(await listPeople({}, actor)).toMatchObject({ error: { kind: "forbidden" } });
    const page = { limit: 100 };
    expect(await operations.audit(page, actor)).toMatchObject({ error: { kind: "forbidden" } });
    const rows = given(await operations.audit(page, (await anAdmin()).actor));
    expect(rows.length).toBe(100);
    expect(rows[0]).toMatchObject({ at: expect.any(Date), actor: expect.any(String) });
  });
});
