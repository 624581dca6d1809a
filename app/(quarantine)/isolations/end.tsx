import { Badge } from "@/components/badge";
import { KoreanTime } from "@/components/korean-time";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import { fill, type Language } from "@/contracts/words/sentence";
import { duration } from "@/contracts/words/time";

/** Until when somebody is isolated, to 24:00 of the last day, and how long that is from now. */
export function End({
  at,
  isChanged,
  language,
}: {
  readonly at: string;
  readonly isChanged: boolean;
  readonly language: Language;
}) {
  const left = new Date(at).getTime() - Date.now();
  const time = duration(left);
  return (
    <span>
      <KoreanTime at={at} language={language} style="end-of-day" />
      <br />
      <small>
        {left > 0
          ? fill(FACILITY_BOARD.timeLeft, { time })[language]
          : FACILITY_BOARD.overdue[language]}
      </small>{" "}
      {isChanged && <Badge of={FACILITY_BOARD.changedEnd} language={language} />}
    </span>
  );
}
