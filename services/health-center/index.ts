import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export {
  ApplicationForm,
  cancelApplication,
  submitApplication,
} from "./commands";
export * from "./queries";

export const healthCenter: ServiceProcess<Tx> = { name: "health-center", db, consumers, schedules };

export const operations = operationsOf(healthCenter);
