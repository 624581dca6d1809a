import type { ApplicationId, MessageId, PersonId } from "@/contracts/ids";
import { MessageDelivered, MessageFailed } from "@/contracts/notification.events";
import type { MessageStateWord } from "@/contracts/words/states";
import { type Decision, decided, unchanged } from "@/platform/decision";
import type { Template } from "./wording";

export type Channel = "mailbox" | "email";

export interface Message {
  readonly id: MessageId;
  readonly citizenId: PersonId;
  readonly applicationId: ApplicationId;
  readonly template: Template;
  /** When the step it tells of happened. */
  readonly at: Date;
  readonly createdAt: Date;
  readonly state: MessageStateWord;
  readonly channel: Channel | null;
  /** Deliveries begun. */
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  /** A code, never the server's words: those quote addresses. */
  readonly lastFault: string | null;
  readonly deliveredAt: Date | null;
  readonly version: number;
}

export const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** From this age on, staff see a message that has not gone out. */
export const LATE_AFTER_MS = 600_000;

/** How long to wait after this many attempts before the next. */
export const pauseAfter = (attempts: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);

export function deliver(message: Message, channel: Channel, now: Date): Decision<Message> {
  if (message.state !== "waiting") return unchanged(message);
  const { id: messageId, applicationId } = message;
  return decided<Message>(
    { ...message, state: "delivered", channel, deliveredAt: now },
    MessageDelivered.of({ messageId, applicationId, channel }),
  );
}

/** Keeps what went wrong; after the last attempt the message is given up and staff see it. */
export function miss(message: Message, fault: string): Decision<Message> {
  if (message.state !== "waiting") return unchanged(message);
  const next = { ...message, lastFault: fault };
  if (message.attempts < MOST_ATTEMPTS) return decided<Message>(next);
  const { id: messageId, applicationId } = message;
  return decided<Message>(
    { ...next, state: "failed" },
    MessageFailed.of({ messageId, applicationId }),
  );
}
