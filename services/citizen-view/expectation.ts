import type { CaseStatus, CaseStep, TestType } from "@/contracts/vocabulary";
import type { AbsenceWord } from "@/contracts/words/guidance";
import type { Standing } from "./status";
import { isToBeRepeated } from "./testing";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a laboratory may take from the collection on. */
const RESULT_WITHIN_MS = {
  pcr: 24 * HOUR_MS,
  "rapid-antigen": 2 * HOUR_MS,
} as const satisfies Record<TestType, number>;

/** How long each other step may take before somebody should ask. */
const JOIN_WITHIN_MS = 30 * MINUTE_MS;
const COME_WITHIN_MS = 30 * MINUTE_MS;
const CERTIFY_WITHIN_MS = HOUR_MS;
const REQUEST_WITHIN_MS = HOUR_MS;
const DISPATCH_WITHIN_MS = 12 * HOUR_MS;
const ADMIT_WITHIN_MS = 6 * HOUR_MS;
const RELEASE_WITHIN_MS = HOUR_MS;

export type NextStep =
  | Extract<
      CaseStep,
      | "waiting"
      | "called"
      | "collected"
      | "certificate-issued"
      | "transfer-requested"
      | "dispatched"
      | "picked-up"
      | "handed-over"
      | "isolated"
      | "released"
    >
  | "result";

/** The step that should come next; null where the case has reached an end. */
export function nextStepOf(status: CaseStatus, { transfer }: Standing): NextStep | null {
  switch (status) {
    case "submitted":
      return "waiting";
    case "waiting":
    case "no-show":
    case "recollection":
      return "called";
    case "called":
      return "collected";
    case "collected":
      return "result";
    case "negative":
      return "certificate-issued";
    case "positive":
      return "transfer-requested";
    case "transfer-requested":
      return "dispatched";
    case "transferring":
      if (transfer?.state === "dispatched") return "picked-up";
      return transfer?.state === "picked-up" ? "handed-over" : "isolated";
    case "isolated":
      return "released";
    case "certified":
    case "released":
    case "in-hospital":
    case "cancelled":
    case "expired":
      return null;
  }
}

/** The latest moment at which the next step is still on time; null where only the person can act. */
export function dueAt(
  status: CaseStatus,
  { place, specimen, transfer, isolation }: Standing,
  submitted: { readonly at: Date; readonly testType: TestType } | null,
): Date | null {
  switch (status) {
    case "submitted":
      return after(submitted?.at, JOIN_WITHIN_MS);
    case "called":
      return after(place?.since, COME_WITHIN_MS);
    case "collected":
      return submitted ? after(specimen?.collectedAt, RESULT_WITHIN_MS[submitted.testType]) : null;
    case "negative":
      return after(specimen?.settledAt, CERTIFY_WITHIN_MS);
    case "positive":
      return after(specimen?.settledAt, REQUEST_WITHIN_MS);
    case "transfer-requested":
      return after(transfer?.requestedAt, DISPATCH_WITHIN_MS);
    case "transferring":
      return after(transfer?.since, ADMIT_WITHIN_MS);
    case "isolated":
      return after(isolation?.endsAt, RELEASE_WITHIN_MS);
    case "waiting":
    case "no-show":
    case "recollection":
    case "certified":
    case "released":
    case "in-hospital":
    case "cancelled":
    case "expired":
      return null;
  }
}

const after = (from: Date | null | undefined, ms: number): Date | null =>
  from ? new Date(from.getTime() + ms) : null;

export interface Absences {
  readonly number?: AbsenceWord;
  readonly result?: AbsenceWord;
  readonly certificate?: AbsenceWord;
  readonly transfer?: AbsenceWord;
  readonly isolation?: AbsenceWord;
}

/**
 * Why what is not there is not there: it will come, it should have come, it will never come, it
 * was called off. What would only frighten while the result is open is not spoken of.
 */
export function absencesOf(status: CaseStatus, standing: Standing, overdue: boolean): Absences {
  const { lapse, place, specimen, certificate, transfer, isolation } = standing;
  const pending = overdue ? "overdue" : "not-yet";
  const outcome = specimen?.outcome ?? null;
  const isOpen = outcome === null || (specimen !== null && isToBeRepeated(specimen));
  const off = lapse === "cancelled" ? "cancelled" : "never";
  return {
    ...((!place || lapse) && {
      number: lapse
        ? place
          ? "cancelled"
          : "never"
        : status === "submitted"
          ? pending
          : "not-yet",
    }),
    ...(outcome === null && {
      result: lapse ? off : status === "collected" ? pending : "not-yet",
    }),
    ...(!certificate && {
      certificate:
        lapse || outcome === "positive" ? "never" : status === "negative" ? pending : "not-yet",
    }),
    ...(!transfer &&
      (lapse || !isOpen) && {
        transfer: lapse || outcome === "negative" ? "never" : pending,
      }),
    ...(!isolation &&
      (lapse || !isOpen) && {
        isolation:
          lapse || outcome === "negative"
            ? "never"
            : status === "transferring"
              ? pending
              : "not-yet",
      }),
  };
}
