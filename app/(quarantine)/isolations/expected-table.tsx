import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Age, KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import type { Language } from "@/contracts/words/sentence";
import type { ExpectedArrival } from "@/services/quarantine";
import type { Board } from "./board";
import { Place } from "./place";

/** For whom a bed is kept and who is not here yet. */
export function ExpectedTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={FACILITY_BOARD.expected}
      language={language}
      columns={[
        { key: "person", header: FACILITY_BOARD.applicant, kind: "name" },
        { key: "vehicle", header: FACILITY_BOARD.vehicle },
        { key: "bed", header: FACILITY_BOARD.bed },
        { key: "until", header: FACILITY_BOARD.keptUntil },
      ]}
      rows={board.expected.map((arrival) => ({
        id: arrival.holdId,
        cells: {
          person: (
            <Subject of={board.people.get(arrival.citizenId)} language={language} withPhone />
          ),
          vehicle: <Vehicle of={arrival} language={language} />,
          bed: <Place of={arrival} board={board} language={language} />,
          until: arrival.expiresAt && <KoreanTime at={arrival.expiresAt} language={language} />,
        },
      }))}
      empty={<EmptyState title={FACILITY_BOARD.noneExpected} language={language} />}
    />
  );
}

function Vehicle({
  of: { dispatchedAt, pickedUpAt },
  language,
}: {
  readonly of: ExpectedArrival;
  readonly language: Language;
}) {
  const at = pickedUpAt ?? dispatchedAt;
  if (!at) return <Badge of={FACILITY_BOARD.notDeparted} language={language} />;
  return (
    <span>
      <Badge
        of={pickedUpAt ? FACILITY_BOARD.pickedUp : FACILITY_BOARD.departed}
        tone="info"
        language={language}
      />{" "}
      <small>
        <Age at={at} language={language} />
      </small>
    </span>
  );
}
