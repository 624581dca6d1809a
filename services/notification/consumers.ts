import type { Envelope } from "@/contracts/event";
import * as HealthCenter from "@/contracts/health-center.events";
import * as Quarantine from "@/contracts/quarantine.events";
import * as TestSite from "@/contracts/test-site.events";
import * as TransferCenter from "@/contracts/transfer-center.events";
import { type Consumer, consumersOf } from "@/platform/consumer";
import { no, ok } from "@/platform/result";
import { db, type Tx } from "./db";
import { applicants, messages } from "./message.store";
import type { Template } from "./wording";

const on = consumersOf<Tx>("notification", db);

type Told<Data> = Envelope & { readonly type: string; readonly data: Data };
interface Contract<Event> {
  readonly type: string;
  read(body: unknown): Event;
}

type OfCitizen = Told<{ readonly applicationId: string; readonly citizenId: string }>;
type OfApplication = Told<{ readonly applicationId: string }>;

const newsOf = ({ id: eventId, occurredAt: at, data }: OfApplication, template: Template) => ({
  eventId,
  at,
  applicationId: data.applicationId,
  template,
});

/** An event that says whose case it is. */
const tell = <Event extends OfCitizen>(contract: Contract<Event>, template: Template): Consumer =>
  on(contract, async (tx, event) => {
    await messages.add(tx, { ...newsOf(event, template), citizenId: event.data.citizenId });
    return ok(null);
  });

/** An event that does not: it waits until the application itself has been heard of. */
const tellApplicant = <Event extends OfApplication>(
  contract: Contract<Event>,
  template: Template,
): Consumer =>
  on(contract, async (tx, event) => {
    const citizenId = await applicants.find(tx, event.data.applicationId);
    if (!citizenId) return no({ kind: "missing" });
    await messages.add(tx, { ...newsOf(event, template), citizenId });
    return ok(null);
  });

export const consumers: readonly Consumer[] = [
  on(HealthCenter.ApplicationSubmitted, async (tx, event) => {
    const { applicationId, citizenId } = event.data;
    await applicants.remember(tx, applicationId, citizenId);
    await messages.add(tx, { ...newsOf(event, "submitted"), citizenId });
    return ok(null);
  }),
  tellApplicant(HealthCenter.ApplicationCancelled, "cancelled"),
  tellApplicant(HealthCenter.ApplicationExpired, "expired"),
  tellApplicant(HealthCenter.ApplicationReinstated, "reinstated"),
  tell(HealthCenter.CertificateIssued, "certificate-issued"),
  tell(HealthCenter.CertificateRevoked, "certificate-revoked"),
  tell(HealthCenter.CorrectionDecided, "correction-decided"),
  tell(TestSite.Called, "called"),
  tell(TestSite.MarkedNoShow, "no-show"),
  tell(TestSite.SpecimenRejected, "specimen-rejected"),
  tell(TestSite.ResultRecorded, "result-ready"),
  tell(TestSite.ResultCorrected, "result-corrected"),
  tell(TransferCenter.Dispatched, "dispatched"),
  tell(TransferCenter.TransferFailed, "transfer-failed"),
  tell(Quarantine.Isolated, "isolated"),
  tell(Quarantine.IsolationChanged, "isolation-changed"),
  tell(Quarantine.Released, "released"),
  tell(Quarantine.MovedToHospital, "moved-to-hospital"),
];
