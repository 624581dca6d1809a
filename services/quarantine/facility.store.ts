import type { FacilityId } from "@/contracts/ids";
import type { Facility as Row } from "@/prisma/quarantine/client/client";
import type { Tx } from "./db";
import type { Facility, Opening } from "./facility";

const toFacility = (row: Row): Facility => ({ ...row, facilityId: row.facilityId as FacilityId });

export const facilities = {
  async find(tx: Pick<Tx, "facility">, facilityId: FacilityId): Promise<Facility | null> {
    const row = await tx.facility.findUnique({ where: { facilityId } });
    return row && toFacility(row);
  },

  async add(tx: Tx, { places, ...facility }: Opening): Promise<boolean> {
    const { count } = await tx.facility.createMany({
      data: [{ ...facility, version: facility.version + 1 }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    const { facilityId, region } = facility;
    await tx.bed.createMany({
      data: places.map((place) => ({ ...place, facilityId, region, state: "free", version: 1 })),
    });
    return true;
  },
};
