import { expect, test } from "vitest";
import { CaseStatus, type CaseStep } from "@/contracts/vocabulary";
import type { CaseView } from "@/services/citizen-view";
import { stagesOf } from "./stages";

const time = (minute: number) => new Date(Date.UTC(2026, 2, 2, 3, minute)).toISOString();

const aView = (status: CaseStatus, ...steps: readonly CaseStep[]) =>
  ({
    status,
    timeline: steps.map((step, minute) => ({ step, at: time(minute) })),
    changedAt: time(steps.length - 1),
    absent: { number: "overdue", result: "not-yet", certificate: "never", transfer: "not-yet" },
  }) as unknown as CaseView;

const told = (view: CaseView) =>
  stagesOf(view).map(({ label, state, at }) => [label.en, state, ...(at ? [at] : [])]);

test("before the result the way ahead is left open", () => {
  expect(told(aView("called", "submitted", "waiting", "called"))).toEqual([
    ["Application", "done", time(0)],
    ["Waiting list", "current", time(1)],
    ["Specimen", "next"],
    ["Result", "next"],
    ["Certificate or transfer", "next"],
  ]);
});

test("a negative result leads to a certificate and nowhere else", () => {
  const steps = [
    "submitted",
    "waiting",
    "collected",
    "result-negative",
    "certificate-issued",
  ] as const;
  expect(told(aView("certified", ...steps)).slice(3)).toEqual([
    ["Result", "done", time(3)],
    ["Certificate", "done", time(4)],
  ]);
});

test("a positive result leads through transfer and isolation to release", () => {
  const steps = ["submitted", "waiting", "collected", "result-positive", "handed-over"] as const;
  expect(told(aView("isolated", ...steps, "isolated")).slice(4)).toEqual([
    ["Transfer", "done", time(4)],
    ["Isolation", "current", time(5)],
    ["Release", "next"],
  ]);
});

test("a specimen to be taken again is not shown with the time of the one that failed", () => {
  const steps = ["submitted", "waiting", "collected", "specimen-rejected"] as const;
  expect(told(aView("recollection", ...steps))[2]).toEqual(["Specimen", "current"]);
});

test("the present stage says what is missing", () => {
  const note = (status: CaseStatus) =>
    stagesOf(aView(status)).find(({ state }) => state === "current")?.note?.en;
  expect(note("submitted")).toBe("The waiting list is late");
  expect(note("collected")).toBe("No result yet");
  expect(note("no-show")).toBe("Missed the call (place kept)");
});

test("what is called off stops where it was", () => {
  expect(told(aView("cancelled", "submitted", "waiting", "cancelled"))).toEqual([
    ["Application", "done", time(0)],
    ["Waiting list", "done", time(1)],
    ["Application cancelled", "stopped", time(2)],
  ]);
});

test.each(CaseStatus.options)("%s stands at one place of the way at most", (status) => {
  const states = stagesOf(aView(status, "submitted")).map(({ state }) => state);
  expect(states.filter((state) => state === "current" || state === "stopped").length).toBe(
    status === "certified" || status === "released" ? 0 : 1,
  );
  expect(states.join(" ")).toMatch(/^(done ?)+((current|stopped) ?)?(next ?)*$/);
});
