import { operationsOf } from "@/platform/operations";
import type { ServiceProcess } from "@/platform/worker";
import { consumers } from "./consumers";
import { db, type Tx } from "./db";
import { schedules } from "./schedules";

export { CaseView } from "./case-view";
export * from "./queries";
export { awaitsSpecimen, type Told, unheardOf, withLapse } from "./unheard";

export const citizenView: ServiceProcess<Tx> = { name: "citizen-view", db, consumers, schedules };

export const operations = operationsOf(citizenView);
