import type { Metadata } from "next";
import { Figures } from "@/components/figures";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { Refresh } from "@/components/refresh";
import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import type { BedStateWord } from "@/contracts/words/states";
import { PATH } from "../../navigation";
import { readerOf } from "../../reader";
import { requireActor } from "../../session";
import { ArrivalTable } from "./arrival-table";
import { Beds } from "./beds";
import { boardOf, endsToday } from "./board";
import { ExpectedTable } from "./expected-table";
import { LeftTable } from "./left-table";
import { PresentTable } from "./present-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: FACILITY_BOARD.title[(await readerOf()).language] };
}

interface Props {
  readonly searchParams: Promise<{ readonly admitted?: string | string[] }>;
}

export default async function FacilityBoardPage({ searchParams }: Props) {
  const actor = await requireActor("quarantine.list-isolations");
  const [{ language }, board, { admitted }] = await Promise.all([
    readerOf(),
    boardOf(actor),
    searchParams,
  ]);
  const { facilities, present, people } = board;
  const beds = facilities.flatMap((facility) => facility.beds);
  const count = (state: BedStateWord) => beds.filter((bed) => bed.state === state).length;
  const newcomer = present.find(({ isolationId }) => isolationId === admitted);
  const only = facilities.length === 1 ? facilities[0] : undefined;

  return (
    <Page
      title={only?.name ?? FACILITY_BOARD.title}
      {...(only && { lead: FACILITY_BOARD.title })}
      language={language}
    >
      {newcomer && (
        <Notice tone="success" title={FACILITY_BOARD.admitted} language={language} live="status">
          <p>{people.get(newcomer.subjectId)?.name}</p>
        </Notice>
      )}
      <Figures
        language={language}
        figures={[
          { label: FACILITY_BOARD.free, value: count("free"), unit: FACILITY_BOARD.bedUnit },
          { label: FACILITY_BOARD.held, value: count("held"), unit: FACILITY_BOARD.bedUnit },
          {
            label: FACILITY_BOARD.occupied,
            value: count("occupied"),
            unit: FACILITY_BOARD.bedUnit,
          },
          {
            label: FACILITY_BOARD.endingToday,
            value: present.filter(endsToday).length,
            unit: FACILITY_BOARD.people,
          },
        ]}
      />
      <Refresh seconds={10} href={PATH.facilityBoard} />
      <ArrivalTable board={board} language={language} />
      <ExpectedTable board={board} language={language} />
      <PresentTable board={board} language={language} />
      <Beds board={board} language={language} />
      <LeftTable board={board} language={language} />
    </Page>
  );
}
