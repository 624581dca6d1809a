import { SERVICES } from "@/contracts/routes";
import { addressesOf, databaseVariableOf, LOGINS, type ServiceAddresses } from "./logins";
import { withClient } from "./migrate";

export interface PortalDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  /** One address per service login, and `queue`. */
  readonly urls: ServiceAddresses;
  /** The same as variables: `TEST_SITE_DATABASE_URL` …, `QUEUE_DATABASE_URL`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Cuts whoever is still connected and removes the database. */
  drop(): Promise<void>;
}

function elsewhere(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

export const variablesOf = (urls: ServiceAddresses): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(SERVICES.map((name) => [databaseVariableOf(name), urls[name]])),
  QUEUE_DATABASE_URL: urls.queue,
});

/**
 * Copies a migrated database to which nobody is connected. Rights on the database itself are not
 * part of a copy and are given again.
 */
export async function copyDatabase(
  templateUrl: string,
  secret: string,
  name: string,
): Promise<PortalDatabase> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`not a database name: ${name}`);
  const template = new URL(templateUrl).pathname.slice(1);
  const adminUrl = elsewhere(templateUrl, "postgres");
  await withClient(adminUrl, async (admin) => {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${LOGINS.join(", ")}`);
    await admin.query(`GRANT TEMPORARY ON DATABASE ${name} TO queue`);
  });
  const ownerUrl = elsewhere(templateUrl, name);
  const urls = addressesOf(ownerUrl, secret);
  return {
    name,
    ownerUrl,
    urls,
    variables: variablesOf(urls),
    drop: () =>
      withClient(adminUrl, async (admin) => {
        await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
