import type { EventOf } from "@/contracts/event";
import * as HealthCenter from "@/contracts/health-center.events";
import * as Quarantine from "@/contracts/quarantine.events";
import * as TestSite from "@/contracts/test-site.events";
import * as TransferCenter from "@/contracts/transfer-center.events";

/** Every event that is part of somebody's case. */
export const CASE_EVENTS = [
  HealthCenter.ApplicationSubmitted,
  HealthCenter.ApplicationCancelled,
  HealthCenter.ApplicationExpired,
  HealthCenter.ApplicationReinstated,
  HealthCenter.CorrectionRequested,
  HealthCenter.CorrectionDecided,
  HealthCenter.CertificateIssued,
  HealthCenter.CertificateRevoked,
  HealthCenter.TransferRequested,
  HealthCenter.TransferRequestWithdrawn,
  HealthCenter.CaseClosed,
  TestSite.JoinedWaitingList,
  TestSite.Called,
  TestSite.MarkedNoShow,
  TestSite.LeftWaitingList,
  TestSite.SpecimenCollected,
  TestSite.SpecimenRejected,
  TestSite.ResultRecorded,
  TestSite.ResultCorrected,
  TransferCenter.TransferAccepted,
  TransferCenter.Dispatched,
  TransferCenter.PickedUp,
  TransferCenter.HandedOver,
  TransferCenter.TransferFailed,
  TransferCenter.TransferCancelled,
  Quarantine.BedHeld,
  Quarantine.BedRefused,
  Quarantine.BedHoldExpired,
  Quarantine.Isolated,
  Quarantine.IsolationChanged,
  Quarantine.Released,
  Quarantine.MovedToHospital,
] as const;

export type CaseEvent = EventOf<(typeof CASE_EVENTS)[number]>;
export type CaseEventType = CaseEvent["type"];
export type OfType<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

export const ofTypes = <const Type extends CaseEventType>(
  events: readonly CaseEvent[],
  ...types: readonly Type[]
): readonly OfType<Type>[] =>
  events.filter((event): event is OfType<Type> =>
    (types as readonly CaseEventType[]).includes(event.type),
  );

/**
 * The newest news of one record. Its version decides; the rest only keeps the answer the same
 * whatever the order in which the events are given.
 */
export const newest = <Event extends CaseEvent>(events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>(
    (best, event) => (best && compareNews(best, event) >= 0 ? best : event),
    undefined,
  );

const compareNews = (a: CaseEvent, b: CaseEvent): number =>
  a.version - b.version ||
  happenedAt(a).getTime() - happenedAt(b).getTime() ||
  (a.id < b.id ? -1 : Number(a.id > b.id));

/** When it happened, which may be before it was told. */
export const happenedAt = (event: CaseEvent): Date => new Date(momentOf(event));

function momentOf(event: CaseEvent): string {
  switch (event.type) {
    case "health-center.application-submitted.v1":
      return event.data.submittedAt;
    case "health-center.application-cancelled.v1":
      return event.data.cancelledAt;
    case "health-center.application-expired.v1":
      return event.data.expiredAt;
    case "health-center.application-reinstated.v1":
      return event.data.reinstatedAt;
    case "health-center.correction-requested.v1":
      return event.data.requestedAt;
    case "health-center.correction-decided.v1":
      return event.data.decidedAt;
    case "health-center.certificate-issued.v1":
      return event.data.issuedAt;
    case "health-center.certificate-revoked.v1":
      return event.data.revokedAt;
    case "health-center.transfer-requested.v1":
      return event.data.requestedAt;
    case "health-center.transfer-request-withdrawn.v1":
      return event.data.withdrawnAt;
    case "health-center.case-closed.v1":
      return event.data.closedAt;
    case "test-site.joined-waiting-list.v1":
      return event.data.waitingSince;
    case "test-site.called.v1":
      return event.data.calledAt;
    case "test-site.marked-no-show.v1":
      return event.data.markedAt;
    case "test-site.left-waiting-list.v1":
      return event.data.leftAt;
    case "test-site.specimen-collected.v1":
      return event.data.collectedAt;
    case "test-site.specimen-rejected.v1":
      return event.data.rejectedAt;
    case "test-site.result-recorded.v1":
      return event.data.resultedAt;
    case "test-site.result-corrected.v1":
      return event.data.correctedAt;
    case "transfer-center.transfer-accepted.v1":
      return event.data.acceptedAt;
    case "transfer-center.dispatched.v1":
      return event.data.dispatchedAt;
    case "transfer-center.picked-up.v1":
      return event.data.pickedUpAt;
    case "transfer-center.handed-over.v1":
      return event.data.handedOverAt;
    case "transfer-center.transfer-failed.v1":
      return event.data.failedAt;
    case "transfer-center.transfer-cancelled.v1":
      return event.data.cancelledAt;
    case "quarantine.isolation-changed.v1":
      return event.data.changedAt;
    case "quarantine.released.v1":
      return event.data.releasedAt;
    case "quarantine.moved-to-hospital.v1":
      return event.data.movedAt;
    // A hold has no time of its own, and an isolation may start before the admission.
    case "quarantine.bed-held.v1":
    case "quarantine.bed-refused.v1":
    case "quarantine.bed-hold-expired.v1":
    case "quarantine.isolated.v1":
      return event.occurredAt;
  }
}
