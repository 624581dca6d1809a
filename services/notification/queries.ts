import { z } from "zod";
import type { Sentence } from "@/contracts/words/sentence";
import type { MessageStateWord } from "@/contracts/words/states";
import { queriesOf } from "@/platform/query";
import { db, type Tx } from "./db";
import { LATE_AFTER_MS } from "./message";
import { type Template, WORDING } from "./wording";

const { list } = queriesOf<Tx, typeof db>(db);

const NEWEST = 50;
const MOST_FAILURES = 200;

export interface Letter {
  readonly messageId: string;
  readonly applicationId: string;
  readonly subject: Sentence;
  readonly body: Sentence;
  readonly at: Date;
  readonly state: MessageStateWord;
}

/** One's own messages, the newest first. */
export const mailbox = list({
  action: "notification.view-mailbox",
  input: z.strictObject({}),
  rows: async (db, { citizenId }): Promise<readonly Letter[]> => {
    if (!citizenId) return [];
    const rows = await db.message.findMany({
      where: { citizenId },
      orderBy: [{ at: "desc" }, { createdAt: "desc" }],
      take: NEWEST,
    });
    return rows.map(({ id: messageId, applicationId, template, at, state }) => ({
      messageId,
      applicationId,
      ...WORDING[template as Template],
      at,
      state: state as MessageStateWord,
    }));
  },
});

export interface Failure {
  readonly messageId: string;
  readonly applicationId: string;
  readonly template: Template;
  /** What it was to say. */
  readonly subject: Sentence;
  /** Given up, or still tried but overdue. */
  readonly state: "failed" | "late";
  readonly attempts: number;
  readonly lastFault: string | null;
  readonly createdAt: Date;
}

/** Messages that did not reach anybody, the oldest first; no address and no person in them. */
export const failures = list({
  action: "notification.view-failures",
  input: z.strictObject({}),
  rows: async (db): Promise<readonly Failure[]> => {
    const rows = await db.message.findMany({
      where: {
        OR: [
          { state: "failed" },
          { state: "waiting", createdAt: { lt: new Date(Date.now() - LATE_AFTER_MS) } },
        ],
      },
      orderBy: { createdAt: "asc" },
      take: MOST_FAILURES,
    });
    return rows.map(({ id: messageId, applicationId, template, state, ...row }) => ({
      messageId,
      applicationId,
      template: template as Template,
      subject: WORDING[template as Template].subject,
      state: state === "failed" ? "failed" : "late",
      attempts: row.attempts,
      lastFault: row.lastFault,
      createdAt: row.createdAt,
    }));
  },
});
