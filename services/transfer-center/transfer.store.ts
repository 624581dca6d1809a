import type {
  ApplicationId,
  FacilityId,
  HoldId,
  PersonId,
  SiteId,
  TransferId,
  VehicleId,
} from "@/contracts/ids";
import type { SealedText } from "@/contracts/vocabulary";
import type { Transfer as Row } from "@/prisma/transfer-center/client/client";
import type { Tx } from "./db";
import type { Transfer, TransferState, Trip, WhyBack } from "./transfer";
import { vehicles } from "./vehicle.store";

export const toTransfer = ({ closedAt: _, ...row }: Row): Transfer => ({
  ...row,
  id: row.id as TransferId,
  applicationId: row.applicationId as ApplicationId,
  citizenId: row.citizenId as PersonId,
  subjectId: row.subjectId as PersonId,
  siteId: row.siteId as SiteId,
  onsetDate: row.onsetDate?.toISOString().slice(0, 10) ?? null,
  state: row.state as TransferState,
  holdId: row.holdId as HoldId | null,
  facilityId: row.facilityId as FacilityId | null,
  vehicleId: row.vehicleId as VehicleId | null,
  whyBack: row.whyBack as WhyBack | null,
  failure: row.failure as SealedText | null,
});

const toRow = ({ vehicle: _, ...transfer }: Trip) => ({
  ...transfer,
  onsetDate: transfer.onsetDate === null ? null : new Date(transfer.onsetDate),
  version: transfer.version + 1,
});

const lockTransfer = async (tx: Tx, id: TransferId): Promise<Transfer | null> => {
  await tx.$queryRaw`SELECT FROM transfers WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.transfer.findUnique({ where: { id } });
  return row && toTransfer(row);
};

/** Transfers are locked before vehicles, always, so that two trips cannot wait for each other. */
export const trips = {
  async lock(tx: Tx, id: TransferId): Promise<Trip | null> {
    const transfer = await lockTransfer(tx, id);
    if (!transfer) return null;
    const vehicle = transfer.vehicleId && (await vehicles.lock(tx, transfer.vehicleId));
    // A vehicle long since under way with somebody else is no longer this transfer's.
    return { ...transfer, vehicle: vehicle && vehicle.transferId === id ? vehicle : null };
  },

  async lockWith(tx: Tx, id: TransferId, proposed: VehicleId): Promise<Trip | null> {
    const transfer = await lockTransfer(tx, id);
    return transfer && { ...transfer, vehicle: await vehicles.lock(tx, proposed) };
  },

  async put(tx: Tx, next: Trip, previous: Trip): Promise<boolean> {
    const { id, version } = previous;
    const { count } = await tx.transfer.updateMany({ where: { id, version }, data: toRow(next) });
    if (count === 0) return false;
    return !next.vehicle || next.vehicle === previous.vehicle || vehicles.put(tx, next.vehicle);
  },

  async add(tx: Tx, trip: Trip): Promise<boolean> {
    const { count } = await tx.transfer.createMany({ data: [toRow(trip)], skipDuplicates: true });
    return count === 1;
  },
};
