import { ApplicationId, CorrectionId, PersonId } from "@/contracts/ids";
import { SealedText } from "@/contracts/vocabulary";
import type { Correction as Row } from "@/prisma/health-center/client/client";
import { applications } from "./application.store";
import type { Correction, Pending, Wish } from "./correction";
import type { Tx } from "./db";

export const toCorrection = (row: Row): Correction => ({
  ...row,
  id: CorrectionId.parse(row.id),
  applicationId: ApplicationId.parse(row.applicationId),
  citizenId: PersonId.parse(row.citizenId),
  subjectId: PersonId.parse(row.subjectId),
  status: row.status as Correction["status"],
  grounds: row.grounds === null ? null : SealedText.parse(row.grounds),
  decidedBy: row.decidedBy === null ? null : PersonId.parse(row.decidedBy),
  reason: row.reason === null ? null : SealedText.parse(row.reason),
});

export const corrections = {
  async openOf(tx: Tx, applicationId: ApplicationId): Promise<CorrectionId | null> {
    const row = await tx.correction.findFirst({
      where: { applicationId, status: "asked" },
      select: { id: true },
    });
    return row && CorrectionId.parse(row.id);
  },

  async add(tx: Tx, { open: _, isLapsed: __, isDifferent: ___, ...wish }: Wish): Promise<boolean> {
    const { count } = await tx.correction.createMany({
      data: [{ ...wish, version: wish.version + 1 }],
      skipDuplicates: true,
    });
    return count === 1;
  },

  /** Held until the transaction ends, with its case. */
  async pending(tx: Tx, id: CorrectionId): Promise<Pending | null> {
    await tx.$queryRaw`SELECT 1 AS held FROM corrections WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.correction.findUnique({ where: { id } });
    const found = row && (await applications.caseOf(tx, row.applicationId));
    return found && { ...toCorrection(row), case: found };
  },

  async settle(tx: Tx, next: Pending, previous: Pending): Promise<boolean> {
    const isApproved = next.status === "approved";
    if (isApproved && !(await applications.putCase(tx, next.case, previous.case))) return false;
    const { id, version, status, reason, decidedAt, decidedBy } = next;
    const { count } = await tx.correction.updateMany({
      where: { id, version },
      data: { status, reason, decidedAt, decidedBy, version: version + 1 },
    });
    return count === 1;
  },
};
