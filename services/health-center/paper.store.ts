import { createHash } from "node:crypto";
import { sealBytes, unsealBytes } from "@/platform/seal";
import { db, type Tx } from "./db";
import { Purpose } from "./purpose";

interface Asked {
  readonly certificateId: string;
  readonly purpose: Purpose;
}

const placeOf = ({ certificateId, purpose }: Asked) =>
  `health-center.papers.pdf|${certificateId}|${purpose}`;

/** A certificate's PDF in Postgres: asked for, made once by the papers process, sealed at rest. */
export const papers = {
  async bytesOf(asked: Asked): Promise<Uint8Array | null> {
    const paper = await db.paper.findUnique({
      where: { certificateId_purpose: asked },
      select: { pdf: true },
    });
    return paper?.pdf ? unsealBytes(paper.pdf, placeOf(asked)) : null;
  },

  async request(asked: Asked): Promise<void> {
    await db.paper.createMany({
      data: [{ ...asked, requestedAt: new Date() }],
      skipDuplicates: true,
    });
  },

  /** The paper that has waited longest, kept from other makers until the transaction ends. */
  async next(tx: Tx): Promise<Asked | null> {
    const [row] = await tx.$queryRaw<{ id: string; purpose: string }[]>`
      SELECT certificate_id AS id, purpose FROM papers
      WHERE made_at IS NULL AND EXISTS (
        SELECT FROM certificates WHERE id = certificate_id AND codes IS NOT NULL
      ) ORDER BY requested_at LIMIT 1 FOR UPDATE OF papers SKIP LOCKED`;
    return row ? { certificateId: row.id, purpose: Purpose.parse(row.purpose) } : null;
  },

  async keep(tx: Tx, asked: Asked, pdf: Uint8Array<ArrayBuffer>): Promise<void> {
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    await tx.paper.update({
      where: { certificateId_purpose: asked },
      data: { pdf: sealBytes(pdf, placeOf(asked)), sha256, madeAt: new Date() },
    });
  },

  /** Forgets a wish that cannot be met; the next download asks again. */
  async forget(tx: Tx, asked: Asked): Promise<void> {
    await tx.paper.delete({ where: { certificateId_purpose: asked } });
  },
};
