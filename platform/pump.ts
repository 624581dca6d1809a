import type { Service } from "@/contracts/routes";
import { NotYet } from "./consumer";
import type { Bell, Delivery } from "./queue";
import { relayOnce } from "./relay";
import type { ServiceProcess } from "./worker";

type Letter = Delivery & { readonly reader: Service };

/** What a pump may do with a batch of letters before they are read: nothing, shuffle, repeat. */
export type Disturbance = (letters: readonly Letter[]) => readonly Letter[];

const MOST_ROUNDS = 500;

/**
 * Moves events from every outbox straight to their readers, without a queue, until nothing
 * moves: how the demo is seeded, and how a test delivers in an order of its own. A letter that
 * came too early is read again in the next round; one for a service that is not here is dropped.
 */
export async function pump(
  services: readonly ServiceProcess[],
  disturb: Disturbance = (letters) => letters,
): Promise<void> {
  let early: Letter[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const arrived: Letter[] = [];
    const bell: Bell = {
      async ring(reader, deliveries) {
        arrived.push(...deliveries.map((delivery) => ({ ...delivery, reader })));
      },
      close: async () => undefined,
    };
    for (const { name, db } of services) await relayOnce(db, bell, name);
    const letters = disturb([...early, ...arrived]);
    if (letters.length === 0) return;
    early = [];
    for (const letter of letters) {
      const reader = services.find(({ name }) => name === letter.reader);
      if (!reader) continue;
      const consumer = reader.consumers.find(({ type }) => type === letter.type);
      if (!consumer) throw new Error(`${letter.reader} does not read ${letter.type}`);
      await consumer.handle(letter.body).catch((fault: unknown) => {
        if (!(fault instanceof NotYet)) throw fault;
        early.push(letter);
      });
    }
    if (arrived.length === 0 && early.length === letters.length)
      throw new Error(`${early.length} events wait for something that never comes`);
  }
  throw new Error("events without end");
}
