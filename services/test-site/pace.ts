/**
 * The expected wait in whole minutes, from how many were tested in the last hour; a site that
 * tested nobody is expected to work at its stated capacity.
 */
export function expectedWaitMinutes(
  ahead: number,
  testedLastHour: number,
  capacityPerHour: number,
): number {
  const pace = testedLastHour > 0 ? testedLastHour : capacityPerHour;
  return Math.ceil((ahead * 60) / pace);
}
