import type { VerdictWord } from "@/contracts/words/verify";
import type { Environment, Outcome } from "@/credentials";
import { verify } from "@/credentials/browser";
import type { Lists } from "./lists";
import { readContent } from "./read-content";
import type { Content } from "./said";
import { verdictOf } from "./verdict";

/** One certificate, judged by the lists of this device at one moment. */
export interface Answer {
  readonly verdict: VerdictWord;
  readonly outcome: Outcome;
  readonly content: Content | null;
  readonly environment: Environment;
  readonly at: Date;
}

export async function answerTo(code: string, lists: Lists, at: Date): Promise<Answer> {
  const { trustList, revocations, root } = lists;
  const outcome = await verify(code, { trustList, revocations: revocations ?? undefined, at });
  return {
    verdict: verdictOf(outcome, revocations !== null),
    outcome,
    content: readContent(outcome),
    environment: root.environment,
    at,
  };
}

/** Checking signatures and unpacking data is left to the browser; old ones, and http, cannot. */
export function canVerify(): boolean {
  try {
    new DecompressionStream("deflate-raw");
    return crypto.subtle !== undefined;
  } catch {
    return false;
  }
}
