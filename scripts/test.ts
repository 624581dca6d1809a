import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "./stage/browser";
import { buildWhenStale } from "./stage/build";
import { checkText, Run, readReport, reportFile, runVitest, writeRouteTypes } from "./stage/checks";
import { installFromDebian } from "./stage/debian";
import { generateClients } from "./stage/generate";
import { inRoot } from "./stage/place";
import { findFreePort, homePortOf } from "./stage/ports";
import { passOn, runProgram } from "./stage/program";
import { hasRedis } from "./stage/redis";
import { FAILED, inWords, NONE, PASSED, tallyPlaywright } from "./stage/tally";
import { startTestInstance } from "./stage/test-instance";

const isCi = process.env.CI === "true";
const run = new Run();
const abort = new AbortController();

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    abort.abort();
    passOn("SIGTERM");
  });

/** Without a Redis half of the promise about queues goes untested: said loudly, and in CI a failure. */
async function haveRedis() {
  if (hasRedis() || (await installFromDebian("redis-server"))) return PASSED;
  console.error(
    "\n!!! NO REDIS: redis-server is not installed and cannot be. The tests run on the Postgres\n" +
      "!!! queue only; the queue of production is NOT tested.\n",
  );
  return isCi ? FAILED : NONE;
}

let browser: string | null = null;
async function haveBrowser() {
  browser = await findBrowser();
  if (browser) return PASSED;
  console.error("No Chromium: install one, or set CHROMIUM_PATH. The journeys cannot run.");
  return FAILED;
}

async function journeys(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "portal-e2e-"));
  const port = await findFreePort(homePortOf(dataDir, "web"), new Set());
  const instance = startTestInstance(dataDir, port);
  try {
    const isUp = await run.count("a production instance starts", async () => {
      await instance.ready(abort.signal);
      return PASSED;
    });
    if (!isUp) return;
    await run.count("journeys in the browser", async () => {
      const file = reportFile("journeys");
      const { code } = await runProgram(
        process.execPath,
        [
          inRoot("node_modules/@playwright/test/cli.js"),
          "test",
          "--reporter=dot,json",
          "--pass-with-no-tests",
        ],
        {
          isShown: true,
          env: {
            ...process.env,
            PORTAL_URL: `http://localhost:${port}`,
            CHROMIUM_PATH: browser ?? "",
            PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          },
        },
      );
      return tallyPlaywright(readReport(file), code);
    });
  } finally {
    await run.count("the instance stops in order", async () => {
      const code = await instance.stop();
      if (code === 0) return PASSED;
      console.error(`ended with ${code}:\n${instance.output()}`);
      return FAILED;
    });
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await run.count("Redis", haveRedis);
await run.count("Chromium", haveBrowser);
await run.count("Prisma clients", async () => {
  await generateClients();
  return PASSED;
});
await run.check("types of the routes", writeRouteTypes);
await checkText(run);
await runVitest(run, "unit");
await runVitest(run, "integration");
const isBuilt = await run.count("production build", async () => {
  await buildWhenStale(abort.signal);
  return PASSED;
});
if (isBuilt && browser) await journeys();

if (run.failedSteps.length > 0) console.log(`failed: ${run.failedSteps.join(", ")}`);
console.log(inWords(run.tally));
process.exit(run.tally.failed === 0 && !abort.signal.aborted ? 0 : 1);
