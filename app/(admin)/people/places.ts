import "server-only";
import type { Person } from "@/contracts/access";
import { regionName } from "@/contracts/words/region";
import type { Sentence } from "@/contracts/words/sentence";
import type { Listed } from "@/services/identity";
import { facilityNames } from "@/services/quarantine";
import { listSites } from "@/services/test-site";

interface Place {
  readonly id: string;
  readonly name: Sentence;
}

/** Everything that somebody may be posted to besides a region. */
export interface Places {
  readonly sites: readonly Place[];
  readonly facilities: readonly Place[];
}

export async function placesFor(actor: Person): Promise<Places> {
  const [sites, facilities] = await Promise.all([listSites({}, actor), facilityNames()]);
  return { sites: sites.ok ? sites.value : [], facilities };
}

/** What an account is posted to, by name; null for one that is posted to nothing. */
export function postName(
  { siteId, facilityId, region }: NonNullable<Listed["account"]>,
  { sites, facilities }: Places,
): Sentence | null {
  if (siteId) return sites.find(({ id }) => id === siteId)?.name ?? null;
  if (facilityId) return facilities.find(({ id }) => id === facilityId)?.name ?? null;
  return region === null ? null : regionName(region);
}
