import type { BedId, FacilityId } from "@/contracts/ids";
import { type Decision, decided, refused } from "@/platform/decision";

export interface Facility {
  readonly facilityId: FacilityId;
  readonly nameKo: string;
  readonly nameEn: string;
  readonly region: string;
  readonly address: string;
  /** The desk's public number. */
  readonly phone: string;
  readonly version: number;
}

/** A facility with the places that are set up with it. */
export interface Opening extends Facility {
  readonly places: readonly {
    readonly id: BedId;
    readonly room: string;
    readonly number: number;
  }[];
}

export const open = (opening: Opening): Decision<Opening> =>
  opening.version > 0 ? refused("facility.already-exists") : decided(opening);
