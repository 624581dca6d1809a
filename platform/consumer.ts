import type { Envelope } from "@/contracts/event";
import type { Service } from "@/contracts/routes";
import { type Context, transact } from "./command";
import { crashPoint } from "./crash-point";
import type { Database, Transaction } from "./database";
import { log } from "./log";
import { claimEvent, noteRefusal, reclaimEvent } from "./receipt";
import type { Refusal } from "./refusal";
import type { Result } from "./result";

export interface Consumer {
  readonly type: string;
  /** `again`: an operator asks for an event that had been given up. */
  handle(body: unknown, again?: boolean): Promise<void>;
}

interface Contract<E> {
  readonly type: string;
  read(body: unknown): E;
}

/** Another event has to be read first; the queue brings this one again. */
export class NotYet extends Error {
  override readonly name = "NotYet";
}

/** A reaction runs once: the transaction that does the work also remembers that it was done. */
export const consumersOf =
  <Tx extends Transaction>(reader: Service, db: Database<Tx>) =>
  <E extends Envelope & { readonly type: string }>(
    contract: Contract<E>,
    react: (tx: Tx, event: E, ctx: Context) => Promise<Result<unknown, Refusal>>,
  ): Consumer => ({
    type: contract.type,
    async handle(body, again = false) {
      const event = contract.read(body);
      const claim = again ? reclaimEvent : claimEvent;
      await transact(db, async (tx) => {
        if (!(await claim(tx, reader, event.id))) return;
        const actor = { kind: "service", name: reader } as const;
        const outcome = await react(tx, event, { actor, now: new Date(), cause: event.id });
        crashPoint("consumer.before-commit", contract.type);
        if (outcome.ok) return;
        if (mayHealWithTime(outcome.error))
          throw new NotYet(`${contract.type}: ${outcome.error.kind}`);
        log.warn({ reader, event: event.id, type: event.type, refusal: outcome.error }, "refused");
        await noteRefusal(tx, reader, event.id);
      });
      crashPoint("consumer.after-commit", contract.type);
    },
  });

/** Events may overtake each other, so a missing record is retried; a broken rule never is. */
const mayHealWithTime = ({ kind }: Refusal): boolean => kind === "missing" || kind === "stale";
