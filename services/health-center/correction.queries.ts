import { z } from "zod";
import type { Actor } from "@/contracts/access";
import { ApplicationId, CorrectionId, type PersonId } from "@/contracts/ids";
import { auditReading } from "@/platform/audit";
import { queriesOf } from "@/platform/query";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { openText } from "@/platform/text";
import type { Correction } from "./correction";
import { toCorrection } from "./correction.store";
import { db, type Tx } from "./db";
import { type Holder, openHolder } from "./holder";
import { newerThan, olderThan, Place, placeOf } from "./place";
import { LIST_PAGE, OWN_SHOWN } from "./queries";

const { list, record } = queriesOf<Tx, typeof db>(db);

export interface CorrectionView {
  readonly correctionId: CorrectionId;
  readonly applicationId: ApplicationId;
  readonly subjectId: PersonId;
  readonly status: Correction["status"];
  readonly before: Holder;
  readonly after: Holder;
  /** Why the citizen asks. */
  readonly grounds: string | null;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  /** Of a refusal. */
  readonly reason: string | null;
  readonly place: string;
}

const toCorrectionView = (correction: Correction): CorrectionView => ({
  correctionId: correction.id,
  applicationId: correction.applicationId,
  subjectId: correction.subjectId,
  status: correction.status,
  before: openHolder(correction.before, correction.subjectId),
  after: openHolder(correction.after, correction.subjectId),
  grounds: correction.grounds && openText(correction.grounds),
  askedAt: correction.askedAt,
  decidedAt: correction.decidedAt,
  reason: correction.reason && openText(correction.reason),
  place: placeOf(correction.askedAt, correction.id),
});

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

type Listed = (raw: unknown, actor: Actor) => Promise<Result<readonly CorrectionView[], Refusal>>;

/** Both sides are names, so that reading them leaves audit rows. */
const audited =
  (corrections: Listed): Listed =>
  async (raw, actor) => {
    const found = await corrections(raw, actor);
    if (found.ok && actor.kind === "person")
      await auditReading(
        db,
        actor,
        "health-center.list-corrections",
        found.value.map(({ correctionId }) => correctionId),
      );
    return found;
  };

/** What waits for a decision, the oldest first. */
export const listCorrections = audited(
  list({
    action: "health-center.list-corrections",
    input: z.strictObject({ after: Place.optional() }),
    rows: async (db, { region }, { after }) => {
      const rows = await db.correction.findMany({
        where: {
          region: region ?? "",
          status: "asked",
          ...(after && newerThan("askedAt", after)),
        },
        orderBy: [{ askedAt: "asc" }, { id: "asc" }],
        take: LIST_PAGE,
      });
      return rows.map(toCorrection).map(toCorrectionView);
    },
  }),
);

/** What has been decided, the newest request first. */
export const listDecidedCorrections = audited(
  list({
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
  }),
);

/** The citizen's own, of one application or of all, the newest first. */
export const ownCorrections = list({
  action: "health-center.view-own-corrections",
  input: z.strictObject({ applicationId: ApplicationId.optional() }),
  rows: async (db, { citizenId }, { applicationId }): Promise<readonly CorrectionView[]> => {
    if (!citizenId) return [];
    const rows = await db.correction.findMany({
      where: { citizenId, ...(applicationId && { applicationId }) },
      orderBy: { askedAt: "desc" },
      take: OWN_SHOWN,
    });
    return rows.map(toCorrection).map(toCorrectionView);
  },
});
