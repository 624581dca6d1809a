import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { copyDatabase, type PortalDatabase } from "./stage/fresh-database";

/** A fresh, migrated database with all logins, for one test file: `afterAll(() => database.drop())`. */
export const createPortalDatabase = (name = "test"): Promise<PortalDatabase> =>
  copyDatabase(
    inject("templateUrl"),
    inject("loginSecret"),
    `${name.replaceAll("-", "_")}_${randomBytes(4).toString("hex")}`,
  );
