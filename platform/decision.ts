import type { Draft } from "@/contracts/event";
import type { Rule } from "@/contracts/words/rules";
import type { Refusal } from "./refusal";
import { no, ok, type Result } from "./result";

/** What a pure rule answers: the next state and the news of it, or a named refusal. */
export type Decision<State> = Result<
  { readonly next: State; readonly events: readonly Draft[]; readonly changed: boolean },
  Refusal
>;

export const decided = <State>(next: State, ...events: readonly Draft[]) =>
  ok({ next, events, changed: true });

/** The news was already known or is older than what is known: nothing to save, nothing to tell. */
export const unchanged = <State>(state: State) => ok({ next: state, events: [], changed: false });

export const refused = (rule: Rule, about?: Readonly<Record<string, string>>) =>
  no(about ? ({ kind: "rule", rule, about } as const) : ({ kind: "rule", rule } as const));

/** Refused because another person already did it. */
export const overtaken = (by: string | null, at: Date | null) =>
  no({
    kind: "stale",
    ...(by ? { by } : {}),
    ...(at ? { at: at.toISOString() } : {}),
  } as const);
