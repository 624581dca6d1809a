import type { Actor } from "@/contracts/access";
import type { Command } from "@/platform/command";
import type { Database, Transaction } from "@/platform/database";
import { pump } from "@/platform/pump";
import type { Refusal } from "@/platform/refusal";
import type { Result } from "@/platform/result";
import { citizenView } from "@/services/citizen-view";
import { healthCenter } from "@/services/health-center";
import { notification } from "@/services/notification";
import { quarantine } from "@/services/quarantine";
import { testSite } from "@/services/test-site";
import { transferCenter } from "@/services/transfer-center";

const SERVICES = [healthCenter, testSite, transferCenter, quarantine, citizenView, notification];

/** The demo is told as if it had happened over the last days: each command at its own moment. */
export const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);

export function done<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`the seed was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Added now, or by a seeding that was interrupted. */
export function there<T>(result: Result<T, Refusal>): void {
  const isThere =
    !result.ok && result.error.kind === "rule" && /already-exists$/.test(result.error.rule);
  if (!isThere) done(result);
}

/** Gives a command as of a moment in the past. */
export const speak = async <Tx extends Transaction, State>(
  { db }: { readonly db: Database<Tx> },
  command: Command<Tx, State>,
  raw: object,
  actor: Actor,
  now: Date,
): Promise<State> =>
  done(await db.$transaction((tx) => command.within(tx, raw, { actor, now, cause: null })));

/** Lets every event reach every reader, before any worker runs. */
export const settle = (): Promise<void> => pump(SERVICES);
