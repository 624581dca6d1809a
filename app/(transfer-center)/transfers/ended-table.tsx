import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { COMMON } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { TRANSFER_STATE } from "@/contracts/words/states";
import { TRANSFER_BOARD } from "@/contracts/words/transfer-center";
import type { Board } from "./board";

export function EndedTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={TRANSFER_BOARD.ended}
      language={language}
      columns={[
        { key: "person", header: TRANSFER_BOARD.person, kind: "name" },
        { key: "state", header: COMMON.state },
        { key: "facility", header: TRANSFER_BOARD.facility },
        { key: "at", header: TRANSFER_BOARD.endedAt },
      ]}
      rows={board.ended.map((transfer) => {
        const facility = board.facilities.find(({ id }) => id === transfer.facilityId);
        const at = transfer.handedOverAt ?? transfer.cancelledAt;
        return {
          id: transfer.transferId,
          cells: {
            person: <Subject of={board.people.get(transfer.subjectId)} language={language} />,
            state: (
              <Badge
                of={TRANSFER_STATE[transfer.state]}
                tone={TONE_OF.transfer[transfer.state]}
                language={language}
              />
            ),
            facility: facility?.name[language] ?? "–",
            at: at && <KoreanTime at={at} language={language} />,
          },
        };
      })}
      empty={<EmptyState title={TRANSFER_BOARD.noneEnded} language={language} />}
    />
  );
}
