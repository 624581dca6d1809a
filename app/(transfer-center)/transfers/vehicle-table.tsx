import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { Age } from "@/components/korean-time";
import { RowAction } from "@/components/row-action";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { VEHICLE_CLASS } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { VEHICLE_STATE } from "@/contracts/words/states";
import { TRANSFER_BOARD } from "@/contracts/words/transfer-center";
import { readyAction } from "./actions";
import type { Board } from "./board";

export function VehicleTable({
  board,
  language,
}: {
  readonly board: Board;
  readonly language: Language;
}) {
  const riderOf = (transferId: string | null) => {
    const transfer = board.underWay.find((trip) => trip.transferId === transferId);
    return transfer && board.people.get(transfer.subjectId)?.name;
  };
  return (
    <Table
      caption={TRANSFER_BOARD.vehicles}
      language={language}
      columns={[
        { key: "callSign", header: TRANSFER_BOARD.callSign, kind: "name" },
        { key: "class", header: TRANSFER_BOARD.class },
        { key: "plate", header: TRANSFER_BOARD.plate },
        { key: "crew", header: TRANSFER_BOARD.crew, kind: "number" },
        { key: "state", header: COMMON.state },
        { key: "person", header: TRANSFER_BOARD.person },
        { key: "ready", header: TRANSFER_BOARD.readyAgain },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={board.vehicles.map((vehicle) => ({
        id: vehicle.id,
        cells: {
          callSign: vehicle.callSign,
          class: VEHICLE_CLASS[vehicle.class][language],
          plate: vehicle.plate,
          crew: vehicle.crewSize,
          state: (
            <Badge
              of={VEHICLE_STATE[vehicle.state]}
              tone={TONE_OF.vehicle[vehicle.state]}
              language={language}
            />
          ),
          person: riderOf(vehicle.transferId) ?? "–",
          ready: vehicle.readyAt ? <Age at={vehicle.readyAt} language={language} /> : "–",
          actions: vehicle.state === "disinfecting" && (
            <RowAction
              action={readyAction}
              hidden={{ vehicleId: vehicle.id }}
              label={TRANSFER_BOARD.ready}
              about={vehicle.callSign}
            />
          ),
        },
      }))}
      empty={<EmptyState title={TRANSFER_BOARD.noVehicles} language={language} />}
    />
  );
}
