import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ANONYMOUS, type Person, type Role } from "@/contracts/access";
import * as HealthCenter from "@/contracts/health-center.events";
import { ROUTES } from "@/contracts/routes";
import * as TestSite from "@/contracts/test-site.events";
import { NotYet } from "@/platform/consumer";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { runDue } from "@/platform/schedule";
import { createPortalDatabase } from "@/scripts/test-database";
import { failures, keepContact, mailbox, notification } from ".";
import { contacts } from "./contact.store";
import { db } from "./db";

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

beforeAll(async () => {
  database = await createPortalDatabase("notification");
  Object.assign(process.env, database.variables, {
    PORTAL_SECRET: "notification ".repeat(4),
    PORTAL_MODE: "demo",
  });
  owner = new Client({
    connectionString: database.ownerUrl,
    options: "-c search_path=notification",
  });
  await owner.connect();
});
afterAll(async () => {
  await notification.db.$disconnect();
  await owner.end();
  await database.drop();
});
beforeEach(async () => {
  await owner.query("TRUNCATE messages, contacts, applicants, outbox, messaging.receipts");
});

const consumerOf = new Map(notification.consumers.map((consumer) => [consumer.type, consumer]));
const hear = async (event: { readonly type: string }): Promise<void> => {
  await consumerOf.get(event.type)?.handle(JSON.parse(JSON.stringify(event)));
};

const person = (role: Role, id: string = randomUUID()): Person => ({ kind: "person", role, id });

function given<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const AT = "2026-03-02T03:00:00.000Z";
const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

function aCase() {
  const [applicationId, citizenId, entryId] = [randomUUID(), randomUUID(), randomUUID()];
  const siteId = "seoul-plaza";
  const told = (occurredAt: string) => ({ id: randomUUID(), occurredAt, cause: null, version: 1 });
  return {
    me: person("citizen", citizenId),
    submitted: HealthCenter.ApplicationSubmitted.read({
      ...told(AT),
      type: HealthCenter.ApplicationSubmitted.type,
      data: {
        applicationId,
        number: 1,
        citizenId,
        subjectId: citizenId,
        siteId,
        region: "seoul",
        testType: "pcr",
        submittedAt: AT,
        expiresAt: later(1_440),
      },
    }),
    called: TestSite.Called.read({
      ...told(later(5)),
      type: TestSite.Called.type,
      data: { entryId, applicationId, siteId, citizenId, calledAt: later(5) },
    }),
    cancelled: HealthCenter.ApplicationCancelled.read({
      ...told(later(9)),
      type: HealthCenter.ApplicationCancelled.type,
      data: { applicationId, siteId, cancelledAt: later(9) },
    }),
  };
}

const [deliver] = notification.schedules;
const tick = async (): Promise<number> => (deliver ? runDue(deliver) : 0);

test("reads exactly the events that are sent to it", () => {
  const sent = Object.entries(ROUTES)
    .filter(([, readers]) => readers.includes("notification"))
    .map(([type]) => type);
  expect(notification.consumers.map(({ type }) => type).sort()).toEqual(sent.sort());
});

describe("the mailbox", () => {
  test("holds one message per event, the newest first, in both languages", async () => {
    const one = aCase();
    for (const event of [one.called, one.submitted, one.called]) await hear(event);
    const letters = given(await mailbox({}, one.me));
    expect(letters.map(({ subject, at, state }) => [subject, at.toISOString(), state])).toEqual([
      [{ ko: "검사소에서 호출했습니다", en: "The test site is calling you" }, later(5), "waiting"],
      [{ ko: "신청이 접수되었습니다", en: "Your application was received" }, AT, "waiting"],
    ]);
  });

  test("is one's own only, and no staff's", async () => {
    const one = aCase();
    await hear(one.called);
    expect(given(await mailbox({}, person("citizen")))).toEqual([]);
    for (const actor of [ANONYMOUS, person("site-staff"), person("admin")])
      expect(await mailbox({}, actor)).toEqual({ ok: false, error: { kind: "forbidden" } });
  });

  test("is the delivery where there is no mail server, once", async () => {
    const cases = Array.from({ length: 250 }, aCase);
    for (const one of cases) await hear(one.called);
    const ticks = await Promise.all([tick(), tick()]);
    expect(ticks.reduce((sum, count) => sum + count)).toBe(250);
    expect(await tick()).toBe(0);

    const { rows } = await owner.query("SELECT DISTINCT state, channel, attempts FROM messages");
    expect(rows).toEqual([{ state: "delivered", channel: "mailbox", attempts: 1 }]);
    const news = await owner.query(
      "SELECT count(DISTINCT body -> 'data' ->> 'messageId')::int AS told, count(*)::int FROM outbox",
    );
    expect(news.rows).toEqual([{ told: 250, count: 250 }]);
    expect(given(await failures({}, person("admin")))).toEqual([]);
  });
});

