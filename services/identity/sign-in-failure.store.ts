import type { Tx } from "./db";
import type { Failures } from "./throttle";
import { FREE_OF_EMAIL, FREE_OF_NETWORK, WINDOW_MINUTES } from "./throttle";

type Db = Pick<Tx, "$queryRaw" | "$executeRaw">;

/** Who tried: fingerprints of the address and of the network it came from. */
export interface Tried {
  readonly email: string;
  readonly network: string | null;
}

export const signInFailures = {
  async blocking(db: Db, { email, network }: Tried): Promise<Failures> {
    const [found] = await db.$queryRaw<Failures[]>`
      SELECT
        (SELECT max(at) FROM sign_in_failures
          WHERE email_index = ${email} AND at > now() - ${WINDOW_MINUTES}::int * interval '1 minute'
          HAVING count(*) >= ${FREE_OF_EMAIL}::int) AS "ofEmail",
        (SELECT max(at) FROM sign_in_failures
          WHERE network_index = ${network} AND at > now() - ${WINDOW_MINUTES}::int * interval '1 minute'
          HAVING count(*) >= ${FREE_OF_NETWORK}::int) AS "ofNetwork"`;
    return found ?? { ofEmail: null, ofNetwork: null };
  },

  async add(db: Db, { email, network }: Tried): Promise<void> {
    await db.$executeRaw`
      WITH swept AS (
        DELETE FROM sign_in_failures WHERE seq IN (
          SELECT seq FROM sign_in_failures
          WHERE at < now() - ${WINDOW_MINUTES}::int * interval '1 minute'
          LIMIT 100 FOR UPDATE SKIP LOCKED)
      )
      INSERT INTO sign_in_failures (email_index, network_index) VALUES (${email}, ${network})`;
  },
};
