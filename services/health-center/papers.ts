import { toQrText } from "@/credentials";
import type { Chore } from "@/platform/chore";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { alarm } from "./alarm";
import { certificates } from "./certificate.store";
import { openCodes } from "./codes";
import { db, type Tx } from "./db";
import { openHolder } from "./holder";
import { keys } from "./keys";
import { drawPaper } from "./paper/draw";
import { signPdf } from "./paper/sign-pdf";
import { papers } from "./paper.store";

/** How long an authority that is away is left alone; a page is drawn for every question to it. */
const REST_MS = 5_000;
let restsUntil = 0;

/**
 * Makes one asked-for paper: drawn, signed and stored in the transaction that keeps others from it.
 * What cannot be signed as it should stays asked for.
 */
export const makePaper: Chore = {
  name: "make-paper",
  idleMs: 150,
  run: async () => {
    if (Date.now() < restsUntil) return false;
    return db.$transaction(makeNext, { timeout: 30_000 });
  },
};

async function makeNext(tx: Tx): Promise<boolean> {
  const asked = await papers.next(tx);
  if (!asked) return false;
  const now = new Date();
  const key = await keys().pdfKey(now);
  if (!key.ok) return wait(key.error, now);
  const certificate = await certificates.get(tx, asked.certificateId);
  if (!certificate?.codes || certificate.status !== "live") {
    await papers.forget(tx, asked);
    return true;
  }
  const { id, subjectId, codes, holder } = certificate;
  const { hc1, shcJws, code } = openCodes(codes, id);
  const drawn = await drawPaper({
    certificate,
    holder: openHolder(holder, subjectId),
    code: hc1 ?? code ?? "",
    checkedAt: checkingAddress(),
    healthCard: shcJws ? toQrText(shcJws) : null,
    purpose: asked.purpose,
    isDemo: env().PORTAL_MODE === "demo",
  });
  const signed = await signPdf(drawn, key.value, now);
  if (!signed.ok) {
    restsUntil = now.getTime() + REST_MS;
    return wait(signed.error, now);
  }
  await papers.keep(tx, asked, signed.value);
  log.info({ certificate: id, purpose: asked.purpose }, "paper made");
  return true;
}

/** No address ends so in public; it is the one that stands for none. */
function checkingAddress(): string | null {
  const { HEALTH_CARD_ISSUER } = env();
  return HEALTH_CARD_ISSUER.endsWith(".invalid") ? null : `${HEALTH_CARD_ISSUER}/verify`;
}

function wait(why: string, now: Date): false {
  alarm("papers wait for a signature", { why }, now);
  return false;
}
