import type { ReactNode } from "react";
import styles from "./table.module.css";

interface Column {
  name: string;
  isNumber?: boolean;
}

interface Row {
  id: string;
  name: ReactNode;
  /** What stands under each column but the first. */
  cells: ReactNode[];
}

interface DataTableProps {
  caption?: string;
  /** The first names what the rows are. */
  columns: Column[];
  rows: Row[];
  /** A row that sums up or weighs the others. */
  foot?: Row;
  /** Narrow: no wider than two short columns need. Dense: many columns that have to find room on a phone. */
  form?: "narrow" | "dense";
  /** True where the names of the rows are too short to be broken. */
  hasWholeNames?: boolean;
}

/** A table of rows that each have a name. */
export function DataTable({ caption, columns, rows, foot, form, hasWholeNames }: DataTableProps) {
  const [, ...others] = columns;
  const show = ({ id, name, cells }: Row) => (
    <tr key={id}>
      <th scope="row" className={hasWholeNames ? styles.whole : undefined}>
        {name}
      </th>
      {others.map((column, place) => (
        <td key={column.name} className={classOf(column)}>
          {cells[place]}
        </td>
      ))}
    </tr>
  );
  return (
    <table className={form && styles[form]}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={classOf(column)}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map(show)}</tbody>
      {foot && <tfoot>{show(foot)}</tfoot>}
    </table>
  );
}

function classOf({ isNumber }: Column): string | undefined {
  return isNumber ? styles.number : undefined;
}
