import type { Schedule } from "@/platform/schedule";
import { deliverDue } from "./delivery";

export const schedules: readonly Schedule[] = [
  { name: "deliver", everyMs: 2_000, run: deliverDue },
];
