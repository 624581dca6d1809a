import type { BedId, FacilityId, HoldId, IsolationId } from "@/contracts/ids";
import type { Bed as Row } from "@/prisma/quarantine/client/client";
import type { Tx } from "./db";
import type { Bed } from "./stay";

const toBed = (row: Row): Bed => ({
  ...row,
  id: row.id as BedId,
  facilityId: row.facilityId as FacilityId,
  state: row.state as Bed["state"],
  heldBy: row.heldBy as HoldId | null,
  occupiedBy: row.occupiedBy as IsolationId | null,
});

export const beds = {
  /**
   * A free bed, locked until the end of the transaction: of many who ask at once each is offered
   * another one, and whoever comes after the last is offered none.
   */
  async claimFree(tx: Tx, facilityId: FacilityId): Promise<readonly BedId[]> {
    const rows = await tx.$queryRaw<{ id: BedId }[]>`
      SELECT id FROM beds WHERE facility_id = ${facilityId}::uuid AND state = 'free'
      ORDER BY room, number LIMIT 1 FOR UPDATE SKIP LOCKED`;
    return rows.map(({ id }) => id);
  },

  /** The beds of these holds and this isolation, and those named. */
  async of(
    tx: Tx,
    holds: readonly HoldId[],
    isolation: IsolationId | null,
    named: readonly BedId[],
  ): Promise<readonly Bed[]> {
    if (holds.length === 0 && !isolation && named.length === 0) return [];
    const rows = await tx.bed.findMany({
      where: {
        OR: [
          { heldBy: { in: [...holds] } },
          ...(isolation ? [{ occupiedBy: isolation }] : []),
          { id: { in: [...named] } },
        ],
      },
    });
    return rows.map(toBed);
  },

  /** False when somebody else changed the bed first. */
  async put(tx: Tx, { id, version, state, heldBy, occupiedBy }: Bed): Promise<boolean> {
    const { count } = await tx.bed.updateMany({
      where: { id, version },
      data: { state, heldBy, occupiedBy, version: version + 1 },
    });
    return count === 1;
  },
};
