import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  ApplicationId,
  CorrectionId,
  IsolationId,
  PersonId,
  Region,
  SiteId,
  SpecimenId,
  TransferId,
} from "@/contracts/ids";
import { FacilityName, ReleaseGround } from "@/contracts/quarantine.events";
import { Outcome, TestType } from "@/contracts/vocabulary";
import { commandsOf } from "@/platform/command";
import { line, sealedProse } from "@/platform/text";
import * as Applications from "./application";
import { applications } from "./application.store";
import { mintPapers } from "./certificate.store";
import * as Corrections from "./correction";
import { corrections } from "./correction.store";
import { db, type Tx } from "./db";
import { sealDeclaration, urgencyOf } from "./declaration";
import { Holder, openHolder, PassportName, sealHolder } from "./holder";

const command = commandsOf<Tx>(db);

const idOf = ({ id }: { readonly id: string }) => id;

const OLDEST_ONSET_DAYS = 90;
const DAY_MS = 86_400_000;
const KOREA_OFFSET_MS = 9 * 3_600_000;

const OnsetDate = z.iso
  .date({ abort: true })
  .refine((date) => Date.parse(date) <= Date.now() + KOREA_OFFSET_MS, "in-the-future")
  .refine((date) => Date.parse(date) > Date.now() - OLDEST_ONSET_DAYS * DAY_MS, "too-long-ago");

const symptom = line(60);

/** What the citizen fills in. */
export const ApplicationForm = z.strictObject({
  siteId: SiteId,
  testType: TestType,
  reason: line(200),
  symptoms: z.union([z.array(symptom).max(20), symptom.transform((one) => [one])]).optional(),
  onsetDate: OnsetDate.optional(),
  /** Another person whom the citizen answers for. */
  dependantId: PersonId.optional(),
});

export const submitApplication = command({
  action: "health-center.submit-application",
  input: ApplicationForm.extend({
    /** Who is tested, as the account service knows them. */
    subject: z.strictObject({ personId: PersonId, holder: Holder }),
    site: z.strictObject({ nameKo: z.string(), nameEn: z.string(), region: Region }),
  }),
  load: async (tx, input, { actor, now }): Promise<Applications.Submission | null> => {
    if (actor.kind !== "person") return null;
    const { siteId, testType, reason, symptoms = [], onsetDate, subject, site } = input;
    const id = ApplicationId.parse(randomUUID());
    const declaration = { reason, symptoms };
    return {
      ...(await applications.place(tx, subject.personId, testType)),
      id,
      citizenId: PersonId.parse(actor.id),
      subjectId: subject.personId,
      siteId,
      siteNameKo: site.nameKo,
      siteNameEn: site.nameEn,
      region: site.region,
      urgency: urgencyOf(declaration),
      testType,
      declaration: sealDeclaration(declaration, id),
      onsetDate: onsetDate ? new Date(onsetDate) : null,
      holder: sealHolder(subject.holder, subject.personId),
      status: "submitted",
      submittedAt: now,
      expiresAt: Applications.expiryFrom(now),
      specimenId: null,
      collectedAt: null,
      resultVersion: 0,
      outcome: null,
      device: null,
      resultedAt: null,
      transferId: null,
      isolationId: null,
      isolationVersion: 0,
      facilityNameKo: null,
      facilityNameEn: null,
      isolationStartsAt: null,
      isolationEndsAt: null,
      isolationEndsVersion: 0,
      releasedAt: null,
      endedAt: null,
      reinstated: false,
      version: 0,
    };
  },
  decide: (blank) => Applications.submit(blank),
  save: applications.add,
  subject: idOf,
});

export const cancelApplication = command({
  action: "health-center.cancel-application",
  input: z.strictObject({ applicationId: ApplicationId, reason: line(200).optional() }),
  load: (tx, { applicationId }) => applications.get(tx, applicationId),
  decide: (application, _, { now }) => Applications.cancel(application, now),
  save: applications.put,
  subject: idOf,
});

export const expireApplication = command({
  action: "health-center.expire-application",
  input: z.strictObject({ applicationId: ApplicationId }),
  load: (tx, { applicationId }) => applications.get(tx, applicationId),
  decide: (application, _, { now }) => Applications.expire(application, now),
  save: applications.put,
  subject: idOf,
});

