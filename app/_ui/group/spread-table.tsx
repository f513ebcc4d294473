import { scoreName } from "@/lib/words/group/score-name";
import { figure, say } from "@/lib/words/say";
import group from "./group.module.css";
import type { GroupProps } from "./group-props";
import { WideTable } from "./wide-table";

const COLUMNS = ["n", "mean", "deviation", "lowest", "highest"] as const;

/** How many answered each dimension, their mean, and how far they are apart. */
export function SpreadTable({ locale, words, names, combined }: GroupProps) {
  const { dimensions } = words;
  return (
    <>
      <WideTable name={say(locale, dimensions.table)} className={group.figures}>
        <thead>
          <tr>
            <th scope="col">{say(locale, dimensions.name)}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(locale, dimensions[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {combined.dimensions.map(({ id, groups: { all } }) => {
            if (!all) return null;
            return (
              <tr key={id}>
                <th scope="row">{scoreName(locale, names, id)}</th>
                {COLUMNS.map((column) => (
                  <td key={column}>{figure(locale, all[column])}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <p className={group.note}>{say(locale, dimensions.note)}</p>
    </>
  );
}
