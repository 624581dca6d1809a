import type {
  ApplicationId,
  BedId,
  FacilityId,
  IsolationId,
  PersonId,
  TransferId,
} from "@/contracts/ids";
import type { ReleaseGround } from "@/contracts/quarantine.events";
import type { SealedText } from "@/contracts/vocabulary";
import { Prisma, type Isolation as Row } from "@/prisma/quarantine/client/client";
import type { Visit } from "./daily-check";
import type { Tx } from "./db";
import type { Explanation } from "./isolation-end";
import type { Isolation, IsolationState } from "./stay";

export const toIsolation = (row: Row): Isolation => ({
  ...row,
  id: row.id as IsolationId,
  transferId: row.transferId as TransferId,
  applicationId: row.applicationId as ApplicationId,
  citizenId: row.citizenId as PersonId,
  subjectId: row.subjectId as PersonId,
  facilityId: row.facilityId as FacilityId,
  bedId: row.bedId as BedId | null,
  state: row.state as IsolationState,
  onsetDate: row.onsetDate?.toISOString().slice(0, 10) ?? null,
  explanation: row.explanation as unknown as Explanation | null,
  changeReason: row.changeReason as SealedText | null,
  ground: row.ground as ReleaseGround | null,
  reason: row.reason as SealedText | null,
});

export const isolations = {
  async put(tx: Tx, isolation: Isolation): Promise<void> {
    const row = {
      ...isolation,
      onsetDate: isolation.onsetDate === null ? null : new Date(isolation.onsetDate),
      explanation: isolation.explanation ? { ...isolation.explanation } : Prisma.DbNull,
    };
    await tx.isolation.upsert({ where: { id: isolation.id }, create: row, update: row });
  },

  async visit(tx: Tx, id: IsolationId): Promise<Visit | null> {
    const row = await tx.isolation.findUnique({
      where: { id },
      select: { facilityId: true, region: true, state: true, stay: { select: { version: true } } },
    });
    if (!row) return null;
    const { stay, state, ...scope } = row;
    return {
      ...scope,
      isolationId: id,
      state: state as IsolationState,
      check: null,
      version: stay.version,
    };
  },

  /** Checks are added side by side: two officers at one bed are two checks. */
  async addCheck(tx: Tx, { isolationId, check }: Visit): Promise<boolean> {
    if (check)
      await tx.dailyCheck.create({
        data: { ...check, isolationId, symptoms: [...check.symptoms] },
      });
    return true;
  },

  /** Whose period is over, the longest overdue first. */
  async due(tx: Tx, now: Date, limit: number): Promise<readonly IsolationId[]> {
    const rows = await tx.$queryRaw<{ id: IsolationId }[]>`
      SELECT id FROM isolations WHERE state = 'isolated' AND ends_at <= ${now}
      ORDER BY ends_at LIMIT ${limit}`;
    return rows.map(({ id }) => id);
  },
};