test("an event that does not say whose it is waits for the application", async () => {
  const one = aCase();
  await expect(hear(one.cancelled)).rejects.toThrow(NotYet);
  expect((await owner.query("SELECT FROM messaging.receipts")).rowCount).toBe(0);
  await hear(one.submitted);
  await hear(one.cancelled);
  const letters = given(await mailbox({}, one.me));
  expect(letters.map(({ subject }) => subject.en)).toEqual([
    "Your application was cancelled",
    "Your application was received",
  ]);
});

describe("a contact", () => {
  test("is kept sealed, changed, and not written again without need", async () => {
    const me = person("citizen");
    const say = (email: string, language: string) => keepContact({ email, language }, me);
    given(await say("minjun@example.test", "ko"));
    given(await say("minjun@example.test", "ko"));
    expect(await contacts.get(db, me.id)).toMatchObject({
      email: "minjun@example.test",
      language: "ko",
      version: 1,
    });
    given(await say("kim@example.test", "en"));
    expect(await contacts.get(db, me.id)).toMatchObject({
      email: "kim@example.test",
      language: "en",
      version: 2,
    });
    const { rows } = await owner.query("SELECT * FROM contacts");
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/example|minjun|kim/);
  });

  test("sealed for one person does not open for another", async () => {
    const [me, other] = [person("citizen"), person("citizen")];
    given(await keepContact({ email: "a@example.test", language: "ko" }, me));
    await owner.query("UPDATE contacts SET citizen_id = $1", [other.id]);
    await expect(contacts.get(db, other.id)).rejects.toThrow();
  });

  test.each([
    { email: "no address", language: "ko" },
    { email: "a@example.test\r\nBcc: b@example.test", language: "ko" },
    { email: "a@example.test", language: "fr" },
    { email: "a@example.test", language: "ko", citizenId: randomUUID() },
    {},
  ])("is refused when ill-formed: %o", async (raw) => {
    expect(await keepContact(raw, person("citizen"))).toMatchObject({ error: { kind: "invalid" } });
  });

  test("kept twenty times at once is one", async () => {
    const me = person("citizen");
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        keepContact({ email: "a@example.test", language: "ko" }, me),
      ),
    );
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await contacts.get(db, me.id)).toMatchObject({ version: 1 });
  });

  test.each<Role>(["site-staff", "admin"])("is not kept for %s", async (role) => {
    const raw = { email: "a@example.test", language: "ko" };
    expect(await keepContact(raw, person(role))).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
  });
});

test("staff see what is late, without person or address; citizens do not", async () => {
  const one = aCase();
  await hear(one.called);
  expect(given(await failures({}, person("health-officer")))).toEqual([]);
  await owner.query("UPDATE messages SET created_at = now() - interval '11 minutes'");
  const seen = given(await failures({}, person("health-officer")));
  expect(seen).toMatchObject([{ template: "called", state: "late", attempts: 0, lastFault: null }]);
  expect(JSON.stringify(seen)).not.toContain(one.me.id);
  expect(await failures({}, one.me)).toEqual({ ok: false, error: { kind: "forbidden" } });
});
