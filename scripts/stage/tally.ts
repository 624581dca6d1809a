/** How many checks held and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const NONE: Tally = { passed: 0, failed: 0 };
export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

export const inWords = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

/** A runner that complains although every test it counted passed has failed at something else. */
const atLeastOneFailure = (tally: Tally, exitCode: number | null): Tally =>
  exitCode !== 0 && tally.failed === 0 ? add(tally, FAILED) : tally;

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** A file that could not even be loaded holds no test, and counts as one that failed. */
export function tallyVitest(report: VitestReport | null, exitCode: number | null): Tally {
  if (!report) return FAILED;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
  };
  return atLeastOneFailure(tally, exitCode);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

/** A journey that holds only at the second try does not hold. */
export function tallyPlaywright(report: PlaywrightReport | null, exitCode: number | null): Tally {
  if (!report) return FAILED;
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, exitCode);
}
