import { expect, test } from "vitest";
import { inWords, tallyPlaywright, tallyVitest } from "./tally";

const vitest = (numPassedTests: number, numFailedTests: number, unloaded = 0) => ({
  numPassedTests,
  numFailedTests,
  testResults: [
    { status: "passed", assertionResults: [{}] },
    ...Array.from({ length: unloaded }, () => ({ status: "failed", assertionResults: [] })),
  ],
});

test.each([
  ["all passed", vitest(3, 0), 0, "3 passed, 0 failed"],
  ["some failed", vitest(3, 2), 1, "3 passed, 2 failed"],
  ["a file that cannot be loaded", vitest(3, 0, 1), 1, "3 passed, 1 failed"],
  ["an error outside of any test", vitest(3, 0), 1, "3 passed, 1 failed"],
  ["no report at all", null, 0, "0 passed, 1 failed"],
])("vitest: %s", (_, report, code, words) => {
  expect(inWords(tallyVitest(report, code))).toBe(words);
});

const journeys = (expected: number, unexpected: number, flaky: number) => ({
  stats: { expected, unexpected, flaky },
});

test.each([
  ["all passed", journeys(4, 0, 0), 0, "4 passed, 0 failed"],
  ["one flaky", journeys(3, 0, 1), 0, "3 passed, 1 failed"],
  ["one failed", journeys(3, 1, 0), 1, "3 passed, 1 failed"],
  ["killed", journeys(3, 0, 0), null, "3 passed, 1 failed"],
  ["no report at all", null, 1, "0 passed, 1 failed"],
])("playwright: %s", (_, report, code, words) => {
  expect(inWords(tallyPlaywright(report, code))).toBe(words);
});
