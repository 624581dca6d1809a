import { Badge } from "@/components/badge";
import { EmptyState } from "@/components/empty-state";
import { KoreanTime } from "@/components/korean-time";
import { RowAction } from "@/components/row-action";
import { Table } from "@/components/table";
import { TONE_OF } from "@/components/tone";
import { VEHICLE_CLASS } from "@/contracts/words/choices";
import { COMMON } from "@/contracts/words/frame";
import { type Language, say } from "@/contracts/words/sentence";
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
        { key: "vehicle", header: TRANSFER_BOARD.vehicle },
        { key: "crew", header: TRANSFER_BOARD.crew },
        { key: "state", header: COMMON.state },
        { key: "actions", header: COMMON.what, kind: "actions" },
      ]}
      rows={board.vehicles.map((vehicle) => ({
        id: vehicle.id,
        cells: {
          callSign: vehicle.callSign,
          vehicle: `${VEHICLE_CLASS[vehicle.class][language]} · ${vehicle.plate}`,
          crew: say(TRANSFER_BOARD.crewOf, language, { n: vehicle.crewSize }),
          state: (
            <span>
              <Badge
                of={VEHICLE_STATE[vehicle.state]}
                tone={TONE_OF.vehicle[vehicle.state]}
                language={language}
              />{" "}
              <small>
                {riderOf(vehicle.transferId)}
                {vehicle.readyAt && (
                  <>
                    {TRANSFER_BOARD.readyAgain[language]}{" "}
                    <KoreanTime at={vehicle.readyAt} language={language} style="time" />
                  </>
                )}
              </small>
            </span>
          ),
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
