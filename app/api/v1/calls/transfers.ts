import { z } from "zod";
import { assignTransfer } from "@/app/(transfer-center)/assign";
import { FacilityId, TransferId, VehicleId } from "@/contracts/ids";
import { Urgency, VehicleClass } from "@/contracts/vocabulary";
import { call } from "@/platform/api";
import {
  depart,
  fail,
  handOver,
  listTransfers,
  listVehicles,
  pickUp,
} from "@/services/transfer-center";
import { at } from "./shapes";

const params = z.strictObject({ id: TransferId });

const Answer = z.object({ transferId: TransferId, applicationId: z.uuid(), state: z.string() });

const toAnswer = (trip: { id: string; applicationId: string; state: string }) => ({
  transferId: trip.id,
  applicationId: trip.applicationId,
  state: trip.state,
});

export const transferCalls = [
  call({
    method: "GET",
    path: "/transfers",
    summary: "The board of my region: open transfers first, the most urgent on top",
    action: "transfer-center.list-transfers",
    answer: z.array(
      Answer.extend({
        requestedAt: at,
        urgency: Urgency,
        facilityId: z.uuid().nullable(),
        vehicleId: z.uuid().nullable(),
        whyBack: z.string().nullable(),
      }),
    ),
    handle: ({ actor }) => listTransfers({}, actor),
  }),
  call({
    method: "GET",
    path: "/vehicles",
    summary: "The vehicles of my region",
    action: "transfer-center.list-vehicles",
    answer: z.array(z.object({ id: VehicleId, class: VehicleClass, state: z.string() })),
    handle: ({ actor }) => listVehicles({}, actor),
  }),
  call({
    method: "POST",
    path: "/transfers/{id}/assign",
    summary: "Accept a request: assign facility and vehicle, and ask for a bed",
    action: "transfer-center.assign",
    params,
    body: z.strictObject({ facilityId: FacilityId, vehicleId: VehicleId }),
    answer: Answer,
    handle: ({ actor, params, body, key }) =>
      assignTransfer(key, { transferId: params.id, ...body }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/transfers/{id}/depart",
    summary: "The vehicle leaves; a bed must be held",
    action: "transfer-center.depart",
    params,
    answer: Answer,
    handle: ({ actor, params, key }) =>
      depart.once(key, { transferId: params.id }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/transfers/{id}/pick-up",
    summary: "The person is in the vehicle",
    action: "transfer-center.pick-up",
    params,
    answer: Answer,
    handle: ({ actor, params, key }) =>
      pickUp.once(key, { transferId: params.id }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/transfers/{id}/hand-over",
    summary: "The crew hands the person over; the facility's admission confirms it",
    action: "transfer-center.hand-over",
    params,
    answer: Answer,
    handle: ({ actor, params, key }) =>
      handOver.once(key, { transferId: params.id }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/transfers/{id}/fail",
    summary: "The attempt failed: the bed is freed and the request is back on the board",
    action: "transfer-center.fail",
    params,
    body: z.strictObject({ reason: z.string() }),
    answer: Answer,
    handle: ({ actor, params, body, key }) =>
      fail.once(key, { transferId: params.id, ...body }, actor, toAnswer),
  }),
];
