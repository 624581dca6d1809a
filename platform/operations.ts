import { z } from "zod";
import { mayEver, type Scope } from "@/contracts/access";
import type { Service } from "@/contracts/routes";
import { type AuditRow, auditTrail } from "./audit";
import { type Command, commandsOf } from "./command";
import type { Transaction } from "./database";
import { type DeadLetter, deadLetters, findDeadLetter, requestRedrive } from "./dead-letter";
import { decided, refused } from "./decision";
import { type Backlog, backlogOf, newestEvents, type OutboxEvent } from "./outbox";
import { type Query, queriesOf } from "./query";
import { no, ok } from "./result";
import type { ServiceProcess } from "./worker";

/** A letter about to be handled again; it is nobody's in particular, so its scope is empty. */
interface Redrive extends Scope {
  readonly letterId: string;
  readonly isRedriven: boolean;
  readonly by: string;
  readonly version: number;
}

/** What an operator may see of a service and do about it, the same for every service. */
export interface Operations {
  /** Who did and read what, newest first. */
  readonly audit: Query<readonly AuditRow[]>;
  /** What the service told, newest first; of one case, as far back as the look reaches. */
  readonly events: Query<readonly OutboxEvent[]>;
  readonly backlog: Query<Backlog>;
  /** What the service was told and could not handle, oldest first. */
  readonly deadLetters: Query<readonly DeadLetter[]>;
  readonly redrive: Command<Transaction, Redrive>;
}

const limit = z.int().min(1).max(200);

const AuditPage = z.strictObject({
  after: z
    .strictObject({
      at: z.iso.datetime({ precision: 6 }),
      seq: z.string().regex(/^-?\d{1,18}$/),
    })
    .optional(),
  limit,
});
const EventPage = z.strictObject({ applicationId: z.uuid().optional(), limit });
const OneLetter = z.strictObject({ letterId: z.uuid() });

export function operationsOf<Tx extends Transaction>({
  name,
  db,
  consumers,
}: ServiceProcess<Tx>): Operations {
  const queries = queriesOf<Tx, typeof db>(db);
  // A service that is told nothing has no letters, and its login may not look for any.
  const isTold = consumers.length > 0;
  return {
    audit: queries.list({
      action: "identity.view-audit",
      input: AuditPage,
      rows: async (database, _, { after, limit }) => auditTrail(database, after ?? null, limit),
    }),
    events: queries.list({
      action: "operations.view-events",
      input: EventPage,
      rows: async (database, _, { applicationId, limit }) =>
        newestEvents(database, applicationId ?? null, limit),
    }),
    backlog: async (_, actor) =>
      mayEver(actor, "operations.view-events")
        ? ok(await backlogOf(db))
        : no({ kind: "forbidden" }),
    deadLetters: queries.list({
      action: "operations.view-events",
      input: z.strictObject({}),
      rows: async (database) => (isTold ? deadLetters(database, name) : []),
    }),
    redrive: redriveOf(name, db, isTold),
  };
}

/** The worker does it within seconds; should it fail again, the letter is back and may be asked for again. */
const redriveOf = <Tx extends Transaction>(
  name: Service,
  db: ServiceProcess<Tx>["db"],
  isTold: boolean,
) =>
  commandsOf<Tx>(db)({
    action: "operations.redrive",
    input: OneLetter,
    load: async (tx, { letterId }, { actor }): Promise<Redrive | null> => {
      const letter = isTold ? await findDeadLetter(tx, name, letterId) : null;
      const by = actor.kind === "person" ? actor.id : null;
      return letter && by ? { letterId, ...letter, by, version: 0 } : null;
    },
    decide: (letter) =>
      letter.isRedriven
        ? refused("dead-letter.already-redriven")
        : decided<Redrive>({ ...letter, isRedriven: true }),
    save: (tx, { letterId, by }) => requestRedrive(tx, name, letterId, by),
    subject: ({ letterId }) => letterId,
  });
