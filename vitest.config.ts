import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // Says at build time what may not reach a browser; there is no browser here.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    env: {
      PORTAL_SECRET: "a secret of the tests, and of nothing else",
      PORTAL_MODE: "demo",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
    },
    exclude: ["node_modules/**", ".next/**", ".build/**", ".data/**", "e2e/**"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Property tests on a busy machine.
          testTimeout: 30_000,
          include: ["**/*.test.{ts,tsx}"],
          exclude: [
            "node_modules/**",
            ".next/**",
            ".build/**",
            ".data/**",
            "e2e/**",
            "**/*.int.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["**/*.int.test.ts"],
          globalSetup: ["scripts/test-servers.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
