import { complaintOf } from "@/contracts/words/complaints";
import { REFUSALS } from "@/contracts/words/refusals";
import { RULES } from "@/contracts/words/rules";
import { fill, plain, type Sentence } from "@/contracts/words/sentence";
import { duration, koreanTime } from "@/contracts/words/time";
import type { Refusal } from "./refusal";

/** What a person is told. `who` is the name behind a stale refusal's id, where it may be told. */
export function sentenceOf(refusal: Refusal, who: string | null = null): Sentence {
  switch (refusal.kind) {
    case "rule": {
      const sentence: Sentence = RULES[refusal.rule];
      return fill(sentence, refusal.about ?? {});
    }
    case "stale": {
      if (!refusal.at) return REFUSALS.stale;
      const then = new Date(refusal.at);
      const at = { ko: koreanTime(then, "ko"), en: koreanTime(then, "en") };
      return who
        ? fill(REFUSALS.staleBy, { at, who: plain(who) })
        : fill(REFUSALS.staleSince, { at });
    }
    case "too-many":
      return fill(REFUSALS.tooMany, { wait: waitOf(refusal.retryAfterSeconds) });
    case "too-large":
      return REFUSALS.tooLarge;
    case "invalid":
    case "unauthenticated":
    case "forbidden":
    case "missing":
    case "unavailable":
      return REFUSALS[refusal.kind];
  }
}

const waitOf = (seconds: number): Sentence =>
  seconds < 60
    ? { ko: `${seconds}초`, en: `${seconds} seconds` }
    : duration(Math.ceil(seconds / 60) * 60_000);

/** What is wrong with each field. A field that was not sent at all is simply missing. */
export const complaintsOf = (
  fields: Readonly<Record<string, readonly string[]>>,
  wasSent: (field: string) => boolean,
): Readonly<Record<string, readonly Sentence[]>> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, complaints]) => [
      field,
      complaints.map((complaint) =>
        complaintOf(complaint === "invalid-type" && !wasSent(field) ? "required" : complaint),
      ),
    ]),
  );
