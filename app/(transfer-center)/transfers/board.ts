import "server-only";
import type { Person } from "@/contracts/access";
import type { Sentence } from "@/contracts/words/sentence";
import { type Named, namesOf } from "@/services/identity";
import { type ListedFacility, listFacilities } from "@/services/quarantine";
import { listSites } from "@/services/test-site";
import {
  type ListedTransfer,
  type ListedVehicle,
  listTransfers,
  listVehicles,
} from "@/services/transfer-center";

/** What the dispatcher looks at, with the names behind its ids. */
export interface Board {
  readonly toAssign: readonly ListedTransfer[];
  readonly underWay: readonly ListedTransfer[];
  readonly ended: readonly ListedTransfer[];
  readonly vehicles: readonly ListedVehicle[];
  /** Of the dispatcher's own region first, and there the one with most free beds. */
  readonly facilities: readonly FacilityWithRoom[];
  readonly people: ReadonlyMap<string, Named>;
  readonly sites: ReadonlyMap<string, Sentence>;
}

export interface FacilityWithRoom extends Pick<ListedFacility, "id" | "name" | "region"> {
  readonly free: number;
}

export async function boardOf(actor: Person): Promise<Board> {
  const [listed, vehicles, facilities, sites] = await Promise.all([
    listTransfers({}, actor),
    listVehicles({}, actor),
    listFacilities({}, actor),
    listSites({}, actor),
  ]);
  const transfers = listed.ok ? listed.value : [];
  const people = await namesOf(
    transfers.map(({ subjectId }) => subjectId),
    actor,
  );
  const isEnded = ({ state }: ListedTransfer) => state === "handed-over" || state === "cancelled";
  return {
    toAssign: transfers.filter(({ state }) => state === "requested"),
    underWay: transfers.filter((transfer) => transfer.state !== "requested" && !isEnded(transfer)),
    ended: transfers.filter(isEnded),
    vehicles: (vehicles.ok ? vehicles.value : []).toSorted((a, b) =>
      a.callSign.localeCompare(b.callSign, "ko", { numeric: true }),
    ),
    facilities: (facilities.ok ? facilities.value : [])
      .map(withRoom)
      .toSorted((a, b) => here(b, actor.region) - here(a, actor.region) || b.free - a.free),
    people,
    sites: new Map((sites.ok ? sites.value : []).map(({ id, name }) => [id, name])),
  };
}

const withRoom = ({ id, name, region, beds }: ListedFacility): FacilityWithRoom => ({
  id,
  name,
  region,
  free: beds.filter(({ state }) => state === "free").length,
});

const here = ({ region }: FacilityWithRoom, own: string | undefined): number =>
  region === own ? 1 : 0;
