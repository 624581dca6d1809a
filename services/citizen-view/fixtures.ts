import { randomUUID } from "node:crypto";
import * as HealthCenter from "@/contracts/health-center.events";
import * as Quarantine from "@/contracts/quarantine.events";
import * as TestSite from "@/contracts/test-site.events";
import * as TransferCenter from "@/contracts/transfer-center.events";
import type { Outcome, TestType } from "@/contracts/vocabulary";
import type { CaseEvent } from "./case-event";

/** Monday noon in Korea. */
export const NOON = new Date("2026-03-02T03:00:00.000Z");

export const at = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
export const isoAt = (minutes: number): string => at(minutes).toISOString();
const DAY = 1_440;

interface Contract<Event> {
  readonly type: string;
  read(body: unknown): Event;
}

const REASON = "v1.c2VhbGVk";

/** One citizen's case, told event by event; every minute is counted from noon. */
export function aCase(
  over: Partial<{
    applicationId: string;
    citizenId: string;
    number: number;
    siteId: string;
    testType: TestType;
  }> = {},
) {
  const ids = {
    applicationId: over.applicationId ?? randomUUID(),
    citizenId: over.citizenId ?? randomUUID(),
    number: over.number ?? 1,
    siteId: over.siteId ?? "seoul-plaza",
    testType: over.testType ?? "pcr",
    entryId: randomUUID(),
    facilityId: randomUUID(),
  };
  const { applicationId, citizenId, siteId, entryId, testType, facilityId } = ids;

  const tell = <Event extends CaseEvent>(
    contract: Contract<Event>,
    minute: number,
    version: number,
    data: object,
  ): Event =>
    contract.read({
      id: randomUUID(),
      type: contract.type,
      occurredAt: isoAt(minute),
      cause: null,
      version,
      data: { applicationId, ...data },
    });

  const application = { siteId };
  const entry = { entryId, siteId };
  const person = { citizenId };

  const specimen = (collectedMinute: number, specimenId: string = randomUUID()) => {
    const same = { specimenId, citizenId, siteId, collectedAt: isoAt(collectedMinute) };
    return {
      specimenId,
      collected: () =>
        tell(TestSite.SpecimenCollected, collectedMinute, 1, {
          ...same,
          entryId,
          specimenType: "saliva",
        }),
      rejected: (minute: number, version = 2) =>
        tell(TestSite.SpecimenRejected, minute, version, {
          ...same,
          entryId,
          reason: REASON,
          rejectedAt: isoAt(minute),
        }),
      recorded: (minute: number, outcome: Outcome, version = 2) =>
        tell(TestSite.ResultRecorded, minute, version, {
          ...same,
          testType,
          outcome,
          resultedAt: isoAt(minute),
        }),
      corrected: (minute: number, from: Outcome, to: Outcome, version = 3) =>
        tell(TestSite.ResultCorrected, minute, version, {
          ...same,
          testType,
          from,
          to,
          reason: REASON,
          resultedAt: isoAt(minute - 1),
          correctedAt: isoAt(minute),
        }),
    };
  };

  const certificate = (
    kind: HealthCenter.CertificateKind = "negative-test",
    certificateId: string = randomUUID(),
  ) => ({
    certificateId,
    issued: (minute: number) =>
      tell(HealthCenter.CertificateIssued, minute, 1, {
        certificateId,
        citizenId,
        kind,
        number: "N-2026-000001",
        issuedAt: isoAt(minute),
        expiresAt: isoAt(minute + DAY),
      }),
    revoked: (minute: number) =>
      tell(HealthCenter.CertificateRevoked, minute, 2, {
        certificateId,
        citizenId,
        kind,
        reason: "result-corrected",
        revokedAt: isoAt(minute),
      }),
  });

  const correction = (correctionId: string = randomUUID()) => ({
    requested: (minute: number) =>
      tell(HealthCenter.CorrectionRequested, minute, 1, {
        correctionId,
        citizenId,
        requestedAt: isoAt(minute),
      }),
    decided: (minute: number, decision: "approved" | "refused") =>
      tell(HealthCenter.CorrectionDecided, minute, 2, {
        correctionId,
        citizenId,
        decision,
        reason: decision === "refused" ? REASON : null,
        decidedAt: isoAt(minute),
      }),
  });

  const transfer = (transferId: string = randomUUID()) => {
    const same = { transferId, citizenId };
    const going = (holdId: string) => ({ ...same, holdId, facilityId });
    return {
      transferId,
      requested: (minute: number) =>
        tell(HealthCenter.TransferRequested, minute, 1, {
          ...same,
          subjectId: citizenId,
          region: "seoul",
          siteId,
          urgency: "routine",
          collectedAt: isoAt(minute - 60),
          onsetDate: null,
          requestedAt: isoAt(minute),
        }),
      withdrawn: (minute: number) =>
        tell(HealthCenter.TransferRequestWithdrawn, minute, 2, {
          ...same,
          withdrawnAt: isoAt(minute),
        }),
      accepted: (minute: number, version = 2) =>
        tell(TransferCenter.TransferAccepted, minute, version, {
          ...same,
          facilityId,
          vehicleId: randomUUID(),
          vehicleClass: "negative-pressure",
          acceptedAt: isoAt(minute),
        }),
      held: (minute: number, holdId: string) =>
        tell(Quarantine.BedHeld, minute, 1, {
          ...going(holdId),
          bedId: randomUUID(),
          expiresAt: isoAt(minute + 60),
        }),
      refused: (minute: number, holdId: string) =>
        tell(Quarantine.BedRefused, minute, 1, { ...going(holdId), why: "full" }),
      holdExpired: (minute: number, holdId: string) =>
        tell(Quarantine.BedHoldExpired, minute, 2, {
          ...going(holdId),
          bedId: randomUUID(),
          expiredAt: isoAt(minute),
        }),
      dispatched: (minute: number, holdId: string, version = 3) =>
        tell(TransferCenter.Dispatched, minute, version, {
          ...going(holdId),
          dispatchedAt: isoAt(minute),
        }),
      pickedUp: (minute: number, holdId: string, version = 4) =>
        tell(TransferCenter.PickedUp, minute, version, {
          ...going(holdId),
          pickedUpAt: isoAt(minute),
        }),
      handedOver: (minute: number, holdId: string, version = 5) =>
        tell(TransferCenter.HandedOver, minute, version, {
          ...going(holdId),
          subjectId: citizenId,
          collectedAt: isoAt(0),
          onsetDate: null,
          handedOverAt: isoAt(minute),
        }),
      failed: (minute: number, holdId: string, version = 4) =>
        tell(TransferCenter.TransferFailed, minute, version, {
          ...going(holdId),
          reason: REASON,
          failedAt: isoAt(minute),
        }),
      cancelled: (minute: number, version = 4) =>
        tell(TransferCenter.TransferCancelled, minute, version, {
          ...same,
          holdId: null,
          facilityId: null,
          cancelledAt: isoAt(minute),
        }),
    };
  };

  const isolation = (transferId: string, isolationId: string = randomUUID()) => {
    const same = { isolationId, transferId, citizenId, facilityId };
    return {
      isolationId,
      isolated: (minute: number, endsAt: string) =>
        tell(Quarantine.Isolated, minute, 2, {
          ...same,
          bedId: randomUUID(),
          startsAt: isoAt(minute),
          endsAt,
          ruleId: "kr-2022-03",
        }),
      changed: (minute: number, endsAt: string, version = 3) =>
        tell(Quarantine.IsolationChanged, minute, version, {
          ...same,
          endsAt,
          reason: REASON,
          changedAt: isoAt(minute),
        }),
      released: (
        minute: number,
        ground: Quarantine.ReleaseGround = "by-rule",
        version = 4,
        startedAt: string | null = isoAt(minute - DAY),
      ) =>
        tell(Quarantine.Released, minute, version, {
          ...same,
          ground,
          reason: ground === "early" ? REASON : null,
          startedAt,
          releasedAt: isoAt(minute),
        }),
      movedToHospital: (minute: number, version = 4) =>
        tell(Quarantine.MovedToHospital, minute, version, {
          ...same,
          reason: REASON,
          movedAt: isoAt(minute),
        }),
    };
  };

  return {
    ids,
    submitted: (minute = 0) =>
      tell(HealthCenter.ApplicationSubmitted, minute, 1, {
        ...application,
        ...person,
        number: ids.number,
        subjectId: citizenId,
        region: "seoul",
        testType,
        submittedAt: isoAt(minute),
        expiresAt: isoAt(minute + 3 * DAY),
      }),
    cancelled: (minute: number, version = 2) =>
      tell(HealthCenter.ApplicationCancelled, minute, version, {
        ...application,
        cancelledAt: isoAt(minute),
      }),
    expired: (minute: number, version = 2) =>
      tell(HealthCenter.ApplicationExpired, minute, version, {
        ...application,
        expiredAt: isoAt(minute),
      }),
    reinstated: (minute: number, version = 3) =>
      tell(HealthCenter.ApplicationReinstated, minute, version, {
        ...application,
        reinstatedAt: isoAt(minute),
      }),
    closed: (minute: number, version = 5) =>
      tell(HealthCenter.CaseClosed, minute, version, { ...person, closedAt: isoAt(minute) }),
    joined: (minute = 0) =>
      tell(TestSite.JoinedWaitingList, minute, 1, {
        ...entry,
        ...person,
        number: ids.number,
        waitingSince: isoAt(minute),
      }),
    called: (minute: number, version = 2) =>
      tell(TestSite.Called, minute, version, { ...entry, ...person, calledAt: isoAt(minute) }),
    noShow: (minute: number, version = 3) =>
      tell(TestSite.MarkedNoShow, minute, version, {
        ...entry,
        ...person,
        markedAt: isoAt(minute),
      }),
    left: (minute: number, why: "cancelled" | "expired", version = 9) =>
      tell(TestSite.LeftWaitingList, minute, version, { ...entry, why, leftAt: isoAt(minute) }),
    specimen,
    certificate,
    correction,
    transfer,
    isolation,
  };
}
