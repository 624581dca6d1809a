import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export * from "./commands";
export { DEVICES, Device } from "./device";
export * from "./queries";
export { AROUND_THE_CLOCK, type Opening } from "./site";
export type { Specimen, Tested } from "./specimen";
export type { WaitingEntry } from "./waiting-entry";

export const testSite: ServiceProcess<Tx> = { name: "test-site", db, consumers, schedules };

export const operations = operationsOf(testSite);
