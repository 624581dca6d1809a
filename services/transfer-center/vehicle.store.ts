import type { TransferId, VehicleId } from "@/contracts/ids";
import type { VehicleClass } from "@/contracts/vocabulary";
import type { Vehicle as Row } from "@/prisma/transfer-center/client/client";
import type { Tx } from "./db";
import type { Vehicle, VehicleState } from "./vehicle";

const toVehicle = (row: Row): Vehicle => ({
  ...row,
  id: row.id as VehicleId,
  class: row.class as VehicleClass,
  state: row.state as VehicleState,
  transferId: row.transferId as TransferId | null,
});

export const vehicles = {
  /** Locked until the end of the transaction: nobody else can take or free it meanwhile. */
  async lock(tx: Tx, id: VehicleId): Promise<Vehicle | null> {
    await tx.$queryRaw`SELECT FROM vehicles WHERE id = ${id}::uuid FOR UPDATE`;
    const row = await tx.vehicle.findUnique({ where: { id } });
    return row && toVehicle(row);
  },

  async named(tx: Tx, id: VehicleId, plate: string): Promise<Vehicle | null> {
    const row = await tx.vehicle.findFirst({ where: { OR: [{ id }, { plate }] } });
    return row && toVehicle(row);
  },

  async put(tx: Tx, vehicle: Vehicle): Promise<boolean> {
    const { id, version, ...facts } = vehicle;
    const { count } = await tx.vehicle.updateMany({
      where: { id, version },
      data: { ...facts, version: version + 1 },
    });
    return count === 1;
  },

  async add(tx: Tx, vehicle: Vehicle): Promise<boolean> {
    const { count } = await tx.vehicle.createMany({
      data: [{ ...vehicle, version: vehicle.version + 1 }],
      skipDuplicates: true,
    });
    return count === 1;
  },

  async due(tx: Tx, now: Date, limit: number): Promise<readonly VehicleId[]> {
    const rows = await tx.vehicle.findMany({
      where: { readyAt: { lte: now } },
      orderBy: { readyAt: "asc" },
      take: limit,
      select: { id: true },
    });
    return rows.map(({ id }) => id as VehicleId);
  },
};
