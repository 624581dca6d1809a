import { COMMON } from "@/contracts/words/frame";
import type { Language } from "@/contracts/words/sentence";
import { bedName } from "./bed-name";
import type { Board } from "./board";

/** A bed, with its facility where the reader looks after several. */
export function Place({
  of: { room, number, facilityId },
  board,
  language,
}: {
  readonly of: {
    readonly room: string | null;
    readonly number: number | null;
    readonly facilityId: string;
  };
  readonly board: Board;
  readonly language: Language;
}) {
  const facility = board.facilities.find(({ id }) => id === facilityId);
  const bed = (bedName(room, number) ?? COMMON.none)[language];
  return board.facilities.length > 1 && facility ? (
    <span>
      {bed}
      <br />
      <small>{facility.name[language]}</small>
    </span>
  ) : (
    bed
  );
}
