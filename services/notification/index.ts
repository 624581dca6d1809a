import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export { keepContact } from "./commands";
export * from "./queries";

export const notification: ServiceProcess<Tx> = {
  name: "notification",
  db,
  consumers,
  schedules,
};

export const operations = operationsOf(notification);
