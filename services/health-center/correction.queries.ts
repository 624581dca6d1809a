import { z } from "zod";
import type { Actor } from "@/contracts/access";
import { CorrectionId } from "@/contracts/ids";
import { auditReading } from "@/platform/audit";
import { queriesOf } from "@/platform/query";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { toCorrection } from "./correction.store";
import { db, type Tx } from "./db";
import { olderThan, Place } from "./place";
import { type CorrectionView, LIST_PAGE, toCorrectionView } from "./queries";

const { list, record } = queriesOf<Tx, typeof db>(db);

/** One of the region, decided or not, with both sides. */
export const findCorrection = record({
  action: "health-center.view-correction",
  input: z.strictObject({ correctionId: CorrectionId }),
  load: async (db, { correctionId }) => {
    const row = await db.correction.findUnique({ where: { id: correctionId } });
    return row && toCorrection(row);
  },
  show: toCorrectionView,
  subject: ({ id }) => id,
});

const decidedOfRegion = list({
  action: "health-center.list-corrections",
  input: z.strictObject({ before: Place.optional() }),
  rows: async (db, { region }, { before }) => {
    const rows = await db.correction.findMany({
      where: {
        region: region ?? "",
        status: { not: "asked" },
        ...(before && olderThan("askedAt", before)),
      },
      orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      take: LIST_PAGE,
    });
    return rows.map(toCorrection).map(toCorrectionView);
  },
});

/** What has been decided, the newest request first; the names read leave audit rows. */
export async function listDecidedCorrections(
  raw: unknown,
  actor: Actor,
): Promise<Result<readonly CorrectionView[], Refusal>> {
  const found = await decidedOfRegion(raw, actor);
  if (found.ok && actor.kind === "person")
    await auditReading(
      db,
      actor,
      "health-center.list-corrections",
      found.value.map(({ correctionId }) => correctionId),
    );
  return found;
}
