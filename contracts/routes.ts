import * as HealthCenter from "./health-center.events";
import * as Notification from "./notification.events";
import * as Quarantine from "./quarantine.events";
import * as TestSite from "./test-site.events";
import * as TransferCenter from "./transfer-center.events";

/** Services that work the flow: each has a queue, a worker and a schema of this name. */
export const WORKING_SERVICES = [
  "health-center",
  "test-site",
  "transfer-center",
  "quarantine",
  "citizen-view",
  "notification",
] as const;

export const SERVICES = [...WORKING_SERVICES, "identity"] as const;
export type Service = (typeof SERVICES)[number];

const everyoneWho = (...readers: Service[]): readonly Service[] => readers;

/** Who listens to whom. Nobody else knows. */
export const ROUTES: Readonly<Record<string, readonly Service[]>> = {
  [HealthCenter.ApplicationSubmitted.type]: everyoneWho(
    "test-site",
    "citizen-view",
    "notification",
  ),
  [HealthCenter.ApplicationCancelled.type]: everyoneWho(
    "test-site",
    "citizen-view",
    "notification",
  ),
  [HealthCenter.ApplicationExpired.type]: everyoneWho("test-site", "citizen-view", "notification"),
  [HealthCenter.ApplicationReinstated.type]: everyoneWho("citizen-view", "notification"),
  [HealthCenter.CertificateIssued.type]: everyoneWho("citizen-view", "notification"),
  [HealthCenter.CertificateRevoked.type]: everyoneWho("citizen-view", "notification"),
  [HealthCenter.CorrectionRequested.type]: everyoneWho("citizen-view"),
  [HealthCenter.CorrectionDecided.type]: everyoneWho("citizen-view", "notification"),
  [HealthCenter.TransferRequested.type]: everyoneWho("transfer-center", "citizen-view"),
  [HealthCenter.TransferRequestWithdrawn.type]: everyoneWho(
    "transfer-center",
    "quarantine",
    "citizen-view",
  ),
  [HealthCenter.CaseClosed.type]: everyoneWho("citizen-view"),

  [TestSite.JoinedWaitingList.type]: everyoneWho("citizen-view"),
  [TestSite.Called.type]: everyoneWho("citizen-view", "notification"),
  [TestSite.MarkedNoShow.type]: everyoneWho("citizen-view", "notification"),
  [TestSite.LeftWaitingList.type]: everyoneWho("citizen-view"),
  [TestSite.SpecimenCollected.type]: everyoneWho("health-center", "citizen-view"),
  [TestSite.SpecimenRejected.type]: everyoneWho("health-center", "citizen-view", "notification"),
  [TestSite.ResultRecorded.type]: everyoneWho("health-center", "citizen-view", "notification"),
  [TestSite.ResultCorrected.type]: everyoneWho("health-center", "citizen-view", "notification"),
  [TestSite.SiteStatusChanged.type]: everyoneWho("citizen-view"),

  [TransferCenter.TransferAccepted.type]: everyoneWho("citizen-view"),
  [TransferCenter.BedRequested.type]: everyoneWho("quarantine"),
  [TransferCenter.Dispatched.type]: everyoneWho("quarantine", "citizen-view", "notification"),
  [TransferCenter.PickedUp.type]: everyoneWho("quarantine", "citizen-view"),
  [TransferCenter.HandedOver.type]: everyoneWho("quarantine", "citizen-view"),
  [TransferCenter.TransferFailed.type]: everyoneWho("quarantine", "citizen-view", "notification"),
  [TransferCenter.TransferCancelled.type]: everyoneWho("quarantine", "citizen-view"),

  [Quarantine.BedHeld.type]: everyoneWho("transfer-center", "citizen-view"),
  [Quarantine.BedRefused.type]: everyoneWho("transfer-center", "citizen-view"),
  [Quarantine.BedHoldExpired.type]: everyoneWho("transfer-center", "citizen-view"),
  [Quarantine.Isolated.type]: everyoneWho("health-center", "citizen-view", "notification"),
  [Quarantine.IsolationChanged.type]: everyoneWho("health-center", "citizen-view", "notification"),
  [Quarantine.Released.type]: everyoneWho("health-center", "citizen-view", "notification"),
  [Quarantine.MovedToHospital.type]: everyoneWho("health-center", "citizen-view", "notification"),

  [Notification.MessageDelivered.type]: everyoneWho(),
  [Notification.MessageFailed.type]: everyoneWho(),
};

export const readersOf = (type: string): readonly Service[] => ROUTES[type] ?? [];
