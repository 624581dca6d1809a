import { randomUUID } from "node:crypto";
import { z } from "zod";
import { ApplicationId, EntryId, PersonId, Region, SiteId, SpecimenId } from "@/contracts/ids";
import { Outcome, SiteState, SpecimenType, TestType } from "@/contracts/vocabulary";
import { type Context, commandsOf } from "@/platform/command";
import { refused } from "@/platform/decision";
import { line, sealedProse } from "@/platform/text";
import { newBarcode } from "./barcode";
import { db, type Tx } from "./db";
import { Device } from "./device";
import * as Sites from "./site";
import { sites } from "./site.store";
import * as Specimens from "./specimen";
import { specimens } from "./specimen.store";
import * as Entries from "./waiting-entry";
import { waitingEntries } from "./waiting-entry.store";

const command = commandsOf<Tx>(db);

const LONGEST_REASON = 500;
const idOf = ({ id }: { readonly id: string }) => id;

/** The member of staff at work; only people may take these actions. */
const staffOf = ({ actor }: Context): PersonId => {
  if (actor.kind !== "person") throw new Error("a person is needed for this step");
  return PersonId.parse(actor.id);
};

export const addSite = command({
  action: "test-site.add-site",
  input: z.strictObject({
    siteId: SiteId,
    nameKo: line(60),
    nameEn: line(80),
    addressKo: line(120),
    addressEn: line(160),
    phone: line(20),
    region: Region,
    capacity: z.int().positive().max(10_000),
    usualDevice: Device.optional(),
    opening: Sites.Opening,
  }),
  load: async (tx, input, { now }): Promise<Sites.Site> =>
    (await sites.get(tx, input.siteId)) ?? {
      ...input,
      usualDevice: input.usualDevice ?? null,
      state: Sites.isOpenAt(input.opening, now) ? "open" : "closed",
      stateSince: now,
      heldUntil: null,
      version: 0,
    },
  decide: (site) => Sites.addSite(site),
  save: sites.add,
  subject: ({ siteId }) => siteId,
});

export const setSiteState = command({
  action: "test-site.set-state",
  input: z.strictObject({
    siteId: SiteId,
    state: SiteState,
    minutes: z.coerce.number().int().min(1).max(1_440),
  }),
  load: (tx, { siteId }) => sites.get(tx, siteId),
  decide: (site, { state, minutes }, { now }) =>
    Sites.setByHand(site, state, new Date(now.getTime() + minutes * 60_000), now),
  save: sites.put,
  subject: ({ siteId }) => siteId,
});

export const followClock = command({
  action: "test-site.set-state",
  input: z.strictObject({ siteId: SiteId, expectedWaitMinutes: z.number().nonnegative() }),
  load: (tx, { siteId }) => sites.get(tx, siteId),
  decide: (site, { expectedWaitMinutes }, { now }) =>
    Sites.followClock(site, expectedWaitMinutes, now),
  save: sites.put,
  subject: ({ siteId }) => siteId,
});

export const joinWaitingList = command({
  action: "test-site.join-waiting-list",
  input: z.strictObject({
    applicationId: ApplicationId,
    citizenId: PersonId,
    subjectId: PersonId,
    siteId: SiteId,
    number: z.int().positive(),
    testType: TestType,
    waitingSince: z.coerce.date(),
  }),
  load: async (tx, input): Promise<Entries.WaitingEntry> =>
    (await waitingEntries.ofApplication(tx, input.applicationId)) ?? {
      ...input,
      id: EntryId.parse(randomUUID()),
      state: "waiting",
      calledAt: null,
      calls: 0,
      noShows: 0,
      specimenId: null,
      collectedAt: null,
      version: 0,
    },
  decide: (entry) => Entries.join(entry),
  save: waitingEntries.add,
  subject: idOf,
});

export const leaveWaitingList = command({
  action: "test-site.leave-waiting-list",
  input: z.strictObject({ applicationId: ApplicationId, why: z.enum(["cancelled", "expired"]) }),
  load: (tx, { applicationId }) => waitingEntries.ofApplication(tx, applicationId),
  decide: (entry, { why }, { now }) => Entries.leave(entry, why, now),
  save: waitingEntries.put,
  subject: idOf,
});

export const callEntry = command({
  action: "test-site.call",
  input: z.strictObject({ entryId: EntryId }),
  load: (tx, { entryId }) => waitingEntries.get(tx, entryId),
  decide: (entry, _, { now }) => Entries.call(entry, now),
  save: waitingEntries.put,
  subject: idOf,
});

