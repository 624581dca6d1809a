import { expect, test } from "vitest";
import { SERVICES, WORKING_SERVICES } from "@/contracts/routes";
import { type Surroundings, webEnvironment, workerEnvironment } from "./environment";
import { addressesOf, databaseVariableOf } from "./logins";
import { settingsOf } from "./settings";

const around = (shell: Record<string, string> = {}): Surroundings => ({
  settings: { ...settingsOf(shell), dataDir: "/data" },
  secrets: { logins: "logins", application: "application", owner: "owner" },
  ownerUrl: "postgresql://boss:owner@127.0.0.1:5432/portal",
  shell: { PATH: "/bin", AWS_SECRET_ACCESS_KEY: "x", PORTAL_SECRET: "master", ...shell },
  nodeEnv: "production",
});
const urls = addressesOf(around().ownerUrl, "logins");

test("the web process has all services and no queue", () => {
  const env = webEnvironment(around({ PORT: "4000" }));
  for (const name of SERVICES) expect(env[databaseVariableOf(name)]).toBe(urls[name]);
  expect(env).toMatchObject({ PORT: "4000", PORTAL_MODE: "demo", PORTAL_SECRET: "application" });
  expect(Object.keys(env)).not.toContain("QUEUE_DATABASE_URL");
  expect(Object.keys(env)).not.toContain("REDIS_URL");
});

test.each(WORKING_SERVICES)("the worker of %s has its own login only", (name) => {
  const env = workerEnvironment(around(), name, 21_000);
  const databases = Object.keys(env).filter((key) => key.endsWith("DATABASE_URL"));
  expect(databases.sort()).toEqual([databaseVariableOf(name), "QUEUE_DATABASE_URL"].sort());
  expect(env[databaseVariableOf(name)]).toBe(urls[name]);
  expect(env.METRICS_PORT).toBe("21000");
});

test("with Redis the queue's login is not handed out", () => {
  const env = workerEnvironment(around({ REDIS_URL: "redis://r" }), "quarantine", 1);
  expect(env.REDIS_URL).toBe("redis://r");
  expect(env.QUEUE_DATABASE_URL).toBeUndefined();
});

test("nothing of the shell, the owner or the master secret leaks into a process", () => {
  for (const env of [webEnvironment(around()), workerEnvironment(around(), "notification", 1)]) {
    expect(env.AWS_SECRET_ACCESS_KEY).toBeUndefined();
    expect(env.DATABASE_URL).toBeUndefined();
    expect(Object.values(env)).not.toContain("master");
    expect(Object.values(env).join()).not.toContain("boss");
  }
});

test("only the health center is told where keys are", () => {
  expect(workerEnvironment(around(), "health-center", 1).KEYS_DIR).toBe("/data/keys");
  const elsewhere = around({ KEYS_DIR: "/keys", TSA_URL: "http://tsa" });
  expect(workerEnvironment(elsewhere, "health-center", 1)).toMatchObject({
    KEYS_DIR: "/keys",
    TSA_URL: "http://tsa",
  });
  expect(workerEnvironment(elsewhere, "test-site", 1).KEYS_DIR).toBeUndefined();
  expect(webEnvironment(elsewhere).KEYS_DIR).toBeUndefined();
});

test("only notification can send mail", () => {
  const shell = { SMTP_URL: "smtp://m" };
  expect(workerEnvironment(around(shell), "notification", 1).SMTP_URL).toBe("smtp://m");
  expect(workerEnvironment(around(shell), "test-site", 1).SMTP_URL).toBeUndefined();
});

test("settings have sensible values where nothing or nonsense is said", () => {
  expect(settingsOf({ PORT: "", DATABASE_URL: "" })).toMatchObject({
    port: 3000,
    mode: "demo",
    databaseUrl: undefined,
  });
  expect(() => settingsOf({ PORT: "http" })).toThrow("PORT");
  expect(() => settingsOf({ PORT: "70000" })).toThrow("PORT");
  expect(() => settingsOf({ PORTAL_MODE: "test" })).toThrow("PORTAL_MODE");
});
