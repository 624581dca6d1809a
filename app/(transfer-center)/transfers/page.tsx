import type { Metadata } from "next";
import { Figures } from "@/components/figures";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { TRANSFER_BOARD } from "@/contracts/words/transfer-center";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { type Board, boardOf } from "./board";
import { EndedTable } from "./ended-table";
import { RequestTable } from "./request-table";
import { toSaved } from "./saved";
import { TripTable } from "./trip-table";
import { VehicleTable } from "./vehicle-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: TRANSFER_BOARD.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{
    readonly saved?: string | string[];
    readonly about?: string | string[];
  }>;
}

export default async function TransferBoardPage({ searchParams }: Props) {
  const actor = await requireActor("transfer-center.list-transfers");
  const [{ language }, board, { saved, about }] = await Promise.all([
    readerOf(),
    boardOf(actor),
    searchParams,
  ]);
  const done = toSaved(saved);
  const freeBeds = board.facilities.reduce((sum, { free }) => sum + free, 0);
  const freeVehicles = board.vehicles.filter(({ state }) => state === "free").length;

  return (
    <Page title={TRANSFER_BOARD.title} language={language}>
      {done && (
        <Notice tone="success" title={TRANSFER_BOARD[done]} language={language} live="status">
          <p>{subjectOf(board, about)}</p>
        </Notice>
      )}
      <Figures
        language={language}
        figures={[
          {
            label: TRANSFER_BOARD.toAssign,
            value: board.toAssign.length,
            unit: TRANSFER_BOARD.people,
          },
          {
            label: TRANSFER_BOARD.underWay,
            value: board.underWay.length,
            unit: TRANSFER_BOARD.people,
          },
          {
            label: TRANSFER_BOARD.freeVehicles,
            value: freeVehicles,
            unit: TRANSFER_BOARD.vehicleUnit,
          },
          { label: TRANSFER_BOARD.freeBeds, value: freeBeds, unit: TRANSFER_BOARD.bedUnit },
        ]}
      />
      <Refresh seconds={10} href={PATH.transferBoard} />
      <RequestTable board={board} language={language} />
      <TripTable board={board} language={language} />
      <VehicleTable board={board} language={language} />
      <EndedTable board={board} language={language} />
    </Page>
  );
}

/** Whom or which vehicle a notice is about, by name. */
function subjectOf(board: Board, about: unknown): string | undefined {
  const { toAssign, underWay, ended, vehicles, people } = board;
  const transfer = [...toAssign, ...underWay, ...ended].find(
    ({ transferId }) => transferId === about,
  );
  return transfer
    ? people.get(transfer.subjectId)?.name
    : vehicles.find(({ id }) => id === about)?.callSign;
}
