import { expect, test } from "vitest";
import { addressesOf, addressOf, databaseVariableOf, LOGINS, passwordOf, schemaOf } from "./logins";

test("a service, its schema and its variable share one name", () => {
  expect(schemaOf("citizen-view")).toBe("citizen_view");
  expect(databaseVariableOf("citizen-view")).toBe("CITIZEN_VIEW_DATABASE_URL");
});

test("every service has a login, and the queue", () => {
  expect(LOGINS).toEqual([
    "health_center",
    "test_site",
    "transfer_center",
    "quarantine",
    "citizen_view",
    "notification",
    "identity",
    "queue",
  ]);
});

test("passwords follow from the secret and differ by login", () => {
  const passwords = LOGINS.map((login) => passwordOf("a", login));
  expect(new Set(passwords).size).toBe(LOGINS.length);
  expect(LOGINS.map((login) => passwordOf("a", login))).toEqual(passwords);
  expect(passwordOf("b", "identity")).not.toBe(passwordOf("a", "identity"));
});

test("an address keeps where, and changes who", () => {
  const owner = "postgresql://boss:p%40ss@db.example:6543/portal?sslmode=require";
  const url = new URL(addressOf(owner, "test_site", "s"));
  expect(url.host + url.pathname + url.search).toBe("db.example:6543/portal?sslmode=require");
  expect(url.username).toBe("test_site");
  expect(url.password).toBe(passwordOf("s", "test_site"));
  expect(addressesOf(owner, "s")["test-site"]).toBe(url.href);
  expect(Object.values(addressesOf(owner, "s")).join()).not.toContain("p%40ss");
});
