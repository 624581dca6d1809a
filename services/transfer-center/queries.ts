import { z } from "zod";
import type { Scope } from "@/contracts/access";
import { TransferId } from "@/contracts/ids";
import type { VehicleClass } from "@/contracts/vocabulary";
import { queriesOf } from "@/platform/query";
import { openText } from "@/platform/text";
import type { Prisma } from "@/prisma/transfer-center/client/client";
import { db, type Tx } from "./db";
import type { Transfer } from "./transfer";
import { toTransfer } from "./transfer.store";
import type { VehicleState } from "./vehicle";

const queries = queriesOf<Tx, typeof db>(db);

const CLOSED_SHOWN_HOURS = 24;

const Page = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(200) });

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const toListed = (transfer: Transfer) => ({
  transferId: transfer.id,
  applicationId: transfer.applicationId,
  citizenId: transfer.citizenId,
  subjectId: transfer.subjectId,
  region: transfer.region,
  siteId: transfer.siteId,
  state: transfer.state,
  urgency: transfer.urgency,
  facilityId: transfer.facilityId,
  vehicleId: transfer.vehicleId,
  bedLost: transfer.bedLost,
  whyBack: transfer.whyBack,
  attempts: transfer.attempts,
  requestedAt: transfer.requestedAt.toISOString(),
  assignedAt: iso(transfer.assignedAt),
  bedHeldAt: iso(transfer.bedHeldAt),
  holdExpiresAt: iso(transfer.holdExpiresAt),
  dispatchedAt: iso(transfer.dispatchedAt),
  pickedUpAt: iso(transfer.pickedUpAt),
  handedOverAt: iso(transfer.handedOverAt),
  cancelledAt: iso(transfer.cancelledAt),
});
export type ListedTransfer = ReturnType<typeof toListed>;

/** The board: what is open, most urgent and then longest waiting first; after it the last day's ends. */
export const listTransfers = queries.list({
  action: "transfer-center.list-transfers",
  input: Page,
  rows: async (tx, reach: Scope, { limit }): Promise<readonly ListedTransfer[]> => {
    const within = reach as Prisma.TransferWhereInput;
    const since = new Date(Date.now() - CLOSED_SHOWN_HOURS * 3_600_000);
    const open = await tx.transfer.findMany({
      where: { ...within, closedAt: null },
      orderBy: [{ urgency: "asc" }, { requestedAt: "asc" }],
      take: limit,
    });
    const closed = await tx.transfer.findMany({
      where: { ...within, closedAt: { gte: since } },
      orderBy: { closedAt: "desc" },
      take: limit,
    });
    return [...open, ...closed].map(toTransfer).map(toListed);
  },
});

export interface ListedVehicle {
  readonly id: string;
  readonly class: VehicleClass;
  readonly state: VehicleState;
  readonly plate: string;
  readonly callSign: string;
  readonly crewSize: number;
  readonly region: string;
  readonly transferId: string | null;
  readonly readyAt: string | null;
}

export const listVehicles = queries.list({
  action: "transfer-center.list-vehicles",
  input: Page,
  rows: async (tx, reach: Scope, { limit }): Promise<readonly ListedVehicle[]> => {
    const rows = await tx.vehicle.findMany({
      where: reach as Prisma.VehicleWhereInput,
      orderBy: { callSign: "asc" },
      take: limit,
    });
    return rows.map((row) => ({
      id: row.id,
      class: row.class as VehicleClass,
      state: row.state as VehicleState,
      plate: row.plate,
      callSign: row.callSign,
      crewSize: row.crewSize,
      region: row.region,
      transferId: row.transferId,
      readyAt: iso(row.readyAt),
    }));
  },
});

export const findTransfer = queries.record({
  action: "transfer-center.list-transfers",
  input: z.strictObject({ transferId: TransferId }),
  load: async (tx, { transferId }) => {
    const row = await tx.transfer.findUnique({ where: { id: transferId } });
    return row && toTransfer(row);
  },
  show: (transfer) => ({
    ...toListed(transfer),
    collectedAt: transfer.collectedAt.toISOString(),
    onsetDate: transfer.onsetDate,
    failure: transfer.failure && openText(transfer.failure),
  }),
  subject: ({ id }) => id,
});
