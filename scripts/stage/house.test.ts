import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SERVICES } from "@/contracts/routes";
import { inRoot } from "./place";

test("what every service owns besides its records is the same in each schema", () => {
  const houses = SERVICES.map((service) =>
    readFileSync(inRoot(`prisma/${service}/migrations/20261122000000_house/migration.sql`), "utf8"),
  );
  expect(houses).toHaveLength(7);
  expect(new Set(houses).size).toBe(1);
});