export const followTest = command({
  action: "health-center.follow-test",
  input: z.strictObject({
    applicationId: ApplicationId,
    specimenId: SpecimenId,
    collectedAt: z.coerce.date(),
    version: z.int().positive(),
    what: z.discriminatedUnion("step", [
      z.strictObject({ step: z.enum(["collected", "rejected"]) }),
      z.strictObject({
        step: z.literal("result"),
        outcome: Outcome,
        device: z.string().nullable(),
        resultedAt: z.coerce.date(),
      }),
    ]),
  }),
  load: (tx, { applicationId }) => applications.caseOf(tx, applicationId),
  decide: (current, news, { now }) => Applications.followTest(current, news, mint(now), now),
  save: applications.putCase,
  subject: idOf,
});

export const followIsolation = command({
  action: "health-center.follow-isolation",
  input: z.strictObject({
    applicationId: ApplicationId,
    transferId: TransferId,
    isolationId: IsolationId,
    version: z.int().positive(),
    what: z.discriminatedUnion("step", [
      z.strictObject({
        step: z.literal("isolated"),
        facilityName: FacilityName.nullable(),
        startsAt: z.coerce.date(),
        endsAt: z.coerce.date(),
      }),
      z.strictObject({ step: z.literal("changed"), endsAt: z.coerce.date() }),
      z.strictObject({ step: z.literal("in-hospital") }),
      z.strictObject({
        step: z.literal("released"),
        facilityName: FacilityName.nullable(),
        ground: ReleaseGround,
        startedAt: z.coerce.date().nullable(),
        releasedAt: z.coerce.date(),
      }),
    ]),
  }),
  load: (tx, { applicationId }) => applications.caseOf(tx, applicationId),
  decide: (current, news, { now }) => Applications.followIsolation(current, news, mint(now), now),
  save: applications.putCase,
  subject: idOf,
});

const BirthDate = z.iso
  .date({ abort: true })
  .refine((date) => Date.parse(date) <= Date.now() + KOREA_OFFSET_MS, "in-the-future")
  .refine((date) => date >= "1900-01-01", "too-long-ago");

/** What shall stand on the papers instead; what is left out stays. */
export const CorrectionForm = z.strictObject({
  name: line(80).optional(),
  birthDate: BirthDate.optional(),
  passportName: PassportName.optional(),
  grounds: sealedProse(500).optional(),
});

export const requestCorrection = command({
  action: "health-center.request-correction",
  input: CorrectionForm.extend({ applicationId: ApplicationId }),
  load: async (tx, input, { now }): Promise<Corrections.Wish | null> => {
    const application = await applications.get(tx, input.applicationId);
    if (!application) return null;
    const { id: applicationId, citizenId, subjectId, region, status } = application;
    const before = openHolder(application.holder, subjectId);
    const { name = before.name, birthDate = before.birthDate } = input;
    const passportName = input.passportName ?? before.passportName;
    const after: Holder = { name, birthDate, ...(passportName && { passportName }) };
    return {
      id: CorrectionId.parse(randomUUID()),
      applicationId,
      citizenId,
      subjectId,
      region,
      status: "asked",
      before: application.holder,
      after: sealHolder(after, subjectId),
      grounds: input.grounds ?? null,
      askedAt: now,
      decidedAt: null,
      decidedBy: null,
      reason: null,
      version: 0,
      open: await corrections.openOf(tx, applicationId),
      isLapsed: status === "cancelled" || status === "expired",
      isDifferent: Corrections.isDifferent(before, after),
    };
  },
  decide: (wish) => Corrections.request(wish),
  save: corrections.add,
  subject: idOf,
});

export const decideCorrection = command({
  action: "health-center.decide-correction",
  input: z.discriminatedUnion("decision", [
    z.strictObject({ correctionId: CorrectionId, decision: z.literal("approve") }),
    z.strictObject({
      correctionId: CorrectionId,
      decision: z.literal("refuse"),
      reason: sealedProse(500),
    }),
  ]),
  load: (tx, { correctionId }) => corrections.pending(tx, correctionId),
  decide: (pending, verdict, { actor, now }) => {
    const by = PersonId.parse(actor.kind === "person" ? actor.id : null);
    return Corrections.decide(pending, verdict, by, mintPapers(now), now);
  },
  save: corrections.settle,
  subject: idOf,
});

const mint = (now: Date): Applications.Mint => ({
  papers: mintPapers(now),
  transferId: TransferId.parse(randomUUID()),
});
