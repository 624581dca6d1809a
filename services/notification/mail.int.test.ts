import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Client } from "pg";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Person } from "@/contracts/access";
import { ResultRecorded } from "@/contracts/test-site.events";
import { createPortalDatabase } from "@/scripts/test-database";
import { failures, keepContact, notification } from ".";
import { deliverDue } from "./delivery";
import { MOST_ATTEMPTS } from "./message";

let database: Awaited<ReturnType<typeof createPortalDatabase>>;
let owner: Client;

/** A real SMTP server that takes what it is sent, or refuses as it is told to. */
const inbox: { readonly to: string; readonly raw: string }[] = [];
let refuses: "at the door" | "the address" | null = null;

const server = new SMTPServer({
  authOptional: true,
  closeTimeout: 100,
  disabledCommands: ["STARTTLS"],
  onMailFrom: (_, __, done) =>
    done(
      refuses === "at the door" ? Object.assign(new Error("busy"), { responseCode: 451 }) : null,
    ),
  onRcptTo: ({ address }, _, done) =>
    done(
      refuses === "the address"
        ? Object.assign(new Error(`<${address}> is unknown here`), { responseCode: 550 })
        : null,
    ),
  onData(stream, { envelope }, done) {
    text(stream).then((raw) => {
      inbox.push({ to: envelope.rcptTo.map(({ address }) => address).join(), raw });
      done();
    }, done);
  },
});

beforeAll(async () => {
  database = await createPortalDatabase("mail");
  const socket = server.listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  Object.assign(process.env, database.variables, {
    PORTAL_SECRET: "mail ".repeat(8),
    LOG_LEVEL: "silent",
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: "보건소 <no-reply@portal.test>",
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
  await new Promise<void>((closed) => server.close(closed));
  await database.drop();
});
beforeEach(async () => {
  await owner.query("TRUNCATE messages, contacts, outbox, messaging.receipts");
  inbox.length = 0;
  refuses = null;
});

const ADMIN: Person = { kind: "person", role: "admin", id: randomUUID() };

async function aResult(language: "ko" | "en" | null = "ko", outcome = "positive") {
  const citizenId = randomUUID();
  if (language)
    await keepContact(
      { email: `${citizenId}@example.test`, language },
      { kind: "person", role: "citizen", id: citizenId },
    );
  const at = new Date().toISOString();
  const event = ResultRecorded.read({
    id: randomUUID(),
    type: ResultRecorded.type,
    occurredAt: at,
    cause: null,
    version: 2,
    data: {
      specimenId: randomUUID(),
      applicationId: randomUUID(),
      citizenId,
      siteId: "seoul-plaza",
      collectedAt: at,
      testType: "pcr",
      outcome,
      resultedAt: at,
    },
  });
  await notification.consumers.find(({ type }) => type === event.type)?.handle(event);
  return { citizenId, address: `${citizenId}@example.test` };
}

/** Just enough of RFC 2045 and 2047 to read what was sent. */
function decoded(raw: string): { subject: string; body: string; headers: string } {
  const gap = raw.indexOf("\r\n\r\n");
  const headers = raw.slice(0, gap).replace(/\r\n[ \t]+/g, " ");
  const subject = /^Subject: (.*)$/m.exec(headers)?.[1] ?? "";
  const encoding = /^Content-Transfer-Encoding: (.*)$/im.exec(headers)?.[1] ?? "7bit";
  return {
    headers,
    subject: subject
      .replace(/\?= =\?/g, "?==?")
      .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, part: string) =>
        inner(kind === "B" ? "base64" : "quoted-printable", part.replaceAll("_", " ")),
      ),
    body: inner(encoding.trim(), raw.slice(gap + 4)),
  };
}

