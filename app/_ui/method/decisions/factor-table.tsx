import { say } from "@/lib/words/say";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { decimal } from "../numbers";

const GROUPS = ["type", "style", "reach", "complexity"] as const;

/** What the curves are multiplied by, for each decision and band. */
export function FactorTable({ locale, words, result, parameters }: MethodProps) {
  const own = words.decisions.team;
  const names = {
    type: result.typeNames,
    style: result.styleNames,
    reach: result.reachNames,
    complexity: words.decisions.complexity.bands,
  };
  return (
    <Fold summary={say(locale, own.factors)}>
      <table className={styles.narrow}>
        <thead>
          <tr>
            <th scope="col">{say(locale, own.what)}</th>
            <th scope="col" className={styles.number}>
              {say(locale, own.factor)}
            </th>
          </tr>
        </thead>
        {GROUPS.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.way}>
                {say(locale, own.groups[group])}
              </th>
            </tr>
            {Object.entries(parameters.team[group])
              // Without a unit the curves have no part.
              .filter(([, factor]) => factor > 0)
              .map(([id, factor]) => (
                <tr key={id}>
                  <td>{say(locale, names[group][id as never])}</td>
                  <td className={styles.number}>{decimal(locale, factor)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Fold>
  );
}
