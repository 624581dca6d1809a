import { expect, test } from "vitest";
import { workersAmong } from "./build";

test("a worker file names its process and its service", () => {
  const files = ["test-site.ts", "health-center.papers.ts", "test-site.test.ts", "README.md"];
  expect(workersAmong(files)).toEqual([
    { name: "health-center.papers", service: "health-center" },
    { name: "test-site", service: "test-site" },
  ]);
});

test("a worker of no service is refused", () => {
  expect(() => workersAmong(["identity.ts", "laboratory.ts"])).toThrow("laboratory.ts");
});
