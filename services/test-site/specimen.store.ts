import { ApplicationId, EntryId, PersonId, SiteId, SpecimenId } from "@/contracts/ids";
import { Outcome, SealedText, SpecimenType, TestType } from "@/contracts/vocabulary";
import type { Specimen as Row } from "@/prisma/test-site/client/client";
import type { Tx } from "./db";
import type { Specimen, SpecimenState, Tested } from "./specimen";
import { waitingEntries } from "./waiting-entry.store";

const person = (id: string | null) => (id === null ? null : PersonId.parse(id));
const sealed = (text: string | null) => (text === null ? null : SealedText.parse(text));

export const toSpecimen = (row: Row): Specimen => ({
  ...row,
  id: SpecimenId.parse(row.id),
  entryId: EntryId.parse(row.entryId),
  applicationId: ApplicationId.parse(row.applicationId),
  citizenId: PersonId.parse(row.citizenId),
  subjectId: PersonId.parse(row.subjectId),
  siteId: SiteId.parse(row.siteId),
  testType: TestType.parse(row.testType),
  type: SpecimenType.parse(row.type),
  state: row.state as SpecimenState,
  outcome: row.outcome === null ? null : Outcome.parse(row.outcome),
  collectedBy: PersonId.parse(row.collectedBy),
  recordedBy: person(row.recordedBy),
  confirmedBy: person(row.confirmedBy),
  correctedBy: person(row.correctedBy),
  correctionReason: sealed(row.correctionReason),
  rejectedBy: person(row.rejectedBy),
  rejectionReason: sealed(row.rejectionReason),
  previousId: row.previousId === null ? null : SpecimenId.parse(row.previousId),
});

export const specimens = {
  async get(tx: Tx, id: string): Promise<Tested | null> {
    const row = await tx.specimen.findUnique({ where: { id } });
    const entry = row && (await waitingEntries.get(tx, row.entryId));
    return row && entry ? { ...toSpecimen(row), entry } : null;
  },

  async add(tx: Tx, { entry, ...specimen }: Tested): Promise<boolean> {
    if (!(await waitingEntries.put(tx, entry))) return false;
    await tx.specimen.create({ data: { ...specimen, version: specimen.version + 1 } });
    return true;
  },

  async put(tx: Tx, { entry, ...specimen }: Tested, previous: Tested): Promise<boolean> {
    const { id, version, ...changes } = specimen;
    const { count } = await tx.specimen.updateMany({
      where: { id, version },
      data: { ...changes, version: version + 1 },
    });
    if (count === 0) return false;
    if (entry === previous.entry) return true;
    if (await waitingEntries.put(tx, entry)) return true;
    throw new Error("a place changed under its specimen");
  },
};