const inner = (encoding: string, part: string): string =>
  encoding === "base64"
    ? Buffer.from(part, "base64").toString()
    : Buffer.from(
        part
          .replace(/=\r\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        "latin1",
      ).toString();

const states = async () =>
  (await owner.query("SELECT state, channel, attempts, last_fault FROM messages")).rows;
/** So that the next attempt is due. */
const muchLater = (hours: number) => new Date(Date.now() + hours * 3_600_000);

test("a mail arrives once, in the reader's language, and does not say the result", async () => {
  const [korean, english] = [await aResult("ko", "positive"), await aResult("en", "negative")];
  expect(await deliverDue(new Date())).toBe(2);
  expect(await deliverDue(muchLater(5))).toBe(0);

  expect(inbox.map(({ to }) => to).sort()).toEqual([korean.address, english.address].sort());
  const mailTo = (address: string) => decoded(inbox.find(({ to }) => to === address)?.raw ?? "");
  expect(mailTo(korean.address).subject).toBe("검사 안내가 등록되었습니다");
  expect(mailTo(english.address).subject).toBe("There is news about your test");
  for (const { address } of [korean, english]) {
    const { body, headers } = mailTo(address);
    expect(body).toContain("로그인");
    expect(body).toContain("sign in");
    expect(body).not.toMatch(/positive|negative|양성|음성|https?:/i);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(headers).toMatch(/^Message-ID: <[0-9a-f-]{36}@portal\.test>/m);
  }
  expect(await states()).toEqual([
    { state: "delivered", channel: "email", attempts: 1, last_fault: null },
    { state: "delivered", channel: "email", attempts: 1, last_fault: null },
  ]);
  const told = await owner.query("SELECT body -> 'data' ->> 'channel' AS channel FROM outbox");
  expect(told.rows).toEqual([{ channel: "email" }, { channel: "email" }]);
});

test("a server that refuses is tried again, not before its time, and then takes it", async () => {
  await aResult();
  refuses = "at the door";
  expect(await deliverDue(new Date())).toBe(1);
  expect(await deliverDue(new Date())).toBe(0);
  expect(await states()).toMatchObject([
    { state: "waiting", attempts: 1, last_fault: expect.stringMatching(/^E[A-Z]+ 451$/) },
  ]);
  refuses = null;
  expect(await deliverDue(muchLater(0.1))).toBe(1);
  expect(inbox).toHaveLength(1);
  expect(await states()).toMatchObject([{ state: "delivered", attempts: 2 }]);
});

test("a server that always refuses fails the message after eight attempts, and staff see it", async () => {
  const { citizenId } = await aResult();
  refuses = "the address";
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    expect(await states()).toMatchObject([{ state: "waiting", attempts: attempt - 1 }]);
    expect(await deliverDue(muchLater(2 * attempt))).toBe(1);
  }
  expect(await deliverDue(muchLater(1_000))).toBe(0);
  expect(await states()).toMatchObject([{ state: "failed", channel: null, attempts: 8 }]);
  const { rows: told } = await owner.query("SELECT type FROM outbox");
  expect(told).toEqual([{ type: "notification.message-failed.v1" }]);

  const seen = await failures({}, ADMIN);
  expect(seen).toMatchObject({
    ok: true,
    value: [{ state: "failed", template: "result-ready", attempts: 8, lastFault: "EENVELOPE 550" }],
  });
  expect(JSON.stringify(seen)).not.toContain(citizenId);
  const { rows: kept } = await owner.query("SELECT last_fault FROM messages");
  expect(JSON.stringify(kept)).not.toContain("@");
});

test("a citizen without an address is told when there is one", async () => {
  const { citizenId, address } = await aResult(null);
  expect(await deliverDue(new Date())).toBe(1);
  expect(await states()).toMatchObject([{ state: "waiting", last_fault: "no-address" }]);
  await keepContact(
    { email: address, language: "en" },
    { kind: "person", role: "citizen", id: citizenId },
  );
  await deliverDue(muchLater(1));
  expect(inbox.map(({ to }) => to)).toEqual([address]);
});

test("several senders at once send each message once", async () => {
  for (let nth = 0; nth < 30; nth += 1) await aResult();
  const now = new Date();
  const taken = await Promise.all([deliverDue(now), deliverDue(now), deliverDue(now)]);
  expect(taken.reduce((sum, count) => sum + count)).toBe(30);
  expect(inbox).toHaveLength(30);
  expect(new Set(inbox.map(({ to }) => to)).size).toBe(30);
});

test("with the server gone everything waits", async () => {
  await aResult();
  await new Promise<void>((closed) => server.close(closed));
  expect(await deliverDue(new Date())).toBe(1);
  expect(await states()).toMatchObject([{ state: "waiting", attempts: 1 }]);
});
