import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { ROLES, type Role } from "@/contracts/access";
import {
  type Access,
  API_ACCESS,
  NOBODYS,
  OTHER_ROUTES,
  PAGE_ACCESS,
} from "./support/access-table";
import { Client } from "./support/client";

const ACCOUNT: Readonly<Record<Role, string>> = {
  citizen: "citizen2",
  "site-staff": "site1",
  "health-officer": "health1",
  dispatcher: "transfer1",
  "quarantine-officer": "quarantine1",
  admin: "admin1",
};

type Who = Role | "anonymous";
const clients = new Map<Who, Client>();
const as = (who: Who): Client => {
  const client = clients.get(who);
  if (!client) throw new Error(`nobody is ${who}`);
  return client;
};

test.beforeAll(async ({ baseURL }) => {
  clients.set("anonymous", await Client.anonymous(baseURL ?? ""));
  for (const role of ROLES)
    clients.set(role, await Client.of(baseURL ?? "", `${ACCOUNT[role]}@demo.test`));
});
test.afterAll(async () => {
  for (const client of clients.values()) await client.close();
});

/** `app/(group)/x/[id]/page.tsx` is the page `/x/[id]`. */
const routesOf = (file: string): string[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((found) => path.basename(found) === file)
    .map((found) =>
      path
        .dirname(found)
        .split(path.sep)
        .filter((part) => part !== "." && !part.startsWith("("))
        .join("/"),
    )
    .map((route) => `/${route}`)
    .sort();

test("every page, route and call has its row, and no row is left over", async () => {
  expect(routesOf("page.tsx")).toEqual(Object.keys(PAGE_ACCESS).sort());
  expect(routesOf("route.ts")).toEqual([...OTHER_ROUTES].sort());
  const { paths } = await (await as("anonymous").get("/openapi.json")).json();
  const calls = Object.entries(paths as Record<string, object>).flatMap(([route, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
  );
  expect(calls.sort()).toEqual(Object.keys(API_ACCESS).sort());
});

const everybody: readonly Who[] = ["anonymous", ...ROLES];

for (const [name, access] of Object.entries(API_ACCESS)) {
  const [method = "", route = ""] = name.split(" ");
  const address = route.replace("{id}", NOBODYS);
  const ask = (who: Who, body: Access["body"] | string = access.body) =>
    method === "GET" ? as(who).get(address) : as(who).post(address, body ?? {});

  test(`API ${name}`, async () => {
    for (const who of everybody) {
      const status = (await ask(who)).status();
      if (!access.who.includes(who))
        expect([who, status]).toEqual([who, who === "anonymous" ? 401 : 403]);
      else if (route.includes("{id}")) expect([who, status]).toEqual([who, 404]);
      else expect([200, 400]).toContain(status);
    }
    if (method !== "POST") return;
    const [allowed] = access.who;
    if (!allowed) return;
    const elsewhere = await as(allowed).post(address, access.body ?? {}, {
      origin: "https://evil.test",
    });
    expect(elsewhere.status()).toBe(403);
    expect([400, 404]).toContain((await ask(allowed, "{")).status());
  });
}

for (const [route, { who: allowed }] of Object.entries(PAGE_ACCESS)) {
  test(`page ${route}`, async () => {
    for (const who of everybody) {
      const answer = await as(who).page(route.replace("[id]", NOBODYS));
      const status = answer.status();
      if (allowed.includes(who))
        expect([who, status]).toEqual([who, route.includes("[id]") ? 404 : 200]);
      else if (who === "anonymous") expect(answer.headers().location).toContain("/sign-in");
      else
        expect([who, status]).toEqual([who, ["/sign-in", "/sign-up"].includes(route) ? 307 : 404]);
    }
  });
}

test("what belongs to somebody else looks like what does not exist", async ({ baseURL }) => {
  const other = async (account: string) => Client.of(baseURL ?? "", `${account}@demo.test`);
  const [site2, health2, transfer2, quarantine2, citizen1] = await Promise.all(
    ["site2", "health2", "transfer2", "quarantine2", "citizen1"].map(other),
  );
  if (!site2 || !health2 || !transfer2 || !quarantine2 || !citizen1) throw new Error("five");
  const [entry] = await (await as("site-staff").get("/test-sites/seoul-plaza/waiting-list")).json();
  const [transfer] = await (await as("dispatcher").get("/transfers")).json();
  const [isolation] = await (await as("quarantine-officer").get("/isolations")).json();
  const theirs: readonly [Client, string, string, object?][] = [
    [site2, "/test-sites/seoul-plaza/waiting-list", "/test-sites/no-such-site/waiting-list"],
    [site2, `/waiting-list/${entry.entryId}/call`, `/waiting-list/${NOBODYS}/call`, {}],
    [transfer2, `/transfers/${transfer.transferId}/depart`, `/transfers/${NOBODYS}/depart`, {}],
    [
      quarantine2,
      `/isolations/${isolation.isolationId}/release`,
      `/isolations/${NOBODYS}/release`,
      { reason: "점검" },
    ],
    [citizen1, `/me/applications/${entry.applicationId}`, `/me/applications/${NOBODYS}`],
    [
      citizen1,
      `/applications/${entry.applicationId}/cancel`,
      `/applications/${NOBODYS}/cancel`,
      {},
    ],
  ];
  for (const [client, foreign, nowhere, body] of theirs) {
    const ask = (address: string) => (body ? client.post(address, body) : client.get(address));
    const [first, second] = [await ask(foreign), await ask(nowhere)];
    expect([foreign, first.status(), await first.text()]).toEqual([
      foreign,
      404,
      await second.text(),
    ]);
  }
  for (const client of [site2, health2, transfer2, quarantine2, citizen1]) await client.close();
});

test("a list holds only what is the reader's", async ({ baseURL }) => {
  const transfer2 = await Client.of(baseURL ?? "", "transfer2@demo.test");
  expect(await (await transfer2.get("/transfers")).json()).toEqual([]);
  const facilities = await (await as("quarantine-officer").get("/facilities")).json();
  expect(facilities).toHaveLength(1);
  await transfer2.close();
});
