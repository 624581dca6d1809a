import { z } from "zod";
import { CertificateKind } from "@/contracts/health-center.events";
import {
  ApplicationId,
  CertificateId,
  FacilityId,
  IsolationId,
  PersonId,
  SiteId,
  TransferId,
} from "@/contracts/ids";
import { ReleaseGround } from "@/contracts/quarantine.events";
import {
  CaseStatus,
  CaseStep,
  Outcome,
  SiteState,
  TestType,
  VehicleClass,
} from "@/contracts/vocabulary";
import { type CaseEvent, ofTypes } from "./case-event";
import { absencesOf, dueAt, nextStepOf } from "./expectation";
import { daysLeft } from "./isolation";
import { type Standing, standingOf, statusOf } from "./status";
import { timelineOf } from "./timeline";
import { expectedWait } from "./wait";

const at = z.iso.datetime();
const Absence = z.enum(["not-yet", "overdue", "never", "cancelled"]).exactOptional();

/** Everything a citizen may see of one case: ids, codes and times, and what staff gave as reasons. */
export const CaseView = z.object({
  applicationId: ApplicationId,
  number: z.int().positive(),
  siteId: SiteId,
  testType: TestType,
  /** Whom the test is for: the citizen, or somebody they look after. */
  subjectId: PersonId,
  submittedAt: at,
  /** Until when a first specimen is waited for; a later term is the health center's to set. */
  expiresAt: at.exactOptional(),
  status: CaseStatus,
  timeline: z.array(
    z.object({
      step: CaseStep,
      at,
      outcome: Outcome.exactOptional(),
      from: Outcome.exactOptional(),
      reason: z.string().exactOptional(),
    }),
  ),
  waiting: z
    .object({
      position: z.int().positive(),
      waiting: z.int().positive(),
      expectedWaitMinutes: z.int().nonnegative().nullable(),
      siteState: SiteState.exactOptional(),
    })
    .exactOptional(),
  result: z.object({ outcome: Outcome, resultedAt: at, corrected: z.boolean() }).exactOptional(),
  certificate: z
    .object({
      certificateId: CertificateId,
      number: z.string(),
      issuedAt: at,
      expiresAt: at,
      status: z.enum(["live", "revoked"]),
    })
    .exactOptional(),
  /** Every paper issued in the case, what counts first; the certificate above is one of them. */
  papers: z
    .array(
      z.object({
        certificateId: CertificateId,
        kind: CertificateKind,
        number: z.string(),
        issuedAt: at,
        expiresAt: at,
        status: z.enum(["live", "revoked"]),
      }),
    )
    .exactOptional(),
  transfer: z
    .object({
      transferId: TransferId,
      state: z.enum([
        "requested",
        "awaiting-bed",
        "bed-held",
        "dispatched",
        "picked-up",
        "handed-over",
        "cancelled",
      ]),
      vehicleClass: VehicleClass.exactOptional(),
      facilityId: FacilityId.exactOptional(),
    })
    .exactOptional(),
  isolation: z
    .object({
      isolationId: IsolationId,
      facilityId: FacilityId,
      status: z.enum(["isolated", "released", "in-hospital"]),
      startsAt: at,
      endsAt: at,
      /** Days until the last one in the Korean calendar; 0 on the last day and when it is over. */
      daysLeft: z.int().nonnegative(),
      /** The dated rule that the end came from. */
      ruleId: z.string().exactOptional(),
      /** Why it ended, once it has. */
      ground: ReleaseGround.exactOptional(),
    })
    .exactOptional(),
  /** Why what is not above is not there. */
  absent: z.object({
    number: Absence,
    result: Absence,
    certificate: Absence,
    transfer: Absence,
    isolation: Absence,
  }),
  /** Which advice applies: that of the status, or of a result that gave no answer. */
  advice: z.union([CaseStatus, Outcome.extract(["inconclusive", "invalid"])]),
  next: z.union([CaseStep, z.literal("result")]).nullable(),
  /** Until when the next step is on time. */
  dueAt: at.nullable(),
  overdue: z.boolean(),
  /** When the newest thing known of this case happened. */
  changedAt: at,
  /** Until when everything that happened is in this view, as far as the projection knows. */
  asOf: at,
  lagSeconds: z.int().nonnegative(),
});
export type CaseView = z.output<typeof CaseView>;

