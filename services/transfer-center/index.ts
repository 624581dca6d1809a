import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export { addVehicle, assign, depart, fail, handOver, pickUp, readyVehicle } from "./commands";
export {
  findTransfer,
  type ListedTransfer,
  type ListedVehicle,
  listTransfers,
  listVehicles,
} from "./queries";
export type { TransferState, WhyBack } from "./transfer";
export type { VehicleState } from "./vehicle";

export const transferCenter: ServiceProcess<Tx> = {
  name: "transfer-center",
  db,
  consumers,
  schedules,
};

export const operations = operationsOf(transferCenter);
