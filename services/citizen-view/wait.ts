/**
 * The expected wait of the person at this position, in whole minutes, from how many were tested
 * at the site in the last hour, or else from its stated capacity an hour; null where neither is
 * known.
 */
export function expectedWait(
  position: number,
  testedLastHour: number,
  capacity: number | null = null,
): number | null {
  const pace = testedLastHour > 0 ? testedLastHour : capacity;
  return pace ? Math.ceil((Math.max(0, position - 1) * 60) / pace) : null;
}
