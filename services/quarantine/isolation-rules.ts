/** How binding: an order, an official recommendation, or a recommendation left to each person. */
export type Duty = "ordered" | "recommended" | "voluntary";

export interface IsolationRule {
  readonly id: string;
  readonly authority: string;
  /** First Korean calendar date on which the rule is in force, until the next one's. */
  readonly effectiveFrom: string;
  readonly appliesTo: "everyone" | "symptomatic" | "asymptomatic";
  /** The date the days are counted from; without a known onset the specimen's collection. */
  readonly anchor: "collection" | "onset";
  /** The number of the anchor date itself: whether that day is day 0 or already day 1. */
  readonly anchorDay: 0 | 1;
  /** The last day; isolation ends at its 24:00 in Korea. */
  readonly days: number;
  readonly duty: Duty;
  /** Whether it also holds for a person tested before it came into force and not yet admitted. */
  readonly retroactive: boolean;
  readonly source: string;
}

/**
 * What the Korea Disease Control and Prevention Agency has said, by date: data, so that a new
 * rule is a new row and the newest in force holds. Rules whose first day is not known, and
 * release by tests alone, cannot be counted and are not here.
 */
export const ISOLATION_RULES: readonly IsolationRule[] = [
  {
    id: "kdca-2020-06-25-symptomatic",
    authority: "KDCA",
    effectiveFrom: "2020-06-25",
    appliesTo: "symptomatic",
    anchor: "onset",
    anchorDay: 0,
    days: 10,
    duty: "ordered",
    retroactive: false,
    source: "KDCA response guideline of 2020-06-25: 10 days after onset, 72 hours without fever",
  },
  {
    id: "kdca-2020-06-25-asymptomatic",
    authority: "KDCA",
    effectiveFrom: "2020-06-25",
    appliesTo: "asymptomatic",
    anchor: "collection",
    anchorDay: 0,
    days: 10,
    duty: "ordered",
    retroactive: false,
    source: "KDCA response guideline of 2020-06-25: 10 days from confirmation without symptoms",
  },
  {
    id: "kdca-2022-02-09",
    authority: "KDCA",
    effectiveFrom: "2022-02-09",
    appliesTo: "everyone",
    anchor: "collection",
    anchorDay: 1,
    days: 7,
    duty: "ordered",
    retroactive: true,
    source:
      "KDCA notice of 2022-02-09: 7 days from collection until 24:00, whatever the vaccination",
  },
  {
    id: "kdca-2023-06-01",
    authority: "KDCA",
    effectiveFrom: "2023-06-01",
    appliesTo: "everyone",
    anchor: "collection",
    anchorDay: 1,
    days: 5,
    duty: "recommended",
    retroactive: true,
    source: "KDCA notice of 2023-05-11: the duty ends on 2023-06-01 at 0:00, 5 days recommended",
  },
  {
    id: "kdca-2024-05-01",
    authority: "KDCA",
    effectiveFrom: "2024-05-01",
    appliesTo: "everyone",
    anchor: "collection",
    anchorDay: 1,
    days: 5,
    duty: "voluntary",
    retroactive: false,
    source: "KDCA, alert level lowered on 2024-05-01: voluntary, the 5-day recommendation kept",
  },
];

/** A rule as it was published; null where there is none of this id. */
export const findRule = (id: string): IsolationRule | null =>
  ISOLATION_RULES.find((rule) => rule.id === id) ?? null;
