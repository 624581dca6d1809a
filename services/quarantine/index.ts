import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export {
  addFacility,
  admit,
  changeEnd,
  moveToHospital,
  recordDailyCheck,
  release,
} from "./commands";
export type { Explanation } from "./isolation-end";
export { findRule, type IsolationRule } from "./isolation-rules";
export {
  type ExpectedArrival,
  facilityNames,
  findFacility,
  findIsolation,
  type ListedFacility,
  type ListedIsolation,
  listExpectedArrivals,
  listFacilities,
  listIsolations,
} from "./queries";
export type { IsolationState } from "./stay";

export const quarantine: ServiceProcess<Tx> = { name: "quarantine", db, consumers, schedules };

export const operations = operationsOf(quarantine);
