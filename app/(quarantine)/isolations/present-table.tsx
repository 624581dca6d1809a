import Link from "next/link";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { COMMON } from "@/contracts/words/frame";
import { FACILITY_BOARD, ISOLATION_PAGE } from "@/contracts/words/quarantine";
import { fill, type Language } from "@/contracts/words/sentence";
import { ISOLATION_STATE } from "@/contracts/words/states";
import type { ListedIsolation } from "@/services/quarantine";
import { type Board, endsToday } from "./board";
import { End } from "./end";
import { Place } from "./place";
import { ruleWords } from "./rule-words";
import { isolationPath } from "./saved";

/** Who is isolated here, with what is still to be done today. */
export function PresentTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={FACILITY_BOARD.isolations}
      language={language}
      columns={[
        { key: "person", header: FACILITY_BOARD.person, kind: "name" },
        { key: "bed", header: FACILITY_BOARD.bed },
        { key: "state", header: COMMON.state },
        { key: "end", header: FACILITY_BOARD.endsAt },
        { key: "rule", header: ISOLATION_PAGE.rule },
        { key: "checks", header: FACILITY_BOARD.checks },
      ]}
      rows={board.present.map((isolation) => ({
        id: isolation.isolationId,
        ...(isUnseen(isolation) && { tone: "warning" as const }),
        cells: {
          person: (
            <Link className="link" href={isolationPath(isolation.isolationId)} prefetch={false}>
              <Subject of={board.people.get(isolation.subjectId)} language={language} />
            </Link>
          ),
          bed: <Place of={isolation} board={board} language={language} />,
          state: (
            <span>
              <Badge
                of={ISOLATION_STATE[isolation.status]}
                tone={TONE_OF.isolation[isolation.status]}
                language={language}
              />{" "}
              {endsToday(isolation) && (
                <Badge of={FACILITY_BOARD.endingToday} tone="warning" language={language} />
              )}
            </span>
          ),
          end: isolation.endsAt ? (
            <End
              at={isolation.endsAt}
              isChanged={isolation.changedAt !== null}
              language={language}
            />
          ) : (
            "–"
          ),
          rule: isolation.explanation && (
            <small>{ruleWords(isolation.explanation)[language]}</small>
          ),
          checks: <Checks of={isolation} language={language} />,
        },
      }))}
      empty={<EmptyState title={FACILITY_BOARD.noIsolations} language={language} />}
    />
  );
}

const isUnseen = ({ status, checksToday }: ListedIsolation): boolean =>
  status === "isolated" && checksToday === 0;

function Checks({
  of: isolation,
  language,
}: {
  readonly of: ListedIsolation;
  readonly language: Language;
}) {
  if (isolation.status !== "isolated") return "–";
  return isUnseen(isolation) ? (
    <Badge of={FACILITY_BOARD.notCheckedToday} tone="warning" language={language} />
  ) : (
    <Badge
      of={fill(FACILITY_BOARD.checkedToday, { times: isolation.checksToday })}
      tone="success"
      language={language}
    />
  );
}
