import { expect, test } from "vitest";
import type { AuditRow } from "@/platform/audit";
import { deedsOf, merged } from "./merge";

const aRow = (over: Partial<AuditRow> = {}): AuditRow => ({
  seq: 1n,
  at: new Date("2026-11-22T05:00:00.123Z"),
  moment: "2026-11-22T05:00:00.123456Z",
  actor: "a",
  role: "admin",
  action: "identity.list-people",
  subject: "s",
  ...over,
});

test("rows of several services are in one order, to the microsecond", () => {
  const [earlier, later] = ["2026-11-22T05:00:00.123455Z", "2026-11-22T05:00:00.123457Z"];
  const order = merged([
    { service: "test-site", rows: [aRow({ subject: "2" })] },
    {
      service: "quarantine",
      rows: [aRow({ moment: later, subject: "1" }), aRow({ moment: earlier, subject: "3" })],
    },
  ]).map(({ row }) => row.subject);
  expect(order).toEqual(["1", "2", "3"]);
});

test("what one person did at one moment to many records is one deed", () => {
  const rows = [aRow({ subject: "1" }), aRow({ subject: "2" }), aRow({ actor: "b", subject: "3" })];
  const deeds = deedsOf(merged([{ service: "identity", rows }]));
  expect(deeds.map(({ subjects }) => subjects)).toEqual([["1", "2"], ["3"]]);
});
