import { FACILITY_BOARD } from "@/contracts/words/quarantine";
import { fill, plain, type Sentence } from "@/contracts/words/sentence";

/** A bed as it is called in the house; null where there is none. */
export const bedName = (room: string | null, number: number | null): Sentence | null =>
  room === null || number === null
    ? null
    : fill(FACILITY_BOARD.bedOf, { room: plain(room), bed: plain(String(number)) });
