import { z } from "zod";
import { EntryId, SiteId } from "@/contracts/ids";
import { SiteState } from "@/contracts/vocabulary";
import { call } from "@/platform/api";
import { ok } from "@/platform/result";
import {
  callEntry,
  callNext,
  collectSpecimen,
  listSites,
  markNoShow,
  SpecimenTypeInput,
  type WaitingEntry,
  waitingList,
} from "@/services/test-site";
import { at, bilingual } from "./shapes";

const Entry = z.object({
  entryId: EntryId,
  applicationId: z.uuid(),
  number: z.int(),
  state: z.string(),
  waitingSince: at,
});

const toEntry = ({ id, applicationId, number, state, waitingSince }: WaitingEntry) => ({
  entryId: id,
  applicationId,
  number,
  state,
  waitingSince,
});

const ofEntry = z.strictObject({ id: EntryId });
const ofSite = z.strictObject({ id: SiteId });

export const testSiteCalls = [
  call({
    method: "GET",
    path: "/test-sites",
    summary: "Test sites with their state and the number waiting",
    action: "test-site.list-sites",
    answer: z.array(
      z.object({
        id: SiteId,
        name: bilingual,
        address: bilingual,
        phone: z.string(),
        region: z.string(),
        state: SiteState,
        waiting: z.int(),
        expectedWaitMinutes: z.int(),
      }),
    ),
    handle: ({ actor }) => listSites({}, actor),
  }),
  call({
    method: "GET",
    path: "/test-sites/{id}/waiting-list",
    summary: "The waiting list of my site, in the order of application",
    action: "test-site.view-waiting-list",
    params: ofSite,
    answer: z.array(Entry),
    handle: async ({ actor, params }) => {
      const entries = await waitingList({ siteId: params.id }, actor);
      return entries.ok ? ok(entries.value.map(toEntry)) : entries;
    },
  }),
  call({
    method: "POST",
    path: "/test-sites/{id}/call-next",
    summary: "Call the first who waits",
    action: "test-site.call",
    params: ofSite,
    answer: z.object({ entryId: EntryId, state: z.string() }),
    handle: ({ actor, params, key }) =>
      callNext.once(key, { siteId: params.id }, actor, (entry) => ({
        entryId: entry.id,
        state: "called",
      })),
  }),
  call({
    method: "POST",
    path: "/waiting-list/{id}/call",
    summary: "Call a person; a no-show is called again in the same way",
    action: "test-site.call",
    params: ofEntry,
    answer: Entry,
    handle: ({ actor, params, key }) => callEntry.once(key, { entryId: params.id }, actor, toEntry),
  }),
  call({
    method: "POST",
    path: "/waiting-list/{id}/no-show",
    summary: "Nobody came; the place is kept",
    action: "test-site.mark-no-show",
    params: ofEntry,
    answer: Entry,
    handle: ({ actor, params, key }) =>
      markNoShow.once(key, { entryId: params.id }, actor, toEntry),
  }),
  call({
    method: "POST",
    path: "/waiting-list/{id}/specimen",
    summary: "Collect a specimen from the person who was called",
    action: "test-site.collect-specimen",
    params: ofEntry,
    body: z.strictObject({ specimenType: SpecimenTypeInput }),
    status: 201,
    answer: z.object({ specimenId: z.uuid(), barcode: z.string() }),
    handle: ({ actor, params, body, key }) =>
      collectSpecimen.once(
        key,
        { entryId: params.id, specimenType: body.specimenType },
        actor,
        ({ id: specimenId, barcode }) => ({ specimenId, barcode }),
      ),
  }),
];
