import { fill, type Sentence } from "@/contracts/words/sentence";
import { relativeTime } from "@/contracts/words/time";
import { LISTS } from "@/contracts/words/verify";

const DAY_MS = 86_400_000;
/** Clocks of honest devices differ by as much. */
const TOLERANCE_MS = 5 * 60_000;

interface Ages {
  readonly trust: { readonly issuedAt: string; readonly nextUpdate: string };
  readonly revocations: { readonly issuedAt: Date | null } | null;
}

/** What a reader must know of the lists before believing an answer. */
export function warningsOf({ trust, revocations }: Ages, now: Date): readonly Sentence[] {
  const made = [new Date(trust.issuedAt), revocations?.issuedAt].filter((at) => at instanceof Date);
  if (made.some((at) => at.getTime() - TOLERANCE_MS > now.getTime())) return [LISTS.clock];
  return [
    ...(new Date(trust.nextUpdate) < now ? [LISTS.oldTrust] : []),
    ...aboutRevocations(revocations, now),
  ];
}

function aboutRevocations(revocations: Ages["revocations"], now: Date): readonly Sentence[] {
  if (!revocations) return [LISTS.noRevocations];
  const { issuedAt } = revocations;
  if (issuedAt && now.getTime() - issuedAt.getTime() <= DAY_MS) return [];
  const age = issuedAt ? relativeTime(issuedAt, now) : LISTS.longAgo;
  return [fill(LISTS.oldRevocations, { age })];
}
