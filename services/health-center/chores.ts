import type { Chore, ChoreProcess } from "@/platform/chore";
import { log } from "@/platform/log";
import { certificates } from "./certificate.store";
import { db, type Tx } from "./db";
import { openHolder } from "./holder";
import { drawCertificate } from "./paper/draw";
import { papers } from "./paper.store";

/** Makes one asked-for paper: drawn and stored in the transaction that keeps others from it. */
const makePaper: Chore = {
  name: "make-paper",
  idleMs: 150,
  run: () =>
    db.$transaction(
      async (tx) => {
        const id = await papers.next(tx);
        const certificate = id && (await certificates.get(tx, id));
        if (!certificate) return false;
        const holder = openHolder(certificate.holder, certificate.subjectId);
        await papers.keep(
          tx,
          certificate.id,
          Buffer.from(await drawCertificate(certificate, holder)),
        );
        log.info({ certificate: certificate.id }, "paper made");
        return true;
      },
      { timeout: 30_000 },
    ),
};

/** The process that draws papers: apart from the queue's worker, for a page takes its time. */
export const healthCenterPapers: ChoreProcess<Tx> = {
  name: "health-center",
  db,
  chores: [makePaper],
};
