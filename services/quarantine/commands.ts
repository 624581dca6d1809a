import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Action } from "@/contracts/access";
import { TransferRequestWithdrawn } from "@/contracts/health-center.events";
import {
  ApplicationId,
  BedId,
  FacilityId,
  HoldId,
  IsolationId,
  PersonId,
  Region,
  TransferId,
} from "@/contracts/ids";
import { Dispatched, HandedOver, PickedUp } from "@/contracts/transfer-center.events";
import { SYMPTOM, type SymptomWord } from "@/contracts/words/choices";
import { type Context, commandsOf } from "@/platform/command";
import { type Decision, unchanged } from "@/platform/decision";
import { ok } from "@/platform/result";
import { line, sealedProse } from "@/platform/text";
import * as DailyCheck from "./daily-check";
import { db, type Tx } from "./db";
import * as Facility from "./facility";
import { facilities } from "./facility.store";
import * as Hold from "./hold";
import * as Isolation from "./isolation";
import { isolations } from "./isolation.store";
import { endOfKoreanDay } from "./korean-day";
import { holdOf, type Isolation as Isolated, type Stay } from "./stay";
import { stays } from "./stay.store";

const command = commandsOf<Tx>(db);

const subject = ({ isolation, transferId }: Stay): string => isolation?.id ?? transferId;
const reason = sealedProse(500);

/** What a request for a bed and its taking back have in common. */
const Asked = z.object({
  holdId: HoldId,
  transferId: TransferId,
  applicationId: ApplicationId,
  citizenId: PersonId,
  facilityId: FacilityId,
});

export const holdBed = command({
  action: "quarantine.hold-bed",
  input: Asked,
  load: stays.openWithFreeBed,
  decide: (stay, asked, { now }) => Hold.holdBed(stay, asked, now),
  save: stays.put,
  subject,
});

/** A transfer that failed or was cancelled after it had asked for a bed. */
export const giveUpHold = command({
  action: "quarantine.follow-transfer",
  input: Asked,
  load: (tx, { transferId }) => stays.open(tx, transferId),
  decide: (stay, asked) => Hold.giveUpHold(stay, asked),
  save: stays.put,
  subject,
});

/** A vehicle only leaves for a bed that is held, so that the hold must have been read before. */
const ofKnownHold = async (
  tx: Tx,
  { transferId, holdId }: { readonly transferId: TransferId; readonly holdId: HoldId },
): Promise<Stay | null> => {
  const stay = await stays.open(tx, transferId);
  return holdOf(stay, holdId) ? stay : null;
};

export const followDispatch = command({
  action: "quarantine.follow-transfer",
  input: Dispatched.message.shape.data,
  load: ofKnownHold,
  decide: (stay, { holdId, dispatchedAt }) =>
    Hold.followVehicle(stay, { holdId, moved: "dispatched", at: new Date(dispatchedAt) }),
  save: stays.put,
  subject,
});

export const followPickUp = command({
  action: "quarantine.follow-transfer",
  input: PickedUp.message.shape.data,
  load: ofKnownHold,
  decide: (stay, { holdId, pickedUpAt }) =>
    Hold.followVehicle(stay, { holdId, moved: "picked-up", at: new Date(pickedUpAt) }),
  save: stays.put,
  subject,
});

export const receiveArrival = command({
  action: "quarantine.follow-transfer",
  input: HandedOver.message.shape.data,
  load: async (tx, { transferId, facilityId }) => {
    const stay = await stays.open(tx, transferId, { facilityId });
    return stay.facility && stay;
  },
  decide: (stay, arrival) => Isolation.arrive(stay, arrival, IsolationId.parse(randomUUID())),
  save: stays.put,
  subject,
});

export const withdraw = command({
  action: "quarantine.follow-transfer",
  input: TransferRequestWithdrawn.message.shape.data,
  load: (tx, { transferId }) => stays.open(tx, transferId),
  decide: (stay, _, { now }) => Isolation.withdraw(stay, now),
  save: stays.put,
  subject,
});

export const expireHold = command({
  action: "quarantine.hold-bed",
  input: z.strictObject({ holdId: HoldId }),
  load: (tx, { holdId }) => stays.ofHold(tx, holdId),
  decide: (stay, { holdId }, { now }) => Hold.expireHold(stay, holdId, now),
  save: stays.put,
  subject,
});

/** An isolation as officers know it, with the stay that changes along with it. */
type Case = Isolated & Pick<Stay, "version"> & { readonly stay: Stay };

const caseOf = (stay: Stay | null): Case | null =>
  stay?.isolation ? { ...stay.isolation, version: stay.version, stay } : null;

/** A move of one isolation by whoever may make it. */
const onIsolation = <
  Input extends { readonly isolationId: IsolationId; readonly bedId?: BedId | undefined },
