import { createHmac } from "node:crypto";
import { SERVICES, type Service } from "@/contracts/routes";

export type Login = `${string}`;

/** A service, its schema and its login share one name; Postgres spells it with `_`. */
export const schemaOf = (service: string): Login => service.replaceAll("-", "_");

export const QUEUE_LOGIN = "queue";

export const LOGINS: readonly Login[] = [...SERVICES.map(schemaOf), QUEUE_LOGIN];

/** `test-site` → `TEST_SITE_DATABASE_URL` */
export const databaseVariableOf = (service: string): string =>
  `${schemaOf(service).toUpperCase()}_DATABASE_URL`;

/** The same secret gives the same password, so no process has to keep a list of them. */
export const passwordOf = (secret: string, login: Login): string =>
  createHmac("sha256", secret).update(`login:${login}`).digest("base64url");

export const passwordsOf = (secret: string): Readonly<Record<Login, string>> =>
  Object.fromEntries(LOGINS.map((login) => [login, passwordOf(secret, login)]));

/** The owner's address with another name and password in it. */
export function addressOf(ownerUrl: string, login: Login, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = login;
  url.password = passwordOf(secret, login);
  return url.href;
}

export type ServiceAddresses = Readonly<Record<Service, string>> & { readonly queue: string };

export function addressesOf(ownerUrl: string, secret: string): ServiceAddresses {
  const pairs = [...SERVICES, QUEUE_LOGIN].map((name) => [
    name,
    addressOf(ownerUrl, schemaOf(name), secret),
  ]);
  return Object.fromEntries(pairs) as ServiceAddresses;
}
