import type { Service } from "@/contracts/routes";
import type { TestType } from "@/contracts/vocabulary";
import type { Application, ApplicationStatus } from "./application";

const HOUR_MS = 3_600_000;

interface Limit {
  readonly status: ApplicationStatus;
  readonly testType?: TestType;
  readonly since: "submittedAt" | "collectedAt" | "resultedAt";
  readonly hours: number;
}

/** How long a case may stand where it is before an officer should ask why. */
export const LIMITS: readonly Limit[] = [
  { status: "submitted", since: "submittedAt", hours: 24 },
  { status: "collected", testType: "pcr", since: "collectedAt", hours: 24 },
  { status: "collected", testType: "rapid-antigen", since: "collectedAt", hours: 2 },
  { status: "recollection", since: "collectedAt", hours: 24 },
  { status: "transfer-requested", since: "resultedAt", hours: 18 },
  // The longest isolation that any rule sets is ten days.
  { status: "isolated", since: "resultedAt", hours: 11 * 24 },
];

/** Until when the case is where it may be; null where nobody can say, as in a hospital. */
export function dueAt(application: Application): Date | null {
  const limit = LIMITS.find(
    ({ status, testType = application.testType }) =>
      status === application.status && testType === application.testType,
  );
  const since = limit && application[limit.since];
  return since ? new Date(since.getTime() + limit.hours * HOUR_MS) : null;
}

/** The same as a condition on rows: past their limit at this moment. */
export const overdueAt = (now: Date) => ({
  OR: LIMITS.map(({ status, testType, since, hours }) => ({
    status,
    ...(testType && { testType }),
    [since]: { lt: new Date(now.getTime() - hours * HOUR_MS) },
  })),
});

/** Whose turn it is; nobody's once the case has ended. */
export function boardOf(status: ApplicationStatus): Service | null {
  switch (status) {
    case "submitted":
    case "collected":
    case "recollection":
      return "test-site";
    case "transfer-requested":
      return "transfer-center";
    case "isolated":
      return "quarantine";
    case "in-hospital":
      return "health-center";
    case "certified":
    case "released":
    case "cancelled":
    case "expired":
      return null;
  }
}
