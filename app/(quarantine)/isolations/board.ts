import "server-only";
import type { Person } from "@/contracts/access";
import { type Named, namesOf } from "@/services/identity";
import {
  type ExpectedArrival,
  type ListedFacility,
  type ListedIsolation,
  listExpectedArrivals,
  listFacilities,
  listIsolations,
} from "@/services/quarantine";
import { koreanDate, lastDayOf } from "../korean-date";

/** What the officers of a facility, or of the facilities of a region, look at. */
export interface Board {
  readonly facilities: readonly ListedFacility[];
  readonly expected: readonly ExpectedArrival[];
  readonly arrived: readonly ListedIsolation[];
  /** Isolated here, or from here in a hospital. */
  readonly present: readonly ListedIsolation[];
  readonly left: readonly ListedIsolation[];
  readonly people: ReadonlyMap<string, Named>;
}

export async function boardOf(actor: Person): Promise<Board> {
  const [facilities, expected, listed] = await Promise.all([
    listFacilities({}, actor),
    listExpectedArrivals({}, actor),
    listIsolations({}, actor),
  ]);
  const coming = expected.ok ? expected.value : [];
  const isolations = listed.ok ? listed.value : [];
  const people = await namesOf(
    [...coming.map(({ citizenId }) => citizenId), ...isolations.map(({ subjectId }) => subjectId)],
    actor,
  );
  return {
    facilities: facilities.ok ? facilities.value : [],
    expected: coming,
    arrived: isolations.filter(({ status }) => status === "arrived"),
    present: isolations.filter(({ status }) => status === "isolated" || status === "in-hospital"),
    left: isolations.filter(({ closedAt }) => closedAt !== null),
    people,
  };
}

export const endsToday = ({ status, endsAt }: ListedIsolation): boolean =>
  status === "isolated" && endsAt !== null && lastDayOf(endsAt) <= koreanDate(new Date());
