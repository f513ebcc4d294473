import type { TypeId } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import { TypeShape } from "../type-shape";
import styles from "./learn.module.css";
import type { TableWords } from "./learn-words";

interface WordTableProps {
  locale: string;
  table: TableWords;
  types?: TypeId[];
}

/** A table of sentences. On a narrow screen each row becomes a block, and each cell shows the name of its column. */
export function WordTable({ locale, table: { caption, head, rows }, types = [] }: WordTableProps) {
  const [corner = "", ...columns] = head.map((title) => say(locale, title));
  const titles = columns.map((title, index) => {
    const type = types[index];
    return (
      <>
        {type && <TypeShape type={type} />} {title}
      </>
    );
  });
  return (
    <table className={styles.table}>
      <caption>{say(locale, caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column, index) => (
            <th key={column} scope="col">
              {titles[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = "", ...cells]) => (
          <tr key={say(locale, name)}>
            <th scope="row">{say(locale, name)}</th>
            {cells.map((cell, index) => (
              <td key={columns[index]}>
                <span className={styles.column}>{titles[index]}</span>
                {say(locale, cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
