import { z } from "zod";
import { ROLES } from "@/contracts/access";
import { call } from "@/platform/api";
import { no, ok } from "@/platform/result";
import { ownProfile } from "@/services/identity";

export const accountCalls = [
  call({
    method: "GET",
    path: "/me",
    summary: "Who is signed in, and what they are posted to",
    action: "identity.view-self",
    answer: z.object({
      id: z.uuid(),
      role: z.enum(ROLES),
      siteId: z.string().optional(),
      facilityId: z.uuid().optional(),
      region: z.string().optional(),
      name: z.string(),
      email: z.string(),
    }),
    handle: async ({ actor }) => {
      const profile = await ownProfile(actor);
      if (actor.kind !== "person" || !profile) return no({ kind: "missing" });
      const { kind: _, ...person } = actor;
      return ok({ ...person, name: profile.name, email: profile.email });
    },
  }),
];
