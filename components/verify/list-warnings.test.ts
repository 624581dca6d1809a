import { expect, test } from "vitest";
import { warningsOf } from "./list-warnings";

const noon = new Date("2026-03-02T12:00:00Z");
const hours = (count: number): Date => new Date(noon.getTime() + count * 3_600_000);
const lists = (revocationsAge: number, over: { nextUpdate?: Date; issuedAt?: Date } = {}) => ({
  trust: {
    issuedAt: (over.issuedAt ?? hours(-48)).toISOString(),
    nextUpdate: (over.nextUpdate ?? hours(48)).toISOString(),
  },
  revocations: { issuedAt: hours(-revocationsAge) },
});
const warned = (...args: Parameters<typeof lists>) =>
  warningsOf(lists(...args), noon).map(({ en }) => en);

test("fresh lists need no warning", () => {
  expect(warned(1)).toEqual([]);
  expect(warned(24)).toEqual([]);
});

test("a revocation list of more than a day is named with its age", () => {
  expect(warned(25)).toEqual([expect.stringContaining("made 1 d 1 h ago")]);
});

test("no revocation list at all is said", () => {
  expect(warningsOf({ ...lists(1), revocations: null }, noon)).toHaveLength(1);
});

test("a trust list past its date is said", () => {
  expect(warned(1, { nextUpdate: hours(-1) })).toEqual([expect.stringContaining("trust list")]);
});

test("a list from the future tells of a slow clock, and of nothing else", () => {
  expect(warned(1, { issuedAt: hours(1) })).toEqual([expect.stringContaining("clock")]);
  expect(warned(-0.05)).toEqual([]);
});
