import { createHash } from "node:crypto";
import { db, type Tx } from "./db";

/** The bytes of a certificate's PDF in Postgres: asked for, made once by the papers process. */
export const papers = {
  async bytesOf(certificateId: string): Promise<Uint8Array | null> {
    const paper = await db.paper.findUnique({
      where: { certificateId },
      select: { pdf: true },
    });
    return paper?.pdf ?? null;
  },

  async request(certificateId: string): Promise<void> {
    await db.paper.createMany({
      data: [{ certificateId, requestedAt: new Date() }],
      skipDuplicates: true,
    });
  },

  /** The paper that has waited longest, kept from other makers until the transaction ends. */
  async next(tx: Tx): Promise<string | null> {
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      SELECT certificate_id AS id FROM papers WHERE made_at IS NULL
      ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED`;
    return row?.id ?? null;
  },

  async keep(tx: Tx, certificateId: string, pdf: Uint8Array<ArrayBuffer>): Promise<void> {
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    await tx.paper.update({
      where: { certificateId },
      data: { pdf, sha256, madeAt: new Date() },
    });
  },
};
