import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export {
  ApplicationForm,
  CorrectionForm,
  cancelApplication,
  decideCorrection,
  requestCorrection,
  submitApplication,
} from "./commands";
export * from "./correction.queries";
export { Holder, PassportName } from "./holder";
export { crlOf, PUBLISHED } from "./published";
export { Purpose } from "./purpose";
export * from "./queries";
export { findPublication, verifyCode } from "./verification";

export const healthCenter: ServiceProcess<Tx> = { name: "health-center", db, consumers, schedules };

export const operations = operationsOf(healthCenter);
