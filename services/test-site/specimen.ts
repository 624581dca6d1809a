import type { ApplicationId, EntryId, PersonId, SiteId, SpecimenId } from "@/contracts/ids";
import {
  ResultCorrected,
  ResultRecorded,
  SpecimenCollected,
  SpecimenRejected,
} from "@/contracts/test-site.events";
import type { Outcome, SealedText, SpecimenType, TestType } from "@/contracts/vocabulary";
import { type Decision, decided, overtaken, refused } from "@/platform/decision";
import { canMove, returnToList, type WaitingEntry } from "./waiting-entry";

export type SpecimenState = "collected" | "awaiting-confirmation" | "resulted" | "rejected";

export interface Specimen {
  readonly id: SpecimenId;
  readonly entryId: EntryId;
  readonly applicationId: ApplicationId;
  readonly citizenId: PersonId;
  readonly subjectId: PersonId;
  readonly siteId: SiteId;
  readonly testType: TestType;
  readonly type: SpecimenType;
  readonly barcode: string;
  readonly state: SpecimenState;
  readonly outcome: Outcome | null;
  /** The rapid antigen test it was found with, by its code in the EU's common list. */
  readonly device: string | null;
  readonly collectedAt: Date;
  readonly collectedBy: PersonId;
  readonly recordedAt: Date | null;
  readonly recordedBy: PersonId | null;
  readonly confirmedBy: PersonId | null;
  readonly resultedAt: Date | null;
  readonly correctedAt: Date | null;
  readonly correctedBy: PersonId | null;
  readonly correctionReason: SealedText | null;
  readonly rejectedAt: Date | null;
  readonly rejectedBy: PersonId | null;
  readonly rejectionReason: SealedText | null;
  /** The specimen that this one was collected to replace. */
  readonly previousId: SpecimenId | null;
  readonly version: number;
}

/** A specimen with the place of the person it came from: they change together. */
export interface Tested extends Specimen {
  readonly entry: WaitingEntry;
}

/** The whole life of a specimen. A move that is not listed does not exist. */
const MOVES: Readonly<Record<SpecimenState, readonly SpecimenState[]>> = {
  collected: ["awaiting-confirmation", "resulted", "rejected"],
  "awaiting-confirmation": ["resulted", "rejected"],
  resulted: ["resulted"],
  rejected: [],
};

const SHELF_LIFE_HOURS = 72;

/** Outcomes that say nothing about the person: another specimen is needed. */
const WITHOUT_ANSWER: readonly Outcome[] = ["inconclusive", "invalid"];

export function collect(tested: Tested): Decision<Tested> {
  const { entry } = tested;
  if (entry.state === "waiting" || entry.state === "no-show")
    return refused("waiting-entry.not-called");
  if (!canMove(entry, "collected")) return refused("waiting-entry.cannot-move");
  return decided(
    {
      ...tested,
      entry: {
        ...entry,
        state: "collected" as const,
        specimenId: tested.id,
        collectedAt: tested.collectedAt,
      },
    },
    SpecimenCollected.of({ ...named(tested), entryId: entry.id, specimenType: tested.type }),
  );
}

export interface Finding {
  readonly outcome: Outcome;
  /** Null where nobody said. */
  readonly device: string | null;
}

/** A positive waits for a second person; any other outcome is final at once. */
export function recordResult(
  tested: Tested,
  { outcome, device }: Finding,
  by: PersonId,
  now: Date,
): Decision<Tested> {
  if (tested.state === "resulted" || tested.state === "awaiting-confirmation")
    return overtaken(tested.recordedBy, tested.recordedAt);
  if (!MOVES[tested.state].includes("resulted")) return refused("specimen.cannot-move");
  if (hoursBetween(tested.collectedAt, now) > SHELF_LIFE_HOURS) return refused("specimen.expired");
  if (device && tested.testType !== "rapid-antigen") return refused("specimen.takes-no-device");
  const recorded = { ...tested, outcome, device, recordedBy: by, recordedAt: now };
  return outcome === "positive"
    ? decided({ ...recorded, state: "awaiting-confirmation" as const })
    : finish(recorded, outcome, now);
}

export function confirmResult(tested: Tested, by: PersonId, now: Date): Decision<Tested> {
  if (tested.state === "resulted" && tested.confirmedBy)
    return overtaken(tested.confirmedBy, tested.resultedAt);
  if (tested.state !== "awaiting-confirmation" || !tested.outcome)
    return refused("specimen.nothing-to-confirm");
  if (tested.recordedBy === by) return refused("specimen.confirm-needs-second-person");
  return finish({ ...tested, confirmedBy: by }, tested.outcome, now);
}

/** Changes a final result, with a reason; everyone downstream compensates. */
export function correctResult(
  tested: Tested,
  outcome: Outcome,
  reason: SealedText,
  by: PersonId,
  now: Date,
): Decision<Tested> {
  if (tested.state !== "resulted" || !tested.outcome || !tested.resultedAt)
    return refused("specimen.no-result-to-correct");
  if (
    tested.entry.specimenId !== tested.id ||
    tested.entry.state !== entryStateAfter(tested.outcome)
  )
    return refused("specimen.superseded");
  if (tested.outcome === outcome) return refused("specimen.same-outcome");
  return decided(
    {
      ...tested,
      outcome,
      correctedAt: now,
      correctedBy: by,
      correctionReason: reason,
      entry: placeAfter(tested.entry, tested, outcome),
    },
    ResultCorrected.of({
      ...named(tested),
      testType: tested.testType,
      device: tested.device,
      from: tested.outcome,
      to: outcome,
      reason,
      resultedAt: tested.resultedAt.toISOString(),
      correctedAt: now.toISOString(),
    }),
  );
}

/** The specimen cannot be tested. The person keeps the place and is asked for another one. */
export function rejectSpecimen(
  tested: Tested,
  reason: SealedText,
  by: PersonId,
  now: Date,
): Decision<Tested> {
  if (!MOVES[tested.state].includes("rejected")) return refused("specimen.cannot-move");
  return decided(
    {
      ...tested,
      state: "rejected" as const,
      rejectedAt: now,
      rejectedBy: by,
      rejectionReason: reason,
      entry: returnToList(tested.entry),
    },
    SpecimenRejected.of({
      ...named(tested),
      entryId: tested.entryId,
      reason,
      rejectedAt: now.toISOString(),
    }),
  );
}

function finish(tested: Tested, outcome: Outcome, now: Date): Decision<Tested> {
  return decided(
    {
      ...tested,
      state: "resulted" as const,
      resultedAt: now,
      entry: placeAfter(tested.entry, tested, outcome),
    },
    ResultRecorded.of({
      ...named(tested),
      testType: tested.testType,
      device: tested.device,
      outcome,
      resultedAt: now.toISOString(),
    }),
  );
}

const entryStateAfter = (outcome: Outcome) =>
  WITHOUT_ANSWER.includes(outcome) ? "waiting" : "collected";

const placeAfter = (entry: WaitingEntry, specimen: Specimen, outcome: Outcome): WaitingEntry =>
  entryStateAfter(outcome) === "waiting"
    ? returnToList(entry)
    : { ...entry, state: "collected", collectedAt: specimen.collectedAt };

const named = ({ id: specimenId, applicationId, citizenId, siteId, collectedAt }: Specimen) => ({
  specimenId,
  applicationId,
  citizenId,
  siteId,
  collectedAt: collectedAt.toISOString(),
});

const hoursBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 3_600_000;
