import { z } from "zod";
import { submit } from "@/app/(citizen)/apply/submit";
import { findCase, listCases } from "@/app/(citizen)/my/case";
import { ApplicationId } from "@/contracts/ids";
import { call } from "@/platform/api";
import { CaseView } from "@/services/citizen-view";
import { ApplicationForm, cancelApplication } from "@/services/health-center";
import { name } from "./shapes";

const params = z.strictObject({ id: ApplicationId });

export const applicationCalls = [
  call({
    method: "POST",
    path: "/applications",
    summary: "Apply for a test; accepted at any hour",
    action: "health-center.submit-application",
    body: ApplicationForm,
    status: 201,
    answer: z.object({
      applicationId: ApplicationId,
      number: z.int().describe("The order of application"),
      status: z.literal("submitted"),
    }),
    handle: ({ actor, body, key }) => submit(key, body, actor),
  }),
  call({
    method: "POST",
    path: "/applications/{id}/cancel",
    summary: "Cancel an application before a specimen is collected",
    action: "health-center.cancel-application",
    params,
    body: z.strictObject({ reason: name(200).optional() }),
    answer: z.object({ applicationId: ApplicationId, status: z.literal("cancelled") }),
    handle: ({ actor, params, body, key }) =>
      cancelApplication.once(key, { applicationId: params.id, ...body }, actor, ({ id }) => ({
        applicationId: id,
        status: "cancelled",
      })),
  }),
  call({
    method: "GET",
    path: "/me/applications",
    summary: "My applications, the newest first",
    action: "citizen-view.view-own",
    answer: z.array(CaseView),
    handle: ({ actor }) => listCases(actor),
  }),
  call({
    method: "GET",
    path: "/me/applications/{id}",
    summary: "Everything about one of my applications",
    action: "citizen-view.view-own",
    params,
    answer: CaseView,
    handle: ({ actor, params }) => findCase(params.id, actor),
  }),
];
