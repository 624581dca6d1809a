import { expect, test } from "vitest";
import { SpecimenId } from "@/contracts/ids";
import { ResultRecorded } from "@/contracts/test-site.events";
import { type Outcome, SealedText } from "@/contracts/vocabulary";
import { Device } from "./device";
import { aSpecimen, aWaitingEntry, COLLEAGUE, NURSE } from "./fixtures";
import {
  collect,
  confirmResult,
  correctResult,
  recordResult,
  rejectSpecimen,
  type SpecimenState,
} from "./specimen";

const noon = new Date("2026-03-02T06:00:00Z");
const why = SealedText.parse("v1.sealed");
const found = (outcome: Outcome, device: string | null = null) => ({ outcome, device });
const resulted = (outcome: Outcome) =>
  aSpecimen({ state: "resulted", outcome, recordedBy: NURSE, recordedAt: noon, resultedAt: noon });

test("a called person gives a specimen, and the place is done", () => {
  const fresh = aSpecimen({ version: 0, entry: aWaitingEntry({ state: "called" }) });
  expect(collect(fresh)).toMatchObject({
    value: {
      next: { entry: { state: "collected", specimenId: fresh.id } },
      events: [{ type: "test-site.specimen-collected.v1" }],
    },
  });
});

test.each(["waiting", "no-show"] as const)("a %s person must be called first", (state) => {
  expect(collect(aSpecimen({ entry: aWaitingEntry({ state }) }))).toMatchObject({
    error: { rule: "waiting-entry.not-called" },
  });
});

test.each(["cancelled", "expired", "collected"] as const)("a %s place gives none", (state) => {
  expect(collect(aSpecimen({ entry: aWaitingEntry({ state }) }))).toMatchObject({
    error: { rule: "waiting-entry.cannot-move" },
  });
});

test.each<Outcome>(["negative", "inconclusive", "invalid"])("%s is final and told at once", (o) => {
  expect(recordResult(aSpecimen(), found(o), NURSE, noon)).toMatchObject({
    value: {
      next: { state: "resulted", outcome: o },
      events: [{ type: "test-site.result-recorded.v1", data: { outcome: o } }],
    },
  });
});

test.each<Outcome>(["inconclusive", "invalid"])("%s brings the person back to the list", (o) => {
  expect(recordResult(aSpecimen(), found(o), NURSE, noon)).toMatchObject({
    value: { next: { entry: { state: "waiting", number: 1001, collectedAt: null } } },
  });
});

test("a positive is told only when a second person confirms it", () => {
  const recorded = recordResult(aSpecimen(), found("positive"), NURSE, noon);
  expect(recorded).toMatchObject({
    value: { next: { state: "awaiting-confirmation" }, events: [] },
  });
  if (!recorded.ok) return;
  expect(confirmResult(recorded.value.next, NURSE, noon)).toMatchObject({
    error: { rule: "specimen.confirm-needs-second-person" },
  });
  expect(confirmResult(recorded.value.next, COLLEAGUE, noon)).toMatchObject({
    value: {
      next: { state: "resulted", confirmedBy: COLLEAGUE },
      events: [{ data: { outcome: "positive" } }],
    },
  });
});

test("who comes second is told who was first and when", () => {
  expect(recordResult(resulted("negative"), found("positive"), COLLEAGUE, noon)).toEqual({
    ok: false,
    error: { kind: "stale", by: NURSE, at: noon.toISOString() },
  });
});

test("a rapid test is told of with the device that was used, also after a correction", () => {
  const rapid = aSpecimen({ testType: "rapid-antigen" });
  const recorded = recordResult(rapid, found("negative", "345"), NURSE, noon);
  expect(recorded).toMatchObject({
    value: { next: { device: "345" }, events: [{ data: { device: "345" } }] },
  });
  if (!recorded.ok) return;
  expect(correctResult(recorded.value.next, "positive", why, COLLEAGUE, noon)).toMatchObject({
    value: { next: { device: "345" }, events: [{ data: { device: "345" } }] },
  });
});

test("no device belongs to any other test", () => {
  const pcr = aSpecimen({ testType: "pcr" });
  expect(recordResult(pcr, found("negative", "345"), NURSE, noon)).toMatchObject({
    error: { rule: "specimen.takes-no-device" },
  });
});

test.each([
  ["345", true],
  ["1065", false],
  ["1", false],
  ["constructor", false],
])("%s can be chosen as a device: %s", (code, isKnown) => {
  expect(Device.safeParse(code).success).toBe(isKnown);
});

test("an event from before devices were told of is read as one without", () => {
  const told = recordResult(aSpecimen(), found("negative"), NURSE, noon);
  const [event] = told.ok ? told.value.events : [];
  const { device: _, ...data } = { device: null, ...event?.data };
  const envelope = { id: aSpecimen().id, occurredAt: noon.toISOString(), cause: null, version: 2 };
  const earlier = { ...envelope, type: ResultRecorded.type, data };
  expect(ResultRecorded.read(earlier).data.device).toBeNull();
});

test("a specimen older than three days takes no result", () => {
  const late = new Date(aSpecimen().collectedAt.getTime() + 72 * 3_600_000 + 1);
  expect(recordResult(aSpecimen(), found("negative"), NURSE, late)).toMatchObject({
    error: { rule: "specimen.expired" },
  });
});

test.each<SpecimenState>(["collected", "resulted", "rejected"])(
  "a %s specimen has nothing to confirm",
  (state) => {
    expect(confirmResult(aSpecimen({ state }), COLLEAGUE, noon)).toMatchObject({
      error: { rule: "specimen.nothing-to-confirm" },
    });
  },
);

test("a correction tells from, to and why", () => {
  expect(correctResult(resulted("negative"), "positive", why, COLLEAGUE, noon)).toMatchObject({
    value: {
      next: { outcome: "positive", correctedBy: COLLEAGUE },
      events: [
        {
          type: "test-site.result-corrected.v1",
          data: { from: "negative", to: "positive", reason: why },
        },
      ],
    },
  });
});

test("a correction needs a final result, another outcome, and the specimen in force", () => {
  expect(correctResult(aSpecimen(), "negative", why, NURSE, noon)).toMatchObject({
    error: { rule: "specimen.no-result-to-correct" },
  });
  expect(correctResult(resulted("negative"), "negative", why, NURSE, noon)).toMatchObject({
    error: { rule: "specimen.same-outcome" },
  });
  const replaced = resulted("inconclusive");
  const later = SpecimenId.parse("99999999-1111-4111-8111-111111111111");
  expect(
    correctResult(
      { ...replaced, entry: { ...replaced.entry, specimenId: later } },
      "negative",
      why,
      NURSE,
      noon,
    ),
  ).toMatchObject({ error: { rule: "specimen.superseded" } });
});

test("a rejected specimen leaves the person on the list at the same place", () => {
  expect(rejectSpecimen(aSpecimen(), why, NURSE, noon)).toMatchObject({
    value: {
      next: { state: "rejected", entry: { state: "waiting", number: 1001 } },
      events: [{ type: "test-site.specimen-rejected.v1" }],
    },
  });
});

test.each<SpecimenState>(["resulted", "rejected"])("a %s specimen cannot be rejected", (state) => {
  expect(rejectSpecimen(aSpecimen({ state }), why, NURSE, noon)).toMatchObject({
    error: { rule: "specimen.cannot-move" },
  });
});
