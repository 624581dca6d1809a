import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findRooms } from "./boundaries";
import { inRoot } from "./place";
import { type Ending, runProgram } from "./program";
import { add, FAILED, NONE, PASSED, type Tally, tallyVitest } from "./tally";

const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

const REPORTS = inRoot(".build/reports");

export function reportFile(name: string): string {
  mkdirSync(REPORTS, { recursive: true });
  const file = `${REPORTS}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

export const readReport = <T>(file: string): T | null =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;

/** Keeps the score of a run and goes on after a failure. */
export class Run {
  private total: Tally = NONE;
  private readonly failures: string[] = [];

  get tally(): Tally {
    return this.total;
  }

  get failedSteps(): readonly string[] {
    return this.failures;
  }

  async count(title: string, work: () => Promise<Tally>): Promise<boolean> {
    const begun = performance.now();
    const tally = await work().catch((fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : fault);
      return FAILED;
    });
    this.total = add(this.total, tally);
    const held = tally.failed === 0;
    if (!held) this.failures.push(title);
    const score =
      tally.passed + tally.failed > 1 ? `${tally.passed}/${tally.passed + tally.failed}` : "";
    console.log(`${held ? "✓" : "✗"} ${title.padEnd(52)} ${score.padStart(10)}  ${seconds(begun)}`);
    return held;
  }

  /** A step that holds as a whole or not; what it said is shown where it does not. */
  check(title: string, work: () => Promise<Ending>): Promise<boolean> {
    return this.count(title, async () => {
      const { code, output } = await work();
      if (code === 0) return PASSED;
      console.error(output);
      return FAILED;
    });
  }
}

const node = (script: string, ...args: readonly string[]): Promise<Ending> =>
  runProgram(process.execPath, [inRoot("node_modules", script), ...args]);

/** What can be said without running anything. */
export async function checkText(run: Run): Promise<void> {
  await run.check("format and lint", () => node("@biomejs/biome/bin/biome", "ci", "--colors=off"));
  await run.check("types", () => node("typescript/bin/tsc", "--noEmit"));
  await run.check("import boundaries", () =>
    node(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      ...["--config", inRoot(".dependency-cruiser.cjs")],
      ...findRooms(),
    ),
  );
}

/** Types that Next writes for the pages there are. */
export const writeRouteTypes = (): Promise<Ending> =>
  existsSync(inRoot("app"))
    ? node("next/dist/bin/next", "typegen")
    : Promise.resolve({ code: 0, output: "" });

export const runVitest = (run: Run, project: "unit" | "integration"): Promise<boolean> =>
  run.count(`${project} tests`, async () => {
    const file = reportFile(project);
    const { code } = await runProgram(
      process.execPath,
      [
        inRoot("node_modules/vitest/vitest.mjs"),
        ...["run", "--project", project, "--passWithNoTests"],
        ...["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`],
      ],
      { isShown: true },
    );
    return tallyVitest(readReport(file), code);
  });
