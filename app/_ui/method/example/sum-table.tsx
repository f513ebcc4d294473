import type { ReactNode } from "react";
import styles from "../table.module.css";

export interface SumRow {
  id: string;
  name: ReactNode;
  how: ReactNode;
  value: ReactNode;
  /** A sum or mean of the rows above. */
  total?: boolean;
}

/** Figures with how they come about: what, how, how much. */
export function SumTable({ caption, heads, rows }: { caption: string; heads: string[]; rows: SumRow[] }) {
  const [what, how, value] = heads;
  return (
    <table className={styles.sums}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{how}</th>
          <th scope="col" className={styles.number}>
            {value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.total ? styles.total : undefined}>
            <th scope="row">{row.name}</th>
            <td>{row.how}</td>
            <td className={styles.number}>{row.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