/** Calls the first who waits; two colleagues pressing at once call two different people. */
export const callNext = command({
  action: "test-site.call",
  input: z.strictObject({ siteId: SiteId }),
  load: async (tx, { siteId }): Promise<Entries.WaitingEntry | Nobody> =>
    (await waitingEntries.next(tx, siteId)) ?? { id: null, siteId, version: 0 },
  decide: (entry, _, { now }) =>
    entry.id === null ? refused("waiting-list.nobody-waiting") : Entries.call(entry, now),
  save: async (tx, entry) => entry.id !== null && waitingEntries.put(tx, entry),
  subject: ({ id, siteId }) => id ?? siteId,
});

interface Nobody {
  readonly id: null;
  readonly siteId: SiteId;
  readonly version: number;
}

export const markNoShow = command({
  action: "test-site.mark-no-show",
  input: z.strictObject({ entryId: EntryId }),
  load: (tx, { entryId }) => waitingEntries.get(tx, entryId),
  decide: (entry, _, { now }) => Entries.markNoShow(entry, now),
  save: waitingEntries.put,
  subject: idOf,
});

/** Short names that scanners and kiosks send. */
const SWABS: Readonly<Record<string, string>> = {
  nasopharyngeal: "nasopharyngeal-swab",
  oropharyngeal: "oropharyngeal-swab",
  nasal: "nasal-swab",
};

export const SpecimenTypeInput = z
  .string()
  .transform((name) => SWABS[name] ?? name)
  .pipe(SpecimenType);

export const collectSpecimen = command({
  action: "test-site.collect-specimen",
  input: z.strictObject({ entryId: EntryId, specimenType: SpecimenTypeInput }),
  load: async (tx, { entryId, specimenType }, ctx): Promise<Specimens.Tested | null> => {
    const entry = await waitingEntries.get(tx, entryId);
    if (!entry) return null;
    const { applicationId, citizenId, subjectId, siteId, testType, specimenId } = entry;
    return {
      id: SpecimenId.parse(randomUUID()),
      entryId,
      applicationId,
      citizenId,
      subjectId,
      siteId,
      testType,
      type: specimenType,
      barcode: newBarcode(),
      state: "collected",
      outcome: null,
      device: null,
      collectedAt: ctx.now,
      collectedBy: staffOf(ctx),
      recordedAt: null,
      recordedBy: null,
      confirmedBy: null,
      resultedAt: null,
      correctedAt: null,
      correctedBy: null,
      correctionReason: null,
      rejectedAt: null,
      rejectedBy: null,
      rejectionReason: null,
      previousId: specimenId,
      version: 0,
      entry,
    };
  },
  decide: (tested) => Specimens.collect(tested),
  save: specimens.add,
  subject: idOf,
});

const ofSpecimen = { specimenId: SpecimenId };
const loadSpecimen = (tx: Tx, { specimenId }: { specimenId: SpecimenId }) =>
  specimens.get(tx, specimenId);

export const recordResult = command({
  action: "test-site.record-result",
  input: z.strictObject({ ...ofSpecimen, outcome: Outcome, device: Device.optional() }),
  load: loadSpecimen,
  decide: (tested, { outcome, device = null }, ctx) =>
    Specimens.recordResult(tested, { outcome, device }, staffOf(ctx), ctx.now),
  save: specimens.put,
  subject: idOf,
});

export const confirmResult = command({
  action: "test-site.confirm-result",
  input: z.strictObject(ofSpecimen),
  load: loadSpecimen,
  decide: (tested, _, ctx) => Specimens.confirmResult(tested, staffOf(ctx), ctx.now),
  save: specimens.put,
  subject: idOf,
});

export const correctResult = command({
  action: "test-site.correct-result",
  input: z.strictObject({ ...ofSpecimen, outcome: Outcome, reason: sealedProse(LONGEST_REASON) }),
  load: loadSpecimen,
  decide: (tested, { outcome, reason }, ctx) =>
    Specimens.correctResult(tested, outcome, reason, staffOf(ctx), ctx.now),
  save: specimens.put,
  subject: idOf,
});

export const rejectSpecimen = command({
  action: "test-site.reject-specimen",
  input: z.strictObject({ ...ofSpecimen, reason: sealedProse(LONGEST_REASON) }),
  load: loadSpecimen,
  decide: (tested, { reason }, ctx) =>
    Specimens.rejectSpecimen(tested, reason, staffOf(ctx), ctx.now),
  save: specimens.put,
  subject: idOf,
});
