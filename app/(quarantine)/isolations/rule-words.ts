import { ISOLATION_DUTY } from "@/contracts/words/choices";
import { ISOLATION_PAGE } from "@/contracts/words/quarantine";
import { fill, type Sentence } from "@/contracts/words/sentence";
import { calendarDate } from "@/contracts/words/time";
import type { Explanation } from "@/services/quarantine";

const dateOf = (iso: string): Sentence => ({
  ko: calendarDate(iso, "ko"),
  en: calendarDate(iso, "en"),
});

/** Where an end date came from, as a sentence. */
export const ruleWords = ({
  anchor,
  authority,
  effectiveFrom,
  duty,
  anchorDate,
  days,
}: Explanation): Sentence =>
  fill(anchor === "onset" ? ISOLATION_PAGE.ruleOfOnset : ISOLATION_PAGE.ruleOfCollection, {
    authority,
    since: dateOf(effectiveFrom),
    duty: ISOLATION_DUTY[duty],
    date: dateOf(anchorDate),
    days,
  });
