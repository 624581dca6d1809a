import { createHash } from "node:crypto";
import { db, type Tx } from "./db";

export interface Publication {
  readonly name: string;
  readonly version: number;
  readonly mediaType: string;
  readonly body: string;
  readonly etag: string;
  readonly publishedAt: Date;
}

/** Documents that anybody may fetch, written by the papers process and served as they are. */
export const publications = {
  find: (name: string): Promise<Publication | null> =>
    db.publication.findUnique({ where: { name } }),

  /** The version that the next one of this name will have; the name is held until the transaction ends. */
  async nextVersion(tx: Tx, name: string): Promise<number> {
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      SELECT version FROM publications WHERE name = ${name} FOR UPDATE`;
    return (row?.version ?? 0) + 1;
  },

  /** Publishes what differs from what is published; the version grows with every change. */
  async put(tx: Tx, name: string, mediaType: string, body: string): Promise<void> {
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    await tx.$executeRaw`
      INSERT INTO publications AS known (name, version, media_type, body, etag, published_at)
      VALUES (${name}, 1, ${mediaType}, ${body}, ${etag}, now())
      ON CONFLICT (name) DO UPDATE SET version = known.version + 1, media_type = ${mediaType},
        body = ${body}, etag = ${etag}, published_at = now()
      WHERE known.etag <> ${etag}`;
  },
};

export interface RevokedRow {
  readonly rid: string;
  readonly uvci: string | null;
  readonly cardKid: string | null;
}

/** What the published lists must name. */
export const revoked = {
  async isAnyUnlisted(): Promise<boolean> {
    const [row] = await db.$queryRaw<{ waits: boolean }[]>`
      SELECT EXISTS (
        SELECT FROM certificates
        WHERE status = 'revoked' AND rid IS NOT NULL AND listed_at IS NULL
      ) AS waits`;
    return row?.waits ?? false;
  },

  /** All whose codes would still count; what has expired is refused for that. */
  standing: (tx: Tx, now: Date): PromiseLike<RevokedRow[]> =>
    tx.$queryRaw<RevokedRow[]>`
      SELECT rid, uvci, card_kid AS "cardKid" FROM certificates
      WHERE status = 'revoked' AND rid IS NOT NULL AND expires_at > ${now} ORDER BY rid`,

  /** Those that were on the list just made; one revoked meanwhile waits for the next. */
  async markListed(tx: Tx, rids: readonly string[], now: Date): Promise<void> {
    await tx.$executeRaw`
      UPDATE certificates SET listed_at = ${now}
      WHERE status = 'revoked' AND listed_at IS NULL
        AND (rid = ANY(${[...rids]}::text[]) OR (rid IS NOT NULL AND expires_at <= ${now}))`;
  },
};
