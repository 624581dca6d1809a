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

/** Checking signatures is left to the browser, and none does it for a page that came over http. */
export const canVerify = (): boolean => crypto.subtle !== undefined;
