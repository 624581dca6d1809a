import {
  ApplicationId,
  IsolationId,
  PersonId,
  SiteId,
  SpecimenId,
  TransferId,
} from "@/contracts/ids";
import { Outcome, TestType, Urgency } from "@/contracts/vocabulary";
import { toRowJson } from "@/platform/row";
import type { Application as Row } from "@/prisma/health-center/client/client";
import type { Application, ApplicationStatus, Case, Submission } from "./application";
import { type Certificate, stands } from "./certificate";
import { certificates } from "./certificate.store";
import type { Tx } from "./db";

export const toApplication = (row: Row): Application => ({
  ...row,
  id: ApplicationId.parse(row.id),
  number: Number(row.number),
  citizenId: PersonId.parse(row.citizenId),
  subjectId: PersonId.parse(row.subjectId),
  siteId: SiteId.parse(row.siteId),
  urgency: Urgency.parse(row.urgency),
  testType: TestType.parse(row.testType),
  status: row.status as ApplicationStatus,
  specimenId: row.specimenId === null ? null : SpecimenId.parse(row.specimenId),
  outcome: row.outcome === null ? null : Outcome.parse(row.outcome),
  transferId: row.transferId === null ? null : TransferId.parse(row.transferId),
  isolationId: row.isolationId === null ? null : IsolationId.parse(row.isolationId),
});

export const applications = {
  async get(tx: Tx, id: string): Promise<Application | null> {
    const row = await tx.application.findUnique({ where: { id } });
    return row && toApplication(row);
  },

  /** With its standing papers, which a step decides on together with it. */
  async caseOf(tx: Tx, id: string): Promise<Case | null> {
    const application = await applications.get(tx, id);
    return application && { ...application, papers: await certificates.hold(tx, application.id) };
  },

  /** The next number in the order of application, and the open application that stands in its way. */
  async place(
    tx: Tx,
    subjectId: string,
    testType: TestType,
  ): Promise<{ number: number; open: ApplicationId | null }> {
    const [row] = await tx.$queryRaw<{ number: bigint; open: string | null }[]>`
      SELECT nextval('application_number') AS number, (
        SELECT id FROM applications
        WHERE subject_id = ${subjectId}::uuid AND test_type = ${testType}
          AND ended_at IS NULL AND NOT reinstated
      ) AS open`;
    if (!row) throw new Error("no application number");
    return { number: Number(row.number), open: row.open ? ApplicationId.parse(row.open) : null };
  },

  async add(tx: Tx, { open: _open, ...application }: Submission): Promise<boolean> {
    const row = toRowJson({ ...application, version: application.version + 1 });
    const added = await tx.$executeRaw`
      INSERT INTO applications
      SELECT * FROM jsonb_populate_record(NULL::applications, ${row}::jsonb)
      ON CONFLICT DO NOTHING`;
    return added === 1;
  },

  async put(tx: Tx, application: Application): Promise<boolean> {
    const { id, version, number: _number, ...changes } = application;
    const { count } = await tx.application.updateMany({
      where: { id, version },
      data: { ...changes, version: version + 1 },
    });
    return count === 1;
  },

  async putCase(tx: Tx, { papers, ...application }: Case, previous: Case): Promise<boolean> {
    if (!(await applications.put(tx, application))) return false;
    const before = new Set<Certificate>(previous.papers);
    const changed = papers.filter((paper) => !before.has(paper));
    for (const paper of changed) if (!stands(paper)) await certificates.put(tx, paper);
    for (const paper of changed) if (stands(paper)) await certificates.add(tx, paper);
    return true;
  },
};
