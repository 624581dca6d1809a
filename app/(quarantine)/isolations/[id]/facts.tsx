import { Badge } from "@/components/badge";
import { Card } from "@/components/card";
import { DescriptionList } from "@/components/description-list";
import { CalendarDate, KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { TONE_OF } from "@/components/tone";
import { FACILITY_BOARD, ISOLATION_PAGE } from "@/contracts/words/quarantine";
import type { Language } from "@/contracts/words/sentence";
import { ISOLATION_STATE } from "@/contracts/words/states";
import type { Named } from "@/services/identity";
import type { ListedFacility } from "@/services/quarantine";
import { bedName } from "../bed-name";
import { End } from "../end";
import { ruleWords } from "../rule-words";
import type { Isolation } from "./isolation";

export function Facts({
  isolation,
  person,
  facility,
  language,
}: {
  readonly isolation: Isolation;
  readonly person: Named | undefined;
  readonly facility: ListedFacility | undefined;
  readonly language: Language;
}) {
  const { status, room, number, startsAt, endsAt, explanation, onsetDate } = isolation;
  return (
    <Card
      title={ISOLATION_PAGE.facts}
      language={language}
      aside={
        <Badge of={ISOLATION_STATE[status]} tone={TONE_OF.isolation[status]} language={language} />
      }
    >
      <DescriptionList
        language={language}
        facts={[
          {
            term: FACILITY_BOARD.person,
            value: <Subject of={person} language={language} withPhone />,
          },
          { term: FACILITY_BOARD.facility, value: facility?.name[language] ?? null },
          { term: FACILITY_BOARD.bed, value: bedName(room, number)?.[language] ?? null },
          {
            term: ISOLATION_PAGE.collectedAt,
            value: <KoreanTime at={isolation.collectedAt} language={language} />,
          },
          {
            term: ISOLATION_PAGE.onsetDate,
            value: onsetDate ? (
              <CalendarDate of={onsetDate} language={language} />
            ) : (
              ISOLATION_PAGE.noOnset[language]
            ),
          },
          {
            term: FACILITY_BOARD.startedAt,
            value: startsAt && <KoreanTime at={startsAt} language={language} />,
          },
          {
            term: FACILITY_BOARD.endsAt,
            value: endsAt && (
              <End at={endsAt} isChanged={isolation.changedAt !== null} language={language} />
            ),
          },
          {
            term: ISOLATION_PAGE.rule,
            value: explanation && (
              <span>
                {ruleWords(explanation)[language]}
                {explanation.endsOnAdmission && (
                  <>
                    <br />
                    {ISOLATION_PAGE.ruleOver[language]}
                  </>
                )}
                <br />
                <small lang="en">{explanation.source}</small>
              </span>
            ),
          },
          { term: ISOLATION_PAGE.application, value: isolation.applicationId },
        ]}
      />
    </Card>
  );
}
