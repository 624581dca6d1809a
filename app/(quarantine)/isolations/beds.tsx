import Link from "next/link";
import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import { fill, type Language } from "@/contracts/words/sentence";
import { BED_STATE } from "@/contracts/words/states";
import type { ListedFacility } from "@/services/quarantine";
import type { Board } from "./board";
import { isolationPath } from "./saved";

type Bed = ListedFacility["beds"][number];

/** Every bed of every facility, room by room, with who lies in it or for whom it is kept. */
export function Beds({ board, language }: { readonly board: Board; readonly language: Language }) {
  return board.facilities.map((facility) => (
    <Table
      key={facility.id}
      caption={fill(FACILITY_BOARD.bedsOf, { name: facility.name })}
      language={language}
      columns={[
        { key: "room", header: FACILITY_BOARD.room, kind: "name" },
        { key: "beds", header: FACILITY_BOARD.beds },
      ]}
      rows={roomsOf(facility).map(([room, beds]) => ({
        id: room,
        cells: {
          room,
          beds: (
            <ul className="buttons">
              {beds.map((bed) => (
                <li key={bed.bedId}>
                  {bed.number}{" "}
                  <Badge
                    of={BED_STATE[bed.state]}
                    tone={TONE_OF.bed[bed.state]}
                    language={language}
                  />{" "}
                  <Guest bed={bed} board={board} />
                </li>
              ))}
            </ul>
          ),
        },
      }))}
      empty={<EmptyState title={FACILITY_BOARD.noFreeBed} language={language} />}
    />
  ));
}

const roomsOf = ({ beds }: ListedFacility): readonly (readonly [string, readonly Bed[]])[] =>
  [...new Set(beds.map(({ room }) => room))].map((name) => [
    name,
    beds.filter(({ room }) => room === name),
  ]);

function Guest({ bed, board }: { readonly bed: Bed; readonly board: Board }) {
  if (bed.state === "free") return null;
  const isolation = [...board.arrived, ...board.present].find(
    ({ bedId, status }) => bedId === bed.bedId && status !== "in-hospital",
  );
  if (isolation)
    return (
      <Link className="link" href={isolationPath(isolation.isolationId)} prefetch={false}>
        {board.people.get(isolation.subjectId)?.name}
      </Link>
    );
  const coming = board.expected.find(({ bedId }) => bedId === bed.bedId);
  return coming && board.people.get(coming.citizenId)?.name;
}
