import { z } from "zod";
import { BedId, FacilityId, IsolationId } from "@/contracts/ids";
import { call } from "@/platform/api";
import {
  admit,
  changeEnd,
  listFacilities,
  listIsolations,
  moveToHospital,
  recordDailyCheck,
  release,
} from "@/services/quarantine";
import { at, bilingual } from "./shapes";

const params = z.strictObject({ id: IsolationId });
const reason = z.string();

const Answer = z.object({
  isolationId: IsolationId,
  applicationId: z.uuid(),
  status: z.string(),
  bedId: BedId.nullable().optional(),
  endsAt: at.nullable().optional(),
});

const toAnswer = (isolation: {
  readonly id: string;
  readonly applicationId: string;
  readonly state: string;
  readonly bedId: string | null;
  readonly endsAt: Date | null;
}) => ({
  isolationId: isolation.id,
  applicationId: isolation.applicationId,
  status: isolation.state,
  bedId: isolation.bedId,
  endsAt: isolation.endsAt,
});

export const isolationCalls = [
  call({
    method: "GET",
    path: "/facilities",
    summary: "Quarantine facilities with their beds",
    action: "quarantine.list-facilities",
    answer: z.array(
      z.object({
        id: FacilityId,
        name: bilingual,
        region: z.string(),
        beds: z.array(z.object({ bedId: BedId, room: z.string(), state: z.string() })),
      }),
    ),
    handle: ({ actor }) => listFacilities({}, actor),
  }),
  call({
    method: "GET",
    path: "/isolations",
    summary: "Who has arrived, is isolated, or left lately at my facility",
    action: "quarantine.list-isolations",
    answer: z.array(Answer),
    handle: ({ actor }) => listIsolations({}, actor),
  }),
  call({
    method: "POST",
    path: "/isolations/{id}/admit",
    summary: "Admit an arrived person to a bed; the end follows from the rule of the day",
    action: "quarantine.admit",
    params,
    body: z.strictObject({ bedId: BedId }),
    answer: Answer,
    handle: ({ actor, params, body, key }) =>
      admit.once(key, { isolationId: params.id, ...body }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/isolations/{id}/daily-check",
    summary: "Record temperature, symptoms and oxygen saturation",
    action: "quarantine.record-daily-check",
    params,
    body: z.strictObject({
      temperature: z.number().describe("°C"),
      symptoms: z.array(z.string()).optional(),
      spo2: z.number().describe("%"),
      note: z.string().optional(),
    }),
    answer: z.object({ isolationId: IsolationId }),
    handle: ({ actor, params, body, key }) =>
      recordDailyCheck.once(key, { isolationId: params.id, ...body }, actor, () => ({
        isolationId: params.id,
      })),
  }),
  call({
    method: "POST",
    path: "/isolations/{id}/change-end",
    summary: "Extend or shorten an isolation, with a reason",
    action: "quarantine.change-end",
    params,
    body: z.strictObject({ endsAt: at, reason }),
    answer: Answer,
    handle: ({ actor, params, body, key }) =>
      changeEnd.once(key, { isolationId: params.id, ...body }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/isolations/{id}/release",
    summary: "Release early, with a reason; by rule it happens by itself",
    action: "quarantine.release",
    params,
    body: z.strictObject({ reason }),
    answer: Answer,
    handle: ({ actor, params, body, key }) =>
      release.once(key, { isolationId: params.id, ...body }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/isolations/{id}/hospital",
    summary: "Move to a hospital, with a reason",
    action: "quarantine.move-to-hospital",
    params,
    body: z.strictObject({ reason }),
    answer: Answer,
    handle: ({ actor, params, body, key }) =>
      moveToHospital.once(key, { isolationId: params.id, ...body }, actor, toAnswer),
  }),
];
