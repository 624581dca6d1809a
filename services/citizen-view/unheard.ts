import type { ApplicationId, PersonId, SiteId } from "@/contracts/ids";
import type { CaseStatus, TestType } from "@/contracts/vocabulary";
import type { CaseView } from "./case-view";
import { absencesOf, dueAt, nextStepOf } from "./expectation";
import { type Standing, statusOf } from "./status";

/** An application in the health center's own words, which are there before any event is. */
export interface Told {
  readonly applicationId: ApplicationId;
  readonly number: number;
  readonly siteId: SiteId;
  readonly testType: TestType;
  readonly subjectId: PersonId;
  readonly submittedAt: Date;
  readonly expiresAt: Date;
  /** How it was called off before a test, if it was. */
  readonly lapse: { readonly why: "cancelled" | "expired"; readonly at: Date } | null;
}

const NOTHING: Standing = {
  lapse: null,
  place: null,
  specimen: null,
  certificate: null,
  papers: [],
  transfer: null,
  isolation: null,
};

/** The view of a case of which no event has arrived: as old as what the health center told. */
export function unheardOf(told: Told, now: Date): CaseView {
  const { applicationId, number, siteId, testType, subjectId, submittedAt, lapse } = told;
  const standing: Standing = { ...NOTHING, lapse: lapse?.why ?? null };
  const status = statusOf(standing);
  const due = dueAt(status, standing, { at: submittedAt, testType });
  const overdue = due !== null && due < now;
  const changedAt = lapse?.at ?? submittedAt;
  return {
    applicationId,
    number,
    siteId,
    testType,
    subjectId,
    submittedAt: submittedAt.toISOString(),
    expiresAt: told.expiresAt.toISOString(),
    status,
    timeline: [
      { step: "submitted", at: submittedAt.toISOString() },
      ...(lapse ? [{ step: lapse.why, at: lapse.at.toISOString() }] : []),
    ],
    absent: absencesOf(status, standing, overdue),
    advice: status,
    next: nextStepOf(status, standing),
    dueAt: due?.toISOString() ?? null,
    overdue,
    changedAt: changedAt.toISOString(),
    asOf: changedAt.toISOString(),
    lagSeconds: Math.max(0, Math.floor((now.getTime() - changedAt.getTime()) / 1_000)),
  };
}

const WITHOUT_A_SPECIMEN: readonly CaseStatus[] = [
  "submitted",
  "waiting",
  "called",
  "no-show",
  "recollection",
];

/** Whether it may still be called off, by the citizen or by the clock. */
export const awaitsSpecimen = ({ status }: CaseView): boolean =>
  WITHOUT_A_SPECIMEN.includes(status);

/** The view with a cancellation or expiry that has not reached it yet. */
export function withLapse(view: CaseView, told: Told, now: Date): CaseView {
  if (!told.lapse || !awaitsSpecimen(view)) return view;
  const { waiting: _givenBack, ...known } = view;
  const { status, absent, advice, next, dueAt, overdue, changedAt } = unheardOf(told, now);
  return {
    ...known,
    status,
    timeline: [...view.timeline, { step: told.lapse.why, at: told.lapse.at.toISOString() }],
    absent: {
      number: view.absent.number ? "never" : "cancelled",
      ...(!view.result && absent.result && { result: absent.result }),
      ...(!view.certificate && absent.certificate && { certificate: absent.certificate }),
      ...(!view.transfer && absent.transfer && { transfer: absent.transfer }),
      ...(!view.isolation && absent.isolation && { isolation: absent.isolation }),
    },
    advice,
    next,
    dueAt,
    overdue,
    changedAt,
  };
}
