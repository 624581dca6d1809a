import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Action } from "@/contracts/access";
import { TransferRequested, TransferRequestWithdrawn } from "@/contracts/health-center.events";
import { FacilityId, HoldId, Region, TransferId, VehicleId } from "@/contracts/ids";
import { BedHeld, BedHoldExpired, BedRefused } from "@/contracts/quarantine.events";
import { VehicleClass } from "@/contracts/vocabulary";
import { commandsOf } from "@/platform/command";
import type { Decision } from "@/platform/decision";
import { line, sealedProse } from "@/platform/text";
import { db, type Tx } from "./db";
import * as Transfer from "./transfer";
import { trips } from "./transfer.store";
import * as Vehicle from "./vehicle";
import { vehicles } from "./vehicle.store";

const command = commandsOf<Tx>(db);

const OneTransfer = z.strictObject({ transferId: TransferId });

/** A move of one trip by whoever may make it. */
const onTrip = <Input extends { readonly transferId: TransferId }>(
  action: Action,
  input: z.ZodType<Input>,
  decide: (trip: Transfer.Trip, input: Input, now: Date) => Decision<Transfer.Trip>,
) =>
  command({
    action,
    input,
    load: (tx, { transferId }: Input) => trips.lock(tx, transferId),
    decide: (trip, data, { now }) => decide(trip, data, now),
    save: trips.put,
    subject: ({ id }) => id,
  });

export const receiveRequest = command({
  action: "transfer-center.receive-request",
  input: TransferRequested.message.shape.data,
  load: async (tx, request) =>
    (await trips.lock(tx, request.transferId)) ?? Transfer.blankTrip(request),
  decide: Transfer.receiveRequest,
  save: trips.add,
  subject: ({ id }) => id,
});

export const withdraw = onTrip(
  "transfer-center.receive-request",
  TransferRequestWithdrawn.message.shape.data,
  (trip, _, now) => Transfer.withdraw(trip, now),
);

export const followBedHeld = onTrip(
  "transfer-center.follow-bed",
  BedHeld.message.shape.data,
  (trip, { holdId, expiresAt }, now) =>
    Transfer.followBedHeld(trip, { holdId, expiresAt: new Date(expiresAt) }, now),
);

export const followBedRefused = onTrip(
  "transfer-center.follow-bed",
  BedRefused.message.shape.data,
  Transfer.followBedRefused,
);

export const followBedHoldExpired = onTrip(
  "transfer-center.follow-bed",
  BedHoldExpired.message.shape.data,
  Transfer.followBedHoldExpired,
);

/** Facility and vehicle in one step; the bed is asked for and answered by the facility. */
export const assign = command({
  action: "transfer-center.assign",
  input: z.strictObject({ transferId: TransferId, facilityId: FacilityId, vehicleId: VehicleId }),
  load: (tx, { transferId, vehicleId }) => trips.lockWith(tx, transferId, vehicleId),
  decide: (trip, { facilityId }, { now }) =>
    Transfer.assign(trip, { facilityId, holdId: HoldId.parse(randomUUID()) }, now),
  save: trips.put,
  subject: ({ id }) => id,
});

export const depart = onTrip("transfer-center.depart", OneTransfer, (trip, _, now) =>
  Transfer.depart(trip, now),
);

export const pickUp = onTrip("transfer-center.pick-up", OneTransfer, (trip, _, now) =>
  Transfer.pickUp(trip, now),
);

export const handOver = onTrip("transfer-center.hand-over", OneTransfer, (trip, _, now) =>
  Transfer.handOver(trip, now),
);

export const fail = onTrip(
  "transfer-center.fail",
  z.strictObject({ transferId: TransferId, reason: sealedProse(500) }),
  (trip, { reason }, now) => Transfer.fail(trip, reason, now),
);

export const addVehicle = command({
  action: "transfer-center.add-vehicle",
  input: z.strictObject({
    vehicleId: VehicleId,
    plate: line(20),
    class: VehicleClass,
    callSign: line(40),
    crewSize: z.int().min(1).max(20),
    region: Region,
    turnaroundMinutes: z.int().min(0).max(1_440),
  }),
  load: async (tx, { vehicleId, ...facts }): Promise<Vehicle.Vehicle> =>
    (await vehicles.named(tx, vehicleId, facts.plate)) ?? {
      ...facts,
      id: vehicleId,
      state: "free",
      transferId: null,
      readyAt: null,
      version: 0,
    },
  decide: Vehicle.add,
  save: vehicles.add,
  subject: ({ id }) => id,
});

export const readyVehicle = command({
  action: "transfer-center.ready-vehicle",
  input: z.strictObject({ vehicleId: VehicleId }),
  load: (tx, { vehicleId }) => vehicles.lock(tx, vehicleId),
  decide: Vehicle.ready,
  save: vehicles.put,
  subject: ({ id }) => id,
});
