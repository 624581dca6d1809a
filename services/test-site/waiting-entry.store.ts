import { ApplicationId, EntryId, PersonId, SiteId, SpecimenId } from "@/contracts/ids";
import { TestType } from "@/contracts/vocabulary";
import type { WaitingEntry as Row } from "@/prisma/test-site/client/client";
import type { Tx } from "./db";
import type { EntryState, WaitingEntry } from "./waiting-entry";

export const toEntry = (row: Row): WaitingEntry => ({
  ...row,
  id: EntryId.parse(row.id),
  applicationId: ApplicationId.parse(row.applicationId),
  citizenId: PersonId.parse(row.citizenId),
  subjectId: PersonId.parse(row.subjectId),
  siteId: SiteId.parse(row.siteId),
  number: Number(row.number),
  testType: TestType.parse(row.testType),
  state: row.state as EntryState,
  specimenId: row.specimenId === null ? null : SpecimenId.parse(row.specimenId),
});

export const waitingEntries = {
  async get(tx: Tx, id: string): Promise<WaitingEntry | null> {
    const row = await tx.waitingEntry.findUnique({ where: { id } });
    return row && toEntry(row);
  },

  async ofApplication(tx: Tx, applicationId: string): Promise<WaitingEntry | null> {
    const row = await tx.waitingEntry.findUnique({ where: { applicationId } });
    return row && toEntry(row);
  },

  /** The first in the order of application whom nobody else is calling at this moment. */
  async next(tx: Tx, siteId: string): Promise<WaitingEntry | null> {
    const [first] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM waiting_entries WHERE site_id = ${siteId} AND state = 'waiting'
      ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED`;
    return first ? waitingEntries.get(tx, first.id) : null;
  },

  async add(tx: Tx, entry: WaitingEntry): Promise<boolean> {
    const { count } = await tx.waitingEntry.createMany({
      data: [{ ...entry, number: BigInt(entry.number), version: entry.version + 1 }],
      skipDuplicates: true,
    });
    return count === 1;
  },

  async put(tx: Tx, entry: WaitingEntry): Promise<boolean> {
    const { id, version, state, calledAt, calls, noShows, specimenId, collectedAt } = entry;
    const { count } = await tx.waitingEntry.updateMany({
      where: { id, version },
      data: {
        state,
        calledAt,
        calls,
        noShows,
        specimenId,
        collectedAt,
        version: version + 1,
      },
    });
    return count === 1;
  },
};
