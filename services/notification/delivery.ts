import { MessageDelivered } from "@/contracts/notification.events";
import { transact } from "@/platform/command";
import { env } from "@/platform/env";
import { log } from "@/platform/log";
import { leaveTraces } from "@/platform/outbox";
import { noteDelivery, noteMiss } from "./commands";
import { contacts } from "./contact.store";
import { db } from "./db";
import { faultCode, sendMail } from "./mailer";
import type { Message } from "./message";
import { messages } from "./message.store";
import { mailOf } from "./wording";

const ACTOR = { kind: "service", name: "notification" } as const;
const MAILBOX_BATCH = 200;
const MAIL_BATCH = 20;

/** Delivers one batch of what is due and says how many it took up. */
export const deliverDue = (now: Date): Promise<number> =>
  env().SMTP_URL ? sendDue(now) : deliverToMailbox(now);

/** Without a mail server the citizen's mailbox in the portal is the delivery. */
const deliverToMailbox = (now: Date): Promise<number> =>
  transact(db, async (tx) => {
    const delivered = await messages.deliverToMailbox(tx, now, MAILBOX_BATCH);
    if (delivered.length === 0) return 0;
    await leaveTraces(tx, {
      events: delivered.map(({ messageId, applicationId }) =>
        MessageDelivered.of({ messageId, applicationId, channel: "mailbox" }),
      ),
      envelope: { occurredAt: now.toISOString(), cause: null, version: 2 },
      audit: { actor: ACTOR, action: "notification.send", subject: "" },
      answer: null,
    });
    return delivered.length;
  });

async function sendDue(now: Date): Promise<number> {
  const taken = await transact(db, (tx) => messages.take(tx, now, MAIL_BATCH));
  await Promise.all(taken.map(send));
  return taken.length;
}

async function send({ id: messageId, citizenId, template }: Message): Promise<void> {
  try {
    const contact = await contacts.get(db, citizenId);
    if (!contact?.email) throw Object.assign(new Error("no address"), { code: "no-address" });
    const mail = mailOf(template, contact.language);
    await sendMail({ id: messageId, to: contact.email, ...mail });
  } catch (fault) {
    const code = faultCode(fault);
    log.warn({ message: messageId, fault: code }, "mail not sent");
    await noteMiss({ messageId, fault: code }, ACTOR);
    return;
  }
  await noteDelivery({ messageId }, ACTOR);
}
