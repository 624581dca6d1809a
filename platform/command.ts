import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "zod";
import { type Action, type Actor, can, mayEver, type Scope } from "@/contracts/access";
import { crashPoint } from "./crash-point";
import type { Database, Transaction } from "./database";
import type { Decision } from "./decision";
import { isConflict } from "./fault";
import { claimKey, releaseKey } from "./idempotency";
import { leaveTraces } from "./outbox";
import type { Refusal } from "./refusal";
import { no, ok, type Result } from "./result";

export interface Context {
  readonly actor: Actor;
  readonly now: Date;
  /** The event that led here, if one did. */
  readonly cause: string | null;
}

/** Anything a command may change: its scope decides who, its version decides when. */
export interface Versioned extends Scope {
  readonly version: number;
}

interface Spec<Tx, Input, State extends Versioned> {
  readonly action: Action;
  readonly input: z.ZodType<Input>;
  readonly load: (tx: Tx, input: Input, ctx: Context) => Promise<State | null>;
  readonly decide: (state: State, input: Input, ctx: Context) => Decision<State>;
  /** False when another writer got there first; the command then looks again. */
  readonly save: (tx: Tx, next: State, previous: State) => Promise<boolean>;
  /** The record's id in the audit trail. */
  readonly subject: (state: State) => string;
}

export interface Command<Tx, State> {
  readonly action: Action;
  (raw: unknown, actor: Actor): Promise<Result<State, Refusal>>;
  /** The same command inside a transaction somebody else holds: a consumer's. */
  within(tx: Tx, raw: unknown, ctx: Context): Promise<Result<State, Refusal>>;
  /**
   * The same command for a request that may arrive more than once: the answer is stored under
   * the actor's key in the same transaction and given again, whatever has happened since.
   */
  once<Answer>(
    key: string | null,
    raw: unknown,
    actor: Actor,
    answer: (state: State) => Answer,
  ): Promise<Result<Answer, Refusal>>;
}

const LOOKS = 3;
const COLLISIONS = 4;

export const fieldsOf = (error: z.ZodError): Record<string, string[]> => {
  const fields: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const names =
      issue.code === "unrecognized_keys"
        ? issue.keys
        : [issue.path.map(String).join(".") || "body"];
    for (const name of names) {
      const complaint = issue.code === "custom" ? issue.message : issue.code.replaceAll("_", "-");
      fields[name] = [...(fields[name] ?? []), complaint];
    }
  }
  return fields;
};

/** Parse, load, authorize, decide, save, tell: in this order, for every write in the product. */
export const commandsOf =
  <Tx extends Transaction>(db: Database<Tx>) =>
  <Input, State extends Versioned>(spec: Spec<Tx, Input, State>): Command<Tx, State> => {
    const attempt = async (tx: Tx, input: Input, ctx: Context) => {
      for (let look = 0; look < LOOKS; look += 1) {
        const state = await spec.load(tx, input, ctx);
        if (!state || !can(ctx.actor, spec.action, state)) return no<Refusal>({ kind: "missing" });
        const decision = spec.decide(state, input, ctx);
        if (!decision.ok) return decision;
        const { next, events, changed } = decision.value;
        if (!changed || (await spec.save(tx, next, state))) return ok({ next, events, changed });
      }
      return no<Refusal>({ kind: "stale" });
    };

    const perform = async (
      tx: Tx,
      raw: unknown,
      ctx: Context,
      keep: (state: State) => { key: string; body: unknown } | null,
    ): Promise<Result<State, Refusal>> => {
      if (!mayEver(ctx.actor, spec.action)) return no({ kind: "forbidden" });
      const input = spec.input.safeParse(raw);
      if (!input.success) return no({ kind: "invalid", fields: fieldsOf(input.error) });

      const done = await attempt(tx, input.data, ctx);
      if (!done.ok) return done;
      const { next, events, changed } = done.value;
      const answer = keep(next);
      if (changed || answer)
        await leaveTraces(tx, {
          events,
          envelope: {
            occurredAt: ctx.now.toISOString(),
            cause: ctx.cause,
            version: next.version + 1,
          },
          audit: { actor: ctx.actor, action: spec.action, subject: spec.subject(next) },
          answer,
        });
      crashPoint("command.before-commit", spec.action);
      return ok(next);
    };

    const started = (actor: Actor): Context => ({ actor, now: new Date(), cause: null });

    const run = (raw: unknown, actor: Actor) =>
      transact(db, (tx) => perform(tx, raw, started(actor), () => null));

    const once = async <Answer>(
      key: string | null,
      raw: unknown,
      actor: Actor,
      answer: (state: State) => Answer,
    ): Promise<Result<Answer, Refusal>> => {
      if (key === null || actor.kind !== "person") {
        const result = await run(raw, actor);
        return result.ok ? ok(answer(result.value)) : result;
      }
      return transact(db, async (tx) => {
        const claim = await claimKey(tx, actor.id, key, [spec.action, raw]);
        if (claim.kind === "again") return ok(claim.answer as Answer);
        if (claim.kind === "different")
          return no<Refusal>({ kind: "rule", rule: "idempotency.different-request" });
        const result = await perform(tx, raw, started(actor), (state) => ({
          key,
          body: answer(state),
        }));
        if (result.ok) return ok(answer(result.value));
        await releaseKey(tx, actor.id, key);
        return result;
      });
    };

    return Object.assign(run, {
      action: spec.action,
      within: (tx: Tx, raw: unknown, ctx: Context) => perform(tx, raw, ctx, () => null),
      once,
    });
  };

/** Runs the work in a transaction, again from the start where it collided with another. */
export async function transact<Tx extends Transaction, T>(
  db: Database<Tx>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let collision = 1; ; collision += 1) {
    try {
      return await db.$transaction(work, { maxWait: 5_000, timeout: 15_000 });
    } catch (fault) {
      if (collision >= COLLISIONS || !isConflict(fault)) throw fault;
      await sleep(Math.random() * 20 * 2 ** collision);
    }
  }
}
