import { z } from "zod";
import { SpecimenId } from "@/contracts/ids";
import { Outcome } from "@/contracts/vocabulary";
import { call } from "@/platform/api";
import { ok } from "@/platform/result";
import {
  confirmResult,
  correctResult,
  Device,
  findSpecimen,
  recordResult,
  rejectSpecimen,
  type Specimen,
} from "@/services/test-site";
import { at } from "./shapes";

const params = z.strictObject({ id: SpecimenId });
const reason = z.string();

const SpecimenAnswer = z.object({
  specimenId: SpecimenId,
  applicationId: z.uuid(),
  barcode: z.string(),
  state: z.string(),
  outcome: Outcome.nullable(),
  device: z
    .string()
    .nullable()
    .describe("Of a rapid antigen test, by its code in the EU's common list"),
  collectedAt: at,
  resultedAt: at.nullable(),
});

const toAnswer = (specimen: Specimen) => ({
  specimenId: specimen.id,
  applicationId: specimen.applicationId,
  barcode: specimen.barcode,
  state: specimen.state,
  outcome: specimen.outcome,
  device: specimen.device,
  collectedAt: specimen.collectedAt,
  resultedAt: specimen.resultedAt,
});

export const specimenCalls = [
  call({
    method: "GET",
    path: "/specimens/{id}",
    summary: "One specimen of my site",
    action: "test-site.view-specimen",
    params,
    answer: SpecimenAnswer,
    handle: async ({ actor, params }) => {
      const found = await findSpecimen({ specimenId: params.id }, actor);
      return found.ok ? ok(toAnswer(found.value)) : found;
    },
  }),
  call({
    method: "POST",
    path: "/specimens/{id}/result",
    summary: "Record a result; a positive waits for a second person",
    action: "test-site.record-result",
    params,
    body: z.strictObject({
      outcome: Outcome,
      device: Device.optional().describe("A rapid antigen test's code in the EU's common list"),
    }),
    answer: SpecimenAnswer,
    handle: ({ actor, params, body, key }) =>
      recordResult.once(key, { specimenId: params.id, ...body }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/specimens/{id}/confirm",
    summary: "Confirm a positive that a colleague recorded",
    action: "test-site.confirm-result",
    params,
    answer: SpecimenAnswer,
    handle: ({ actor, params, key }) =>
      confirmResult.once(key, { specimenId: params.id }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/specimens/{id}/correct",
    summary: "Correct a final result, with a reason",
    action: "test-site.correct-result",
    params,
    body: z.strictObject({ outcome: Outcome, reason }),
    answer: SpecimenAnswer,
    handle: ({ actor, params, body, key }) =>
      correctResult.once(key, { specimenId: params.id, ...body }, actor, toAnswer),
  }),
  call({
    method: "POST",
    path: "/specimens/{id}/reject",
    summary: "Reject a specimen; the person keeps the place for another one",
    action: "test-site.reject-specimen",
    params,
    body: z.strictObject({ reason }),
    answer: SpecimenAnswer,
    handle: ({ actor, params, body, key }) =>
      rejectSpecimen.once(key, { specimenId: params.id, ...body }, actor, toAnswer),
  }),
];
