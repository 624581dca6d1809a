import { randomUUID } from "node:crypto";
import { ApplicationId, MessageId, PersonId } from "@/contracts/ids";
import type { Message as Row } from "@/prisma/notification/client/client";
import type { Tx } from "./db";
import { type Channel, type Message, pauseAfter } from "./message";
import type { Template } from "./wording";

/** The attempts count as the version: a delivery that was overtaken by a later one says nothing. */
export const toMessage = ({ eventId: _, ...row }: Row): Message => ({
  ...row,
  id: MessageId.parse(row.id),
  citizenId: PersonId.parse(row.citizenId),
  applicationId: ApplicationId.parse(row.applicationId),
  template: row.template as Template,
  state: row.state as Message["state"],
  channel: row.channel as Channel | null,
  version: row.attempts,
});

export interface News {
  readonly eventId: string;
  readonly applicationId: string;
  readonly citizenId: string;
  readonly template: Template;
  readonly at: string;
}

export const messages = {
  /** One message per event, however often it is heard. */
  async add(tx: Tx, { eventId, applicationId, citizenId, template, at }: News): Promise<void> {
    await tx.$executeRaw`
      INSERT INTO messages (id, citizen_id, application_id, template, event_id, at)
      VALUES (${randomUUID()}::uuid, ${citizenId}::uuid, ${applicationId}::uuid, ${template},
        ${eventId}::uuid, ${at}::timestamptz)
      ON CONFLICT (event_id) DO NOTHING`;
  },

  async get(tx: Tx, id: string): Promise<Message | null> {
    const row = await tx.message.findUnique({ where: { id } });
    return row && toMessage(row);
  },

  async put(tx: Tx, { id, attempts, state, channel, lastFault, deliveredAt }: Message) {
    const { count } = await tx.message.updateMany({
      where: { id, attempts, state: "waiting" },
      data: { state, channel, lastFault, deliveredAt },
    });
    return count === 1;
  },

  /**
   * Takes what is due and puts its next attempt off before anything is sent: a process that dies
   * while sending costs one pause, and two processes never send the same message at once.
   */
  async take(tx: Tx, now: Date, limit: number): Promise<readonly Message[]> {
    const due = await tx.$queryRaw<{ id: string; attempts: number }[]>`
      SELECT id, attempts FROM messages WHERE state = 'waiting' AND next_attempt_at <= ${now}
      ORDER BY next_attempt_at LIMIT ${limit} FOR UPDATE SKIP LOCKED`;
    const next = due.map(({ attempts }) => new Date(now.getTime() + pauseAfter(attempts + 1)));
    await tx.$executeRaw`
      UPDATE messages SET attempts = attempts + 1, next_attempt_at = due.next
      FROM unnest(${due.map(({ id }) => id)}::uuid[], ${next}::timestamptz[]) AS due (id, next)
      WHERE messages.id = due.id`;
    const rows = await tx.message.findMany({ where: { id: { in: due.map(({ id }) => id) } } });
    return rows.map(toMessage);
  },

  /** Where the portal's own mailbox is the delivery, being written is being delivered. */
  deliverToMailbox: (
    tx: Tx,
    now: Date,
    limit: number,
  ): PromiseLike<{ readonly messageId: string; readonly applicationId: string }[]> =>
    tx.$queryRaw`
      UPDATE messages SET state = 'delivered', channel = 'mailbox', delivered_at = ${now},
        attempts = attempts + 1
      WHERE id IN (
        SELECT id FROM messages WHERE state = 'waiting' AND next_attempt_at <= ${now}
        ORDER BY next_attempt_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
      )
      RETURNING id AS "messageId", application_id AS "applicationId"`,
};

/** Whose application it is, learnt when it was submitted. */
export const applicants = {
  async remember(tx: Tx, applicationId: string, citizenId: string): Promise<void> {
    await tx.$executeRaw`
      INSERT INTO applicants (application_id, citizen_id)
      VALUES (${applicationId}::uuid, ${citizenId}::uuid) ON CONFLICT (application_id) DO NOTHING`;
  },

  async find(tx: Tx, applicationId: string): Promise<string | null> {
    const row = await tx.applicant.findUnique({ where: { applicationId } });
    return row?.citizenId ?? null;
  },
};
