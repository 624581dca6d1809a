import { randomUUID } from "node:crypto";
import { ApplicationId, MessageId, PersonId } from "@/contracts/ids";
import type { Message } from "./message";

export const NOON = new Date("2026-03-02T03:00:00.000Z");

export const aMessage = (over: Partial<Message> = {}): Message => ({
  id: MessageId.parse(randomUUID()),
  citizenId: PersonId.parse(randomUUID()),
  applicationId: ApplicationId.parse(randomUUID()),
  template: "called",
  at: NOON,
  createdAt: NOON,
  state: "waiting",
  channel: null,
  attempts: 1,
  nextAttemptAt: NOON,
  lastFault: null,
  deliveredAt: null,
  version: 1,
  ...over,
});
