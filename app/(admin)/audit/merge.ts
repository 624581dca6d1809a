import type { Service } from "@/contracts/routes";
import type { AuditRow } from "@/platform/audit";

export interface Entry {
  readonly service: Service;
  readonly row: AuditRow;
}

/** The rows of every service in one list, newest first; of one instant in the order given. */
export const merged = (
  pages: readonly { readonly service: Service; readonly rows: readonly AuditRow[] }[],
): readonly Entry[] =>
  pages
    .flatMap(({ service, rows }) => rows.map((row) => ({ service, row })))
    .toSorted((a, b) => b.row.moment.localeCompare(a.row.moment));

/** One thing that somebody did at one moment, to however many records. */
export interface Deed extends Entry {
  readonly subjects: readonly string[];
}

const isSameDeed = (a: Entry, b: Entry): boolean =>
  a.service === b.service &&
  a.row.moment === b.row.moment &&
  a.row.actor === b.row.actor &&
  a.row.action === b.row.action;

/** Reading a list of thirty leaves thirty rows of one instant; to who looks it is one deed. */
export function deedsOf(entries: readonly Entry[]): readonly Deed[] {
  const deeds: Entry[][] = [];
  for (const entry of entries) {
    const last = deeds.at(-1);
    if (last?.[0] && isSameDeed(last[0], entry)) last.push(entry);
    else deeds.push([entry]);
  }
  return deeds.flatMap((rows) =>
    rows[0] ? [{ ...rows[0], subjects: rows.map(({ row }) => row.subject) }] : [],
  );
}
