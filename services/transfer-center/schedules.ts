import { log } from "@/platform/log";
import type { Schedule } from "@/platform/schedule";
import { readyVehicle } from "./commands";
import { db } from "./db";
import { vehicles } from "./vehicle.store";

const BATCH = 50;
const clock = { kind: "service", name: "transfer-center" } as const;

export const schedules: readonly Schedule[] = [
  {
    name: "vehicles-ready",
    everyMs: 30_000,
    async run(now) {
      let readied = 0;
      for (const vehicleId of await vehicles.due(db, now, BATCH)) {
        try {
          if ((await readyVehicle({ vehicleId }, clock)).ok) readied += 1;
        } catch (fault) {
          // One vehicle that cannot be readied must not keep the others waiting.
          log.error({ vehicleId, err: fault }, "vehicle not readied");
        }
      }
      return readied;
    },
  },
];
