import Link from "next/link";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { Subject } from "@/components/subject";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { RELEASE_GROUND } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import type { Language } from "@/contracts/words/sentence";
import { ISOLATION_STATE } from "@/contracts/words/states";
import type { Board } from "./board";
import { isolationPath } from "./saved";

export function LeftTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  return (
    <Table
      caption={FACILITY_BOARD.left}
      language={language}
      columns={[
        { key: "person", header: FACILITY_BOARD.person, kind: "name" },
        { key: "state", header: COMMON.state },
        { key: "ground", header: FACILITY_BOARD.ground },
        { key: "at", header: FACILITY_BOARD.leftAt },
      ]}
      rows={board.left.map((isolation) => ({
        id: isolation.isolationId,
        cells: {
          person: (
            <Link className="link" href={isolationPath(isolation.isolationId)} prefetch={false}>
              <Subject of={board.people.get(isolation.subjectId)} language={language} />
            </Link>
          ),
          state: (
            <Badge
              of={ISOLATION_STATE[isolation.status]}
              tone={TONE_OF.isolation[isolation.status]}
              language={language}
            />
          ),
          ground: isolation.ground && RELEASE_GROUND[isolation.ground][language],
          at: isolation.closedAt && <KoreanTime at={isolation.closedAt} language={language} />,
        },
      }))}
      empty={<EmptyState title={FACILITY_BOARD.noneLeft} language={language} />}
    />
  );
}
