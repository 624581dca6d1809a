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
