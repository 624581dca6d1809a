import { defineConfig, devices } from "@playwright/test";

/** An address where the portal already runs; without one, the portal is started for the run. */
const given = process.env.PORTAL_URL;
const port = process.env.PORT ?? "3000";
const url = given ?? `http://localhost:${port}`;
const executablePath = process.env.CHROMIUM_PATH;

/** A browser run by root has no sandbox; the rest keeps it from asking for what a closed network refuses. */
const args = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: url,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  ...(given
    ? {}
    : {
        webServer: {
          command: "node scripts/run.mjs start",
          url: `${url}/api/health/ready`,
          reuseExistingServer: true,
          timeout: 240_000,
          gracefulShutdown: { signal: "SIGTERM", timeout: 40_000 },
        },
      }),
});