/** What the projection holds about one case. */
export interface CaseFacts {
  readonly events: readonly CaseEvent[];
  /** The active place on the waiting list, counted now. */
  readonly queue: {
    readonly position: number;
    readonly waiting: number;
    readonly testedLastHour: number;
    readonly siteState: SiteState | null;
  } | null;
  /** When the projection last showed that it was alive and had caught up. */
  readonly pulseAt: Date | null;
}

/** The case as its citizen sees it, the reasons still sealed; null before its application is known. */
export function viewOf({ events, queue, pulseAt }: CaseFacts, now: Date): CaseView | null {
  const [submission] = ofTypes(events, "health-center.application-submitted.v1");
  if (!submission) return null;
  const { applicationId, number, siteId, testType, subjectId, submittedAt, expiresAt } =
    submission.data;

  const standing = standingOf(events);
  const status = statusOf(standing);
  const due = dueAt(status, standing, { at: new Date(submittedAt), testType });
  const overdue = due !== null && due < now;
  const changedAt = Math.max(...events.map(({ occurredAt }) => Date.parse(occurredAt)));
  const asOf = Math.max(changedAt, pulseAt?.getTime() ?? 0);

  return {
    applicationId,
    number,
    siteId,
    testType,
    subjectId,
    submittedAt,
    ...(!standing.specimen && { expiresAt }),
    status,
    timeline: [...timelineOf(events)],
    ...waitingOf(status, queue),
    ...partsOf(standing, now),
    absent: absencesOf(status, standing, overdue),
    advice: adviceOf(status, standing),
    next: nextStepOf(status, standing),
    dueAt: due?.toISOString() ?? null,
    overdue,
    changedAt: new Date(changedAt).toISOString(),
    asOf: new Date(asOf).toISOString(),
    lagSeconds: Math.max(0, Math.floor((now.getTime() - asOf) / 1_000)),
  };
}

const IN_THE_QUEUE: readonly CaseStatus[] = ["waiting", "called", "no-show", "recollection"];
/** A site that tests nobody at present has no pace to promise anything by. */
const AT_REST: readonly (SiteState | null)[] = ["closed", "disinfecting"];

function waitingOf(status: CaseStatus, queue: CaseFacts["queue"]): Pick<CaseView, "waiting"> {
  if (!queue || !IN_THE_QUEUE.includes(status)) return {};
  const { position, waiting, testedLastHour, siteState } = queue;
  return {
    waiting: {
      position,
      waiting,
      expectedWaitMinutes: AT_REST.includes(siteState)
        ? null
        : expectedWait(position, testedLastHour),
      ...(siteState && { siteState }),
    },
  };
}

function partsOf(
  { specimen, certificate, papers, transfer, isolation }: Standing,
  now: Date,
): Pick<CaseView, "result" | "certificate" | "papers" | "transfer" | "isolation"> {
  return {
    ...(specimen?.outcome &&
      specimen.resultedAt && {
        result: {
          outcome: specimen.outcome,
          resultedAt: specimen.resultedAt.toISOString(),
          corrected: specimen.corrected,
        },
      }),
    ...(certificate && { certificate }),
    ...(papers.length > 0 && { papers: [...papers] }),
    ...(transfer && {
      transfer: {
        transferId: transfer.transferId,
        state: transfer.state,
        ...(transfer.vehicleClass && { vehicleClass: transfer.vehicleClass }),
        ...(transfer.facilityId && { facilityId: transfer.facilityId }),
      },
    }),
    ...(isolation?.startsAt &&
      isolation.endsAt && {
        isolation: {
          isolationId: isolation.isolationId,
          facilityId: isolation.facilityId,
          status: isolation.status,
          startsAt: isolation.startsAt.toISOString(),
          endsAt: isolation.endsAt.toISOString(),
          daysLeft: isolation.status === "isolated" ? daysLeft(isolation.endsAt, now) : 0,
          ...(isolation.ruleId && { ruleId: isolation.ruleId }),
          ...(isolation.ground && { ground: isolation.ground }),
        },
      }),
  };
}

function adviceOf(status: CaseStatus, { specimen }: Standing): CaseView["advice"] {
  const outcome = status === "recollection" ? specimen?.outcome : null;
  return outcome === "inconclusive" || outcome === "invalid" ? outcome : status;
}
