import { LANDING } from "@/contracts/words/landing";
import { fill, type Sentence } from "@/contracts/words/sentence";
import { SITE_STATE } from "@/contracts/words/states";
import type { Opening } from "@/services/test-site";

const KOREA_OFFSET_MS = 9 * 3_600_000;

/** A site's hours on the Korean day of this moment. */
export function hoursToday(opening: Opening, now: Date): Sentence {
  const today = opening[new Date(now.getTime() + KOREA_OFFSET_MS).getUTCDay()] ?? [];
  if (today.length === 0) return SITE_STATE.closed;
  if (today.some(([from, to]) => from === "00:00" && to === "24:00")) return LANDING.aroundTheClock;
  const spans = today.map(([from, to]) => fill(LANDING.hoursOf, { from, to }));
  return {
    ko: spans.map(({ ko }) => ko).join(", "),
    en: spans.map(({ en }) => en).join(", "),
  };
}
