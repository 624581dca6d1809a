/** An hour in which few people came says little about how fast a site can work. */
const SLOWEST_SHARE_OF_CAPACITY = 0.25;

/**
 * The expected wait in whole minutes, from how many were tested in the last hour; a site is
 * never taken for slower than a quarter of its stated capacity per hour.
 */
export function expectedWaitMinutes(
  ahead: number,
  testedLastHour: number,
  capacityPerHour: number,
): number {
  const pace =
    testedLastHour > 0
      ? Math.max(testedLastHour, capacityPerHour * SLOWEST_SHARE_OF_CAPACITY)
      : capacityPerHour;
  return Math.ceil((ahead * 60) / pace);
}
