import type { CaseStatus } from "@/contracts/vocabulary";
import type { CaseEvent } from "./case-event";
import { aCase, isoAt } from "./fixtures";

const HOLD = "11111111-1111-4111-8111-111111111111";
const OTHER_HOLD = "22222222-2222-4222-8222-222222222222";

/** One event, and where the case stands once it and all before it are known. */
export type Journey = readonly (readonly [CaseEvent, CaseStatus])[];
type Case = ReturnType<typeof aCase>;

const toTheCollection = (one: Case, specimen: ReturnType<Case["specimen"]>): Journey => [
  [one.submitted(), "submitted"],
  [one.joined(), "waiting"],
  [one.called(10), "called"],
  [specimen.collected(), "collected"],
];

/** Whole cases as the services tell them, in the order in which things happen. */
export const JOURNEYS: Readonly<Record<string, () => Journey>> = {
  negative: () => {
    const one = aCase();
    const specimen = one.specimen(20);
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "negative"), "negative"],
      [one.certificate().issued(61), "certified"],
      [one.closed(61), "certified"],
    ];
  },

  "no-show, called again": () => {
    const one = aCase();
    const specimen = one.specimen(50);
    return [
      [one.submitted(), "submitted"],
      [one.joined(), "waiting"],
      [one.called(10), "called"],
      [one.noShow(20), "no-show"],
      [one.called(40, 4), "called"],
      [specimen.collected(), "collected"],
      [specimen.recorded(60, "negative"), "negative"],
      [one.certificate().issued(61), "certified"],
    ];
  },

  positive: () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const transfer = one.transfer();
    const isolation = one.isolation(transfer.transferId);
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "positive", 3), "positive"],
      [transfer.requested(61), "transfer-requested"],
      [transfer.accepted(70), "transfer-requested"],
      [transfer.held(71, HOLD), "transfer-requested"],
      [transfer.dispatched(80, HOLD), "transferring"],
      [transfer.pickedUp(100, HOLD), "transferring"],
      [transfer.handedOver(130, HOLD), "transferring"],
      [isolation.isolated(140, isoAt(10_000)), "isolated"],
      [isolation.changed(2_000, isoAt(8_000)), "isolated"],
      [isolation.released(8_001), "released"],
      [one.closed(8_002), "released"],
    ];
  },

  "moved to hospital": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const transfer = one.transfer();
    const isolation = one.isolation(transfer.transferId);
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "positive", 3), "positive"],
      [transfer.requested(61), "transfer-requested"],
      [transfer.accepted(70), "transfer-requested"],
      [transfer.held(71, HOLD), "transfer-requested"],
      [transfer.dispatched(80, HOLD), "transferring"],
      [transfer.handedOver(130, HOLD), "transferring"],
      [isolation.isolated(140, isoAt(10_000)), "isolated"],
      [isolation.movedToHospital(900, 3), "in-hospital"],
      [one.closed(901), "in-hospital"],
    ];
  },

  "bed refused, transfer failed, done at last": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const transfer = one.transfer();
    const isolation = one.isolation(transfer.transferId);
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "positive", 3), "positive"],
      [transfer.requested(61), "transfer-requested"],
      [transfer.accepted(70), "transfer-requested"],
      [transfer.refused(71, OTHER_HOLD), "transfer-requested"],
      [transfer.accepted(75, 4), "transfer-requested"],
      [transfer.held(76, HOLD), "transfer-requested"],
      [transfer.dispatched(80, HOLD, 6), "transferring"],
      [transfer.failed(90, HOLD, 7), "transfer-requested"],
      [transfer.accepted(95, 8), "transfer-requested"],
      [transfer.dispatched(100, HOLD, 10), "transferring"],
      [transfer.handedOver(130, HOLD, 12), "transferring"],
      [isolation.isolated(140, isoAt(10_000)), "isolated"],
    ];
  },

  "rejected, collected again": () => {
    const one = aCase();
    const first = one.specimen(20);
    const second = one.specimen(50);
    return [
      ...toTheCollection(one, first),
      [first.rejected(30), "recollection"],
      [one.called(40, 5), "called"],
      [one.noShow(45, 6), "no-show"],
      [one.called(48, 7), "called"],
      [second.collected(), "collected"],
      [second.recorded(90, "negative"), "negative"],
      [one.certificate().issued(91), "certified"],
    ];
  },

  "inconclusive, collected again": () => {
    const one = aCase();
    const first = one.specimen(20);
    const second = one.specimen(50);
    return [
      ...toTheCollection(one, first),
      [first.recorded(30, "inconclusive"), "recollection"],
      [one.called(40, 5), "called"],
      [second.collected(), "collected"],
      [second.recorded(90, "invalid"), "recollection"],
    ];
  },

  "cancelled while waiting": () => {
    const one = aCase();
    return [
      [one.submitted(), "submitted"],
      [one.joined(), "waiting"],
      [one.cancelled(5), "cancelled"],
      [one.left(6, "cancelled"), "cancelled"],
    ];
  },

  expired: () => {
    const one = aCase();
    return [
      [one.submitted(), "submitted"],
      [one.joined(), "waiting"],
      [one.expired(4_320), "expired"],
      [one.left(4_321, "expired"), "expired"],
    ];
  },

  "cancelled, but the specimen was faster": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    return [
      ...toTheCollection(one, specimen),
      [one.cancelled(21, 2), "cancelled"],
      [one.reinstated(22, 3), "collected"],
      [specimen.recorded(60, "negative"), "negative"],
      [one.certificate().issued(61), "certified"],
    ];
  },

  "negative corrected to positive": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const certificate = one.certificate();
    const transfer = one.transfer();
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "negative"), "negative"],
      [certificate.issued(61), "certified"],
      [specimen.corrected(90, "negative", "positive"), "positive"],
      [certificate.revoked(91), "positive"],
      [transfer.requested(91), "transfer-requested"],
    ];
  },

  "refused and then approved, the name on the certificate is corrected": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const [first, second] = [one.certificate(), one.certificate()];
    const [refused, approved] = [one.correction(), one.correction()];
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "negative"), "negative"],
      [first.issued(61), "certified"],
      [refused.requested(70), "certified"],
      [refused.decided(80, "refused"), "certified"],
      [approved.requested(90), "certified"],
      [approved.decided(100, "approved"), "certified"],
      [first.revoked(100), "negative"],
      [second.issued(101), "certified"],
    ];
  },

  "positive corrected to negative on the way": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const transfer = one.transfer();
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "positive", 3), "positive"],
      [transfer.requested(61), "transfer-requested"],
      [transfer.accepted(70), "transfer-requested"],
      [transfer.dispatched(80, HOLD), "transferring"],
      [specimen.corrected(90, "positive", "negative", 4), "negative"],
      [transfer.withdrawn(91), "negative"],
      [transfer.cancelled(92), "negative"],
      [one.certificate().issued(92), "certified"],
    ];
  },

  "corrected to negative in isolation, and to positive again": () => {
    const one = aCase();
    const specimen = one.specimen(20);
    const certificate = one.certificate();
    const first = one.transfer();
    const second = one.transfer();
    const isolation = one.isolation(first.transferId);
    return [
      ...toTheCollection(one, specimen),
      [specimen.recorded(60, "positive", 3), "positive"],
      [first.requested(61), "transfer-requested"],
      [first.accepted(70), "transfer-requested"],
      [first.dispatched(80, HOLD), "transferring"],
      [first.handedOver(100, HOLD), "transferring"],
      [isolation.isolated(140, isoAt(10_000)), "isolated"],
      [specimen.corrected(200, "positive", "negative", 4), "negative"],
      [first.withdrawn(201), "negative"],
      [isolation.released(202, "result-corrected", 3), "negative"],
      [certificate.issued(203), "certified"],
      [specimen.corrected(300, "negative", "positive", 5), "positive"],
      [certificate.revoked(301), "positive"],
      [second.requested(302), "transfer-requested"],
      [second.accepted(310), "transfer-requested"],
      [second.dispatched(320, OTHER_HOLD), "transferring"],
    ];
  },
};
