import type {
  ApplicationId,
  BedId,
  FacilityId,
  HoldId,
  IsolationId,
  PersonId,
  TransferId,
} from "@/contracts/ids";
import type { Hold as HoldRow } from "@/prisma/quarantine/client/client";
import { beds } from "./bed.store";
import type { Tx } from "./db";
import { facilities } from "./facility.store";
import { isolations, toIsolation } from "./isolation.store";
import type { Hold, HoldState, Stay } from "./stay";

const toHold = (row: HoldRow): Hold => ({
  ...row,
  id: row.id as HoldId,
  transferId: row.transferId as TransferId,
  applicationId: row.applicationId as ApplicationId,
  citizenId: row.citizenId as PersonId,
  facilityId: row.facilityId as FacilityId,
  bedId: row.bedId as BedId | null,
  state: row.state as HoldState,
  refusedFor: row.refusedFor as Hold["refusedFor"],
});

interface Proposal {
  readonly bedId?: BedId;
  /** The facility in question. */
  readonly facilityId?: FacilityId;
}

/** The row of a stay as the caller has locked it. */
type Locked = Pick<Stay, "transferId" | "withdrawnAt" | "version">;

async function whole(tx: Tx, locked: Locked, proposal: Proposal): Promise<Stay> {
  const { transferId } = locked;
  const holds = (await tx.hold.findMany({ where: { transferId } })).map(toHold);
  const row = await tx.isolation.findUnique({ where: { transferId } });
  const isolation = row && toIsolation(row);
  const live = holds.filter(({ state }) => state === "held").map(({ id }) => id);
  const facilityId = proposal.facilityId ?? isolation?.facilityId;
  const named = proposal.bedId ? [proposal.bedId] : [];
  return {
    ...locked,
    holds,
    isolation,
    beds: await beds.of(tx, live, isolation?.id ?? null, named),
    facility: facilityId ? await facilities.find(tx, facilityId) : null,
    facilityId: isolation?.facilityId ?? null,
    region: isolation?.region ?? null,
  };
}

export const stays = {
  /**
   * The stay of a transfer, begun where there is none, locked until the end of the transaction:
   * news about one transfer is taken in one at a time, whichever comes first.
   */
  async open(tx: Tx, transferId: TransferId, proposal: Proposal = {}): Promise<Stay> {
    const [locked] = await tx.$queryRaw<Locked[]>`
      INSERT INTO stays (transfer_id, version) VALUES (${transferId}::uuid, 0)
      ON CONFLICT (transfer_id) DO UPDATE SET version = stays.version
      RETURNING transfer_id AS "transferId", withdrawn_at AS "withdrawnAt", version`;
    if (!locked) throw new Error("a stay can neither be found nor begun");
    return whole(tx, locked, proposal);
  },

  /** The same with a free bed of a facility, for whoever may still need one. */
  async openWithFreeBed(
    tx: Tx,
    {
      transferId,
      facilityId,
      holdId,
    }: Pick<Hold, "transferId" | "facilityId"> & { holdId: HoldId },
  ): Promise<Stay> {
    const stay = await stays.open(tx, transferId, { facilityId });
    if (!stay.facility || stay.withdrawnAt || stay.holds.some(({ id }) => id === holdId))
      return stay;
    const [free] = await beds.claimFree(tx, facilityId);
    return free
      ? { ...stay, beds: [...stay.beds, ...(await beds.of(tx, [], null, [free]))] }
      : stay;
  },

  /** The locked stay of an isolation, perhaps with a bed that is proposed for it. */
  async ofIsolation(tx: Tx, id: IsolationId, proposal: Proposal = {}): Promise<Stay | null> {
    const [locked] = await tx.$queryRaw<Locked[]>`
      SELECT stay.transfer_id AS "transferId", stay.withdrawn_at AS "withdrawnAt", stay.version
      FROM stays stay
      JOIN isolations isolation ON isolation.transfer_id = stay.transfer_id
      WHERE isolation.id = ${id}::uuid FOR UPDATE OF stay`;
    return locked ? whole(tx, locked, proposal) : null;
  },

  async ofHold(tx: Tx, id: HoldId): Promise<Stay | null> {
    const [locked] = await tx.$queryRaw<Locked[]>`
      SELECT stay.transfer_id AS "transferId", stay.withdrawn_at AS "withdrawnAt", stay.version
      FROM stays stay
      JOIN holds hold ON hold.transfer_id = stay.transfer_id
      WHERE hold.id = ${id}::uuid FOR UPDATE OF stay`;
    return locked ? whole(tx, locked, {}) : null;
  },

  /**
   * Writes what changed, a bed to be taken first of all: that is the one thing that others want
   * as well, and when it is gone nothing else has been written yet.
   */
  async put(tx: Tx, next: Stay, previous: Stay): Promise<boolean> {
    const changed = next.beds.filter((bed) => !previous.beds.includes(bed));
    for (const bed of [
      ...changed.filter(({ state }) => state !== "free"),
      ...changed.filter(({ state }) => state === "free"),
    ])
      if (!(await beds.put(tx, bed))) return false;

    const { transferId, version } = previous;
    const { count } = await tx.stay.updateMany({
      where: { transferId, version },
      data: { withdrawnAt: next.withdrawnAt, version: version + 1 },
    });
    if (count === 0) return false;
    for (const hold of next.holds.filter((hold) => !previous.holds.includes(hold)))
      await tx.hold.upsert({ where: { id: hold.id }, create: hold, update: hold });
    if (next.isolation && next.isolation !== previous.isolation)
      await isolations.put(tx, next.isolation);
    return true;
  },

  /** Holds whose term is over. */
  async dueHolds(tx: Tx, now: Date, limit: number): Promise<readonly HoldId[]> {
    const rows = await tx.$queryRaw<{ id: HoldId }[]>`
      SELECT id FROM holds WHERE state = 'held' AND expires_at <= ${now}
      ORDER BY expires_at LIMIT ${limit}`;
    return rows.map(({ id }) => id);
  },
};
