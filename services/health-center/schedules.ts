import type { Schedule } from "@/platform/schedule";
import { expireApplication } from "./commands";
import { db } from "./db";

const BATCH = 100;

/** Ends applications that nobody came to be tested for; the test site then gives back the place. */
const applicationExpiry: Schedule = {
  name: "application-expiry",
  everyMs: 60_000,
  async run(now) {
    const due = await db.application.findMany({
      where: { status: { in: ["submitted", "recollection"] }, expiresAt: { lte: now } },
      orderBy: { expiresAt: "asc" },
      take: BATCH,
      select: { id: true },
    });
    const actor = { kind: "service", name: "health-center" } as const;
    for (const { id } of due) await expireApplication({ applicationId: id }, actor);
    return due.length;
  },
};

export const schedules = [applicationExpiry];
