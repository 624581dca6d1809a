import { toBase64Url } from "@/credentials/codec/base64";
import { fromText } from "@/credentials/codec/bytes";
import type { Primitives } from "@/credentials/primitives";

interface Paper {
  readonly ids: readonly string[];
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

/** Which papers no longer count. */
export interface Revocations {
  readonly has: (paper: Paper, primitives: Primitives) => boolean | Promise<boolean>;
  /** Null where the list does not say how old it is. */
  readonly issuedAt: Date | null;
  readonly nextUpdate: Date | null;
  readonly version: number | null;
}

const DIGEST_BYTES = 16;

/** What a list shows of a certificate id: enough to find it, nothing to look a person up with. */
export async function digestOf(id: string, primitives: Primitives): Promise<string> {
  return toBase64Url((await primitives.sha256(fromText(id))).subarray(0, DIGEST_BYTES));
}

/** Ids as they stand in the papers, a health card's `rid` with an optional `.seconds` behind it. */
export function ofIds(ids: readonly string[]): Revocations {
  const all = new Set<string>();
  const before = new Map<string, number>();
  for (const id of ids) {
    const [, rid, seconds] = /^([A-Za-z0-9_-]{1,24})\.(\d+)$/.exec(id) ?? [];
    if (rid === undefined) all.add(id);
    else before.set(rid, Math.max(Number(seconds), before.get(rid) ?? 0));
  }
  return {
    // A card is issued within a second, and a list counts in whole ones.
    has: ({ ids: own, issuedAt }) =>
      own.some((id) => all.has(id) || Math.floor(issuedAt) <= (before.get(id) ?? -1)),
    issuedAt: null,
    nextUpdate: null,
    version: null,
  };
}

export interface DigestList {
  readonly digests: readonly string[];
  readonly issuedAt: Date;
  readonly nextUpdate: Date;
  readonly version: number;
}

export function ofDigests({ digests, ...about }: DigestList): Revocations {
  const all = new Set(digests);
  return {
    ...about,
    has: async (paper, primitives) => {
      for (const id of paper.ids) if (all.has(await digestOf(id, primitives))) return true;
      return false;
    },
  };
}

export const union = (lists: readonly Revocations[]): Revocations => ({
  has: async (paper, primitives) => {
    for (const list of lists) if (await list.has(paper, primitives)) return true;
    return false;
  },
  issuedAt: oldest(lists.map(({ issuedAt }) => issuedAt)),
  nextUpdate: oldest(lists.map(({ nextUpdate }) => nextUpdate)),
  version: null,
});

function oldest(dates: readonly (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null).map(Number);
  return known.length === 0 ? null : new Date(Math.min(...known));
}
