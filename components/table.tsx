import type { ReactNode } from "react";
import type { Language, Sentence } from "@/contracts/words/sentence";
import { Say } from "./say";

export interface Column<Key extends string> {
  readonly key: Key;
  readonly header: Sentence;
  /** `name` heads its row, `number` is set flush right, `actions` holds buttons. */
  readonly kind?: "name" | "number" | "actions";
}

export interface Row<Key extends string> {
  readonly id: string;
  readonly cells: Readonly<Record<Key, ReactNode>>;
  /** Marks a row somebody must look at; the cells say why. */
  readonly tone?: "warning" | "danger";
}

// Safari forgets that a table is one when its rows are laid out as cards; roles remind it.
const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHeader: { role: "columnheader" },
  rowHeader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A list with columns: a table on a wide screen, cards on a phone. */
export function Table<Key extends string>({
  caption,
  captionHidden = false,
  columns,
  rows,
  language,
  empty,
}: {
  readonly caption: Sentence;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row<Key>[];
  readonly language: Language;
  /** Shown in place of a table without rows. */
  readonly empty: ReactNode;
}) {
  if (rows.length === 0) return empty;
  return (
    <div className="sheet-scroll">
      <table className="sheet" {...ROLE.table}>
        <caption className={captionHidden ? "sr-only" : undefined}>
          <Say of={caption} language={language} />
        </caption>
        <thead {...ROLE.group}>
          <tr {...ROLE.row}>
            {columns.map(({ key, header, kind }) => (
              <th key={key} scope="col" className={kind} {...ROLE.columnHeader}>
                <Say of={header} language={language} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.group}>
          {rows.map(({ id, cells, tone }) => (
            <tr key={id} className={tone} {...ROLE.row}>
              {columns.map(({ key, header, kind }) =>
                kind === "name" ? (
                  <th key={key} scope="row" data-label={header[language]} {...ROLE.rowHeader}>
                    {cells[key]}
                  </th>
                ) : (
                  <td key={key} className={kind} data-label={header[language]} {...ROLE.cell}>
                    {cells[key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