>(
  action: Action,
  input: z.ZodType<Input>,
  decide: (stay: Stay, input: Input, ctx: Context) => Decision<Stay>,
) =>
  command({
    action,
    input,
    load: async (tx, { isolationId, bedId }: Input) =>
      caseOf(await stays.ofIsolation(tx, isolationId, bedId ? { bedId } : {})),
    decide: (known: Case, data: Input, ctx): Decision<Case> => {
      const decision = decide(known.stay, data, ctx);
      if (!decision.ok) return decision;
      const next = caseOf(decision.value.next);
      return next ? ok({ ...decision.value, next }) : unchanged(known);
    },
    save: (tx, next, previous) => stays.put(tx, next.stay, previous.stay),
    subject: ({ id }) => id,
  });

export const admit = onIsolation(
  "quarantine.admit",
  z.strictObject({ isolationId: IsolationId, bedId: BedId }),
  (stay, { bedId }, { now }) => Isolation.admit(stay, bedId, now),
);

/** An instant, or a Korean calendar date for its 24:00, as isolation orders put it. */
const End = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((end) => (end.includes("T") ? new Date(end) : endOfKoreanDay(end)));

export const changeEnd = onIsolation(
  "quarantine.change-end",
  z.strictObject({ isolationId: IsolationId, endsAt: End, reason }),
  (stay, { endsAt, reason }, { now, actor }) =>
    Isolation.changeEnd(
      stay,
      { endsAt, reason, by: actor.kind === "person" ? actor.id : null },
      now,
    ),
);

const WithReason = z.strictObject({ isolationId: IsolationId, reason });

export const release = onIsolation("quarantine.release", WithReason, (stay, { reason }, { now }) =>
  Isolation.release(stay, reason, now),
);

/** What the clock does; nobody has to give a reason for the passing of time. */
export const releaseDue = onIsolation(
  "quarantine.release",
  z.strictObject({ isolationId: IsolationId }),
  (stay, _, { now }) => Isolation.releaseDue(stay, now),
);

export const moveToHospital = onIsolation(
  "quarantine.move-to-hospital",
  WithReason,
  (stay, { reason }, { now }) => Isolation.moveToHospital(stay, reason, now),
);

/** A number as a browser's form sends it, or as JSON does. */
const measured = (number: z.ZodNumber) =>
  z.preprocess(
    (raw) => (typeof raw === "string" && /^\d{1,3}(\.\d)?$/.test(raw.trim()) ? Number(raw) : raw),
    number,
  );

const symptoms = Object.keys(SYMPTOM) as [SymptomWord, ...SymptomWord[]];

export const recordDailyCheck = command({
  action: "quarantine.record-daily-check",
  input: z.strictObject({
    isolationId: IsolationId,
    temperature: measured(z.number().min(30).max(45).multipleOf(0.1)),
    symptoms: z
      .array(z.enum(symptoms))
      .max(symptoms.length)
      .refine((codes) => new Set(codes).size === codes.length, "duplicate")
      .default([]),
    spo2: measured(z.int().min(50).max(100)),
    note: reason.optional(),
  }),
  load: (tx, { isolationId }) => isolations.visit(tx, isolationId),
  decide: (visit, { temperature, symptoms, spo2, note }, { now, actor }) =>
    DailyCheck.recordDailyCheck(visit, {
      id: randomUUID(),
      temperature,
      spo2,
      symptoms,
      note: note ?? null,
      checkedAt: now,
      checkedBy: actor.kind === "person" ? actor.id : null,
    }),
  save: isolations.addCheck,
  subject: ({ isolationId }) => isolationId,
});

const BEDS_A_ROOM = 12;

export const addFacility = command({
  action: "quarantine.add-facility",
  input: z.strictObject({
    facilityId: FacilityId,
    name: z.strictObject({ ko: line(60), en: line(60) }),
    region: Region,
    address: line(200),
    phone: line(30),
    rooms: z
      .array(z.strictObject({ room: line(20), beds: z.int().min(1).max(BEDS_A_ROOM) }))
      .min(1)
      .max(500)
      .refine((rooms) => new Set(rooms.map(({ room }) => room)).size === rooms.length, "duplicate"),
  }),
  load: async (
    tx,
    { facilityId, name, region, address, phone, rooms },
  ): Promise<Facility.Opening> => {
    const known = await facilities.find(tx, facilityId);
    if (known) return { ...known, places: [] };
    const places = rooms.flatMap(({ room, beds }) =>
      Array.from({ length: beds }, (_, nth) => ({
        id: BedId.parse(randomUUID()),
        room,
        number: nth + 1,
      })),
    );
    const [nameKo, nameEn] = [name.ko, name.en];
    return { facilityId, nameKo, nameEn, region, address, phone, places, version: 0 };
  },
  decide: Facility.open,
  save: facilities.add,
  subject: ({ facilityId }) => facilityId,
});
