import { type Duty, ISOLATION_RULES, type IsolationRule } from "./isolation-rules";
import { daysAfter, endOfKoreanDay, koreanDateOf } from "./korean-day";

export interface Course {
  readonly collectedAt: Date;
  /** ISO calendar date of the first symptom; null for a person without any. */
  readonly onsetDate: string | null;
  readonly admittedAt: Date;
}

/** Where an end date came from, in full: what the person is told, and what an auditor asks. */
export interface Explanation {
  readonly ruleId: string;
  readonly authority: string;
  readonly effectiveFrom: string;
  readonly duty: Duty;
  readonly days: number;
  readonly anchor: "collection" | "onset";
  /** Korean calendar date. */
  readonly anchorDate: string;
  /** Korean calendar date at whose 24:00 the isolation ends. */
  readonly lastDate: string;
  /** The counted days were over by then, so that the day of admission itself is the last. */
  readonly endsOnAdmission: boolean;
  readonly source: string;
}

export interface IsolationEnd {
  readonly endsAt: Date;
  readonly ruleId: string;
  readonly explanation: Explanation;
}

/**
 * The newest rule in force when the specimen was collected, or a newer retroactive one in force
 * by the admission. A specimen older than every rule falls under the oldest.
 */
export function ruleFor(
  course: Course,
  rules: readonly IsolationRule[] = ISOLATION_RULES,
): IsolationRule {
  const collectedOn = koreanDateOf(course.collectedAt);
  const admittedOn = koreanDateOf(course.admittedAt);
  const kind = course.onsetDate === null ? "asymptomatic" : "symptomatic";
  const newestFirst = rules
    .filter(({ appliesTo }) => appliesTo === "everyone" || appliesTo === kind)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  const rule =
    newestFirst.find(
      ({ retroactive, effectiveFrom }) => effectiveFrom <= (retroactive ? admittedOn : collectedOn),
    ) ?? newestFirst.at(-1);
  if (!rule) throw new Error("no isolation rule at all");
  return rule;
}

/** The end by rule: day N, 24:00 in Korea, and never before the day of admission is over. */
export function isolationEnd(course: Course, rule: IsolationRule = ruleFor(course)): IsolationEnd {
  const onset = rule.anchor === "onset" ? course.onsetDate : null;
  const anchorDate = onset ?? koreanDateOf(course.collectedAt);
  const counted = daysAfter(anchorDate, rule.days - rule.anchorDay);
  const admittedOn = koreanDateOf(course.admittedAt);
  const endsOnAdmission = counted < admittedOn;
  const lastDate = endsOnAdmission ? admittedOn : counted;
  return {
    endsAt: endOfKoreanDay(lastDate),
    ruleId: rule.id,
    explanation: {
      ruleId: rule.id,
      authority: rule.authority,
      effectiveFrom: rule.effectiveFrom,
      duty: rule.duty,
      days: rule.days,
      anchor: onset ? "onset" : "collection",
      anchorDate,
      lastDate,
      endsOnAdmission,
      source: rule.source,
    },
  };
}
