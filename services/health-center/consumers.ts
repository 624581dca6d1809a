import {
  Isolated,
  IsolationChanged,
  MovedToHospital,
  Released,
} from "@/contracts/quarantine.events";
import {
  ResultCorrected,
  ResultRecorded,
  SpecimenCollected,
  SpecimenRejected,
} from "@/contracts/test-site.events";
import { consumersOf } from "@/platform/consumer";
import { followIsolation, followTest } from "./commands";
import { db, type Tx } from "./db";

const on = consumersOf<Tx>("health-center", db);

interface OfSpecimen {
  readonly data: {
    readonly applicationId: string;
    readonly specimenId: string;
    readonly collectedAt: string;
  };
  readonly version: number;
}

const specimenOf = ({ data, version }: OfSpecimen) => ({
  applicationId: data.applicationId,
  specimenId: data.specimenId,
  collectedAt: data.collectedAt,
  version,
});

interface OfIsolation {
  readonly data: {
    readonly applicationId: string;
    readonly transferId: string;
    readonly isolationId: string;
  };
  readonly version: number;
}

const isolationOf = ({ data, version }: OfIsolation) => ({
  applicationId: data.applicationId,
  transferId: data.transferId,
  isolationId: data.isolationId,
  version,
});

export const consumers = [
  on(SpecimenCollected, (tx, event, ctx) =>
    followTest.within(tx, { ...specimenOf(event), what: { step: "collected" } }, ctx),
  ),
  on(SpecimenRejected, (tx, event, ctx) =>
    followTest.within(tx, { ...specimenOf(event), what: { step: "rejected" } }, ctx),
  ),
  on(ResultRecorded, (tx, event, ctx) => {
    const { outcome, device, resultedAt } = event.data;
    const what = { step: "result", outcome, device, resultedAt };
    return followTest.within(tx, { ...specimenOf(event), what }, ctx);
  }),
  on(ResultCorrected, (tx, event, ctx) => {
    const { to: outcome, device, correctedAt: resultedAt } = event.data;
    const what = { step: "result", outcome, device, resultedAt };
    return followTest.within(tx, { ...specimenOf(event), what }, ctx);
  }),
  on(Isolated, (tx, event, ctx) => {
    const { facilityName, startsAt, endsAt } = event.data;
    const what = { step: "isolated", facilityName, startsAt, endsAt };
    return followIsolation.within(tx, { ...isolationOf(event), what }, ctx);
  }),
  on(IsolationChanged, (tx, event, ctx) => {
    const what = { step: "changed", endsAt: event.data.endsAt };
    return followIsolation.within(tx, { ...isolationOf(event), what }, ctx);
  }),
  on(MovedToHospital, (tx, event, ctx) =>
    followIsolation.within(tx, { ...isolationOf(event), what: { step: "in-hospital" } }, ctx),
  ),
  on(Released, (tx, event, ctx) => {
    const { facilityName, ground, startedAt, releasedAt } = event.data;
    const what = { step: "released", facilityName, ground, startedAt, releasedAt };
    return followIsolation.within(tx, { ...isolationOf(event), what }, ctx);
  }),
];
