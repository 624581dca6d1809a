import type { TransferId, VehicleId } from "@/contracts/ids";
import type { VehicleClass } from "@/contracts/vocabulary";
import type { VehicleStateWord } from "@/contracts/words/states";
import { type Decision, decided, refused } from "@/platform/decision";

export type VehicleState = VehicleStateWord;

export interface Vehicle {
  readonly id: VehicleId;
  readonly plate: string;
  readonly class: VehicleClass;
  /** How the crew is called by radio; their names are nobody's business here. */
  readonly callSign: string;
  readonly crewSize: number;
  readonly region: string;
  /** How long disinfection takes after a ride. */
  readonly turnaroundMinutes: number;
  readonly state: VehicleState;
  readonly transferId: TransferId | null;
  readonly readyAt: Date | null;
  readonly version: number;
}

export const add = (vehicle: Vehicle): Decision<Vehicle> =>
  vehicle.version > 0 ? refused("vehicle.already-exists") : decided(vehicle);

/** Disinfection is done, by the clock or because somebody says so. */
export const ready = (vehicle: Vehicle): Decision<Vehicle> =>
  vehicle.state === "disinfecting"
    ? decided<Vehicle>({ ...vehicle, state: "free", readyAt: null })
    : refused("vehicle.not-disinfecting");

export const assigned = (vehicle: Vehicle, transferId: TransferId): Vehicle => ({
  ...vehicle,
  state: "assigned",
  transferId,
});

export const onTheWay = (vehicle: Vehicle): Vehicle => ({ ...vehicle, state: "on-the-way" });

/** A vehicle that has left is disinfected before it serves again; one that has not is free at once. */
export const letGo = (vehicle: Vehicle, now: Date): Vehicle =>
  vehicle.state === "on-the-way"
    ? {
        ...vehicle,
        state: "disinfecting",
        transferId: null,
        readyAt: new Date(now.getTime() + vehicle.turnaroundMinutes * 60_000),
      }
    : { ...vehicle, state: "free", transferId: null };
