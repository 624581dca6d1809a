import { z } from "zod";
import { MessageId } from "@/contracts/ids";
import { LANGUAGES } from "@/contracts/words/sentence";
import { commandsOf } from "@/platform/command";
import { type Contact, keep } from "./contact";
import { contacts } from "./contact.store";
import { db, type Tx } from "./db";
import { deliver, type Message, miss } from "./message";
import { messages } from "./message.store";

const command = commandsOf<Tx>(db);

const LONGEST_ADDRESS = 254;

/** Keeps one's own address and language for messages; keeping the same again changes nothing. */
export const keepContact = command({
  action: "notification.keep-contact",
  input: z.strictObject({
    email: z.email().max(LONGEST_ADDRESS),
    language: z.enum(LANGUAGES),
  }),
  load: async (tx, { language }, { actor }): Promise<Contact | null> => {
    if (actor.kind !== "person") return null;
    const { id: citizenId } = actor;
    return (await contacts.get(tx, citizenId)) ?? { citizenId, email: null, language, version: 0 };
  },
  decide: (contact, input) => keep(contact, input),
  save: contacts.put,
  subject: ({ citizenId }) => citizenId,
});

const OneMessage = { messageId: MessageId };
const load = (tx: Tx, { messageId }: { messageId: MessageId }): Promise<Message | null> =>
  messages.get(tx, messageId);
const subject = ({ id }: Message): string => id;

export const noteDelivery = command({
  action: "notification.send",
  input: z.strictObject(OneMessage),
  load,
  decide: (message, _, { now }) => deliver(message, "email", now),
  save: messages.put,
  subject,
});

export const noteMiss = command({
  action: "notification.send",
  input: z.strictObject({ ...OneMessage, fault: z.string().max(60) }),
  load,
  decide: (message, { fault }) => miss(message, fault),
  save: messages.put,
  subject,
});
