import type { z } from "zod";
import { type Action, type Actor, can, mayEver, reachOf, type Scope } from "@/contracts/access";
import { auditReading } from "./audit";
import { fieldsOf } from "./command";
import type { Database, Transaction } from "./database";
import type { Refusal } from "./refusal";
import { no, ok, type Result } from "./result";

interface RecordSpec<Db, Input, State extends Scope, View> {
  readonly action: Action;
  readonly input: z.ZodType<Input>;
  readonly load: (db: Db, input: Input) => Promise<State | null>;
  readonly show: (state: State, actor: Actor) => View;
  readonly subject: (state: State) => string;
}

interface ListSpec<Db, Input, View> {
  readonly action: Action;
  readonly input: z.ZodType<Input>;
  /** What the list belongs to, where it belongs to something; out of reach it is missing. */
  readonly of?: (input: Input) => Scope;
  /** `reach` is the equality every row must satisfy; it is never left out. */
  readonly rows: (db: Db, reach: Scope, input: Input) => Promise<readonly View[]>;
}

export type Query<View> = (raw: unknown, actor: Actor) => Promise<Result<View, Refusal>>;

/** Parse, load, authorize, audit, show: in this order, for every reading in the product. */
export const queriesOf = <Tx extends Transaction, Db extends Database<Tx>>(db: Db) => ({
  /** One record; what is not the actor's is missing. A reading by staff leaves an audit row. */
  record:
    <Input, State extends Scope, View>(spec: RecordSpec<Db, Input, State, View>): Query<View> =>
    async (raw, actor) => {
      if (!mayEver(actor, spec.action)) return no({ kind: "forbidden" });
      const input = spec.input.safeParse(raw);
      if (!input.success) return no({ kind: "invalid", fields: fieldsOf(input.error) });
      const state = await spec.load(db, input.data);
      if (!state || !can(actor, spec.action, state)) return no({ kind: "missing" });
      if (actor.kind === "person" && actor.role !== "citizen")
        await auditReading(db, actor, spec.action, [spec.subject(state)]);
      return ok(spec.show(state, actor));
    },

  /** The rows within the actor's reach; without any reach the list is refused, never widened. */
  list:
    <Input, View>(spec: ListSpec<Db, Input, View>): Query<readonly View[]> =>
    async (raw, actor) => {
      const reach = reachOf(actor, spec.action);
      if (!reach) return no({ kind: "forbidden" });
      const input = spec.input.safeParse(raw);
      if (!input.success) return no({ kind: "invalid", fields: fieldsOf(input.error) });
      if (spec.of && !can(actor, spec.action, spec.of(input.data))) return no({ kind: "missing" });
      return ok(await spec.rows(db, reach, input.data));
    },
});
