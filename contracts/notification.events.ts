import { z } from "zod";
import { event } from "./event";
import { ApplicationId, MessageId } from "./ids";

const message = { messageId: MessageId, applicationId: ApplicationId };

export const MessageDelivered = event(
  "notification.message-delivered.v1",
  z.strictObject({ ...message, channel: z.enum(["mailbox", "email"]) }),
);

export const MessageFailed = event("notification.message-failed.v1", z.strictObject(message));
