import Link from "next/link";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { COMMON } from "@/contracts/words/frame";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import type { Language } from "@/contracts/words/sentence";
import { AdmitForm } from "./admit-form";
import type { Board } from "./board";
import { Place } from "./place";
import { isolationPath } from "./saved";

/** Who stands at the door: handed over by the crew and not admitted yet, the longest first. */
export function ArrivalTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={FACILITY_BOARD.arrivals}
      language={language}
      columns={[
        { key: "person", header: FACILITY_BOARD.person, kind: "name" },
        { key: "arrived", header: FACILITY_BOARD.arrivedAt },
        { key: "bed", header: FACILITY_BOARD.held },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={board.arrived.map((isolation) => {
        const person = board.people.get(isolation.subjectId);
        return {
          id: isolation.isolationId,
          tone: "warning",
          cells: {
            person: (
              <Link className="link" href={isolationPath(isolation.isolationId)} prefetch={false}>
                <Subject of={person} language={language} />
              </Link>
            ),
            arrived: <Age at={isolation.arrivedAt} language={language} />,
            bed: <Place of={isolation} board={board} language={language} />,
            actions: (
              <AdmitForm
                isolationId={isolation.isolationId}
                bedId={isolation.bedId}
                facility={board.facilities.find(({ id }) => id === isolation.facilityId)}
                about={person?.name ?? ""}
                language={language}
              />
            ),
          },
        };
      })}
      empty={<EmptyState title={FACILITY_BOARD.noArrivals} language={language} />}
    />
  );
}
