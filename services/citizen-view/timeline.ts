import type { CaseStep, Outcome, SealedText } from "@/contracts/vocabulary";
import { type CaseEvent, type CaseEventType, happenedAt, ofTypes } from "./case-event";

export interface TimelineStep {
  readonly step: CaseStep;
  readonly at: string;
  /** The outcome of a result, after a correction the new one. */
  readonly outcome?: Outcome;
  /** What it was before the correction. */
  readonly from?: Outcome;
  /** Why, as staff wrote it; still sealed. */
  readonly reason?: SealedText;
}

/** The step each event is told as. What only services need to know of is null. */
const STEP = {
  "health-center.application-submitted.v1": "submitted",
  "test-site.joined-waiting-list.v1": "waiting",
  "test-site.called.v1": "called",
  "test-site.marked-no-show.v1": "no-show",
  "health-center.application-cancelled.v1": "cancelled",
  "health-center.application-expired.v1": "expired",
  "test-site.left-waiting-list.v1": null,
  "test-site.specimen-collected.v1": "collected",
  "health-center.application-reinstated.v1": "reinstated",
  "test-site.specimen-rejected.v1": "specimen-rejected",
  "test-site.result-recorded.v1": "result",
  "test-site.result-corrected.v1": "result-corrected",
  "health-center.correction-requested.v1": "correction-requested",
  "health-center.correction-decided.v1": "correction",
  "health-center.certificate-revoked.v1": "certificate-revoked",
  "health-center.certificate-issued.v1": "certificate-issued",
  "health-center.transfer-requested.v1": "transfer-requested",
  "transfer-center.transfer-accepted.v1": "transfer-accepted",
  "quarantine.bed-held.v1": "bed-held",
  "quarantine.bed-refused.v1": null,
  "quarantine.bed-hold-expired.v1": null,
  "transfer-center.dispatched.v1": "dispatched",
  "transfer-center.picked-up.v1": "picked-up",
  "transfer-center.handed-over.v1": "handed-over",
  "transfer-center.transfer-failed.v1": "transfer-failed",
  "health-center.transfer-request-withdrawn.v1": "transfer-withdrawn",
  "transfer-center.transfer-cancelled.v1": "transfer-withdrawn",
  "quarantine.isolated.v1": "isolated",
  "quarantine.isolation-changed.v1": "isolation-changed",
  "quarantine.released.v1": "released",
  "quarantine.moved-to-hospital.v1": "moved-to-hospital",
  "health-center.case-closed.v1": "closed",
} as const satisfies Record<CaseEventType, CaseStep | "result" | "correction" | null>;

/** The order above is that of cause and effect; it decides where two things share a moment. */
const RANK = new Map(Object.keys(STEP).map((type, rank) => [type, rank]));
const rankOf = ({ type }: CaseEvent): number => RANK.get(type) ?? 0;

/** Everything that happened so far, the oldest first. */
export const timelineOf = (events: readonly CaseEvent[]): readonly TimelineStep[] =>
  withoutEchoes(events)
    .toSorted(
      (a, b) =>
        happenedAt(a).getTime() - happenedAt(b).getTime() ||
        rankOf(a) - rankOf(b) ||
        a.version - b.version ||
        (a.id < b.id ? -1 : 1),
    )
    .flatMap(toStep);

function toStep(event: CaseEvent): readonly TimelineStep[] {
  const at = happenedAt(event).toISOString();
  switch (event.type) {
    case "test-site.result-recorded.v1": {
      const { outcome } = event.data;
      return [{ step: `result-${outcome}`, at, outcome }];
    }
    case "test-site.result-corrected.v1": {
      const { from, to: outcome, reason } = event.data;
      return [{ step: STEP[event.type], at, outcome, from, reason }];
    }
    case "health-center.correction-decided.v1": {
      const { decision, reason } = event.data;
      return [{ step: `correction-${decision}`, at, ...(reason && { reason }) }];
    }
    case "test-site.specimen-rejected.v1":
    case "transfer-center.transfer-failed.v1":
    case "quarantine.isolation-changed.v1":
    case "quarantine.moved-to-hospital.v1":
      return [{ step: STEP[event.type], at, reason: event.data.reason }];
    // Papers of the other kinds say again what a step of its own has said.
    case "health-center.certificate-issued.v1":
    case "health-center.certificate-revoked.v1":
      return event.data.kind === "negative-test" ? [{ step: STEP[event.type], at }] : [];
    case "quarantine.released.v1": {
      const { reason } = event.data;
      return [{ step: STEP[event.type], at, ...(reason && { reason }) }];
    }
    default: {
      const step = STEP[event.type];
      return step === null ? [] : [{ step, at }];
    }
  }
}

/** A withdrawn request and the transfer cancelled for it are one step to the citizen. */
function withoutEchoes(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const withdrawn = new Set(
    ofTypes(events, "health-center.transfer-request-withdrawn.v1").map(
      ({ data }) => data.transferId,
    ),
  );
  return events.filter(
    (event) =>
      event.type !== "transfer-center.transfer-cancelled.v1" ||
      !withdrawn.has(event.data.transferId),
  );
}
