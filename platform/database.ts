import { PrismaPg } from "@prisma/adapter-pg";
import type { Service } from "@/contracts/routes";
import { databaseUrlOf, env } from "./env";

/** What the platform needs of any service's transaction: plain SQL in the service's own schema. */
export interface Transaction {
  $queryRaw<T = unknown>(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<T>;
  $executeRaw(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<number>;
}

export interface Database<Tx extends Transaction> extends Transaction {
  $transaction<T>(
    work: (tx: Tx) => Promise<T>,
    options?: { maxWait?: number; timeout?: number },
  ): Promise<T>;
  $disconnect(): Promise<void>;
}

const MOST_STATEMENTS = 500;
const named = new Map<string, string>();

/**
 * A name for each of the first few hundred distinct statements, so that the server plans them
 * once per connection; without a name it would plan every query anew. Not for a pool between us
 * and Postgres that shares connections by transaction.
 */
function statementNameOf(sql: string): string {
  const known = named.get(sql);
  if (known !== undefined || named.size >= MOST_STATEMENTS) return known ?? "";
  const name = `s${named.size}`;
  named.set(sql, name);
  return name;
}

/** How a service's generated client reaches its schema, with the service's own login. */
export const adapterOf = (service: Service): PrismaPg =>
  new PrismaPg(
    {
      connectionString: databaseUrlOf(service),
      max: env().POOL_SIZE,
      connectionTimeoutMillis: 5_000,
      application_name: service,
    },
    {
      schema: service.replaceAll("-", "_"),
      statementNameGenerator: ({ sql }) => statementNameOf(sql),
    },
  );

/**
 * A client that connects at its first use, so that a page may import a service whose
 * database this process was never given, and a build needs none at all.
 */
export function lazily<Client extends object>(open: () => Client): Client {
  let client: Client | undefined;
  return new Proxy({} as Client, {
    get(_, property) {
      client ??= open();
      const value: unknown = Reflect.get(client, property, client);
      return typeof value === "function" ? value.bind(client) : value;
    },
  });
}
