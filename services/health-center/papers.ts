import type { Chore } from "@/platform/chore";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { certificates } from "./certificate.store";
import { openCodes } from "./codes";
import { db } from "./db";
import { openHolder } from "./holder";
import { keys } from "./keys";
import { drawPaper } from "./paper/draw";
import { signPdf } from "./paper/sign-pdf";
import { papers } from "./paper.store";

const ALARM_EVERY_MS = 60_000;
let alarmedAt = 0;

/** Makes one asked-for paper: drawn, signed and stored in the transaction that keeps others from it. */
export const makePaper: Chore = {
  name: "make-paper",
  idleMs: 150,
  run: () =>
    db.$transaction(
      async (tx) => {
        const asked = await papers.next(tx);
        if (!asked) return false;
        const now = new Date();
        const key = await keys().pdfKey(now);
        if (!key.ok) {
          if (now.getTime() - alarmedAt >= ALARM_EVERY_MS)
            log.error({ why: key.error }, "papers wait for a signature");
          alarmedAt = now.getTime();
          return false;
        }
        const certificate = await certificates.get(tx, asked.certificateId);
        if (!certificate?.codes || certificate.status !== "live") {
          await papers.forget(tx, asked);
          return true;
        }
        const { id, subjectId, codes, holder } = certificate;
        const { hc1, code } = openCodes(codes, id);
        const drawn = await drawPaper({
          certificate,
          holder: openHolder(holder, subjectId),
          code: hc1 ?? code ?? "",
          purpose: asked.purpose,
          isDemo: env().PORTAL_MODE === "demo",
        });
        await papers.keep(tx, asked, await signPdf(drawn, key.value, now));
        log.info({ certificate: id, purpose: asked.purpose }, "paper made");
        return true;
      },
      { timeout: 30_000 },
    ),
};
