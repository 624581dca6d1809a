import { describe, expect, test } from "vitest";
import type { Application } from "./application";
import { anApplication } from "./fixtures";
import { boardOf, dueAt, LIMITS, overdueAt } from "./open-case";

const at = (hours: number) => new Date(Date.UTC(2026, 2, 1) + hours * 3_600_000);
const moments = { submittedAt: at(0), collectedAt: at(5), resultedAt: at(10) };

test.each<[Partial<Application>, number]>([
  [{ status: "submitted" }, 24],
  [{ status: "collected", testType: "pcr" }, 29],
  [{ status: "collected", testType: "rapid-antigen" }, 7],
  [{ status: "recollection" }, 29],
  [{ status: "transfer-requested" }, 28],
  [{ status: "isolated" }, 10 + 11 * 24],
])("%o is due after %i hours", (over, hours) => {
  expect(dueAt(anApplication({ ...moments, ...over }))).toEqual(at(hours));
});

test("what nobody can foresee is never due", () => {
  expect(dueAt(anApplication({ ...moments, status: "in-hospital" }))).toBeNull();
  expect(dueAt(anApplication({ ...moments, status: "certified" }))).toBeNull();
});

describe("rows past their limit", () => {
  const { OR } = overdueAt(at(100));
  test("are asked for by the limits that the rule has", () => {
    expect(OR).toHaveLength(LIMITS.length);
    expect(OR).toContainEqual({
      status: "collected",
      testType: "rapid-antigen",
      collectedAt: { lt: at(98) },
    });
  });
});

test("a case is on one board until it has ended", () => {
  expect(boardOf("recollection")).toBe("test-site");
  expect(boardOf("transfer-requested")).toBe("transfer-center");
  expect(boardOf("isolated")).toBe("quarantine");
  expect(boardOf("in-hospital")).toBe("health-center");
  expect(boardOf("released")).toBeNull();
});
