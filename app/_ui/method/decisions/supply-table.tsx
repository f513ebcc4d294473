import { CONTEXT } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { decimal } from "../numbers";

/** How centrally project managers have to be supplied, by who leads the projects today. */
export function SupplyTable({ locale, words, parameters }: MethodProps) {
  const own = words.decisions.type;
  return (
    <Fold summary={say(locale, own.supplies)}>
      <table className={styles.narrow}>
        <thead>
          <tr>
            <th scope="col">{say(locale, own.who)}</th>
            <th scope="col" className={styles.number}>
              {say(locale, own.supply)}
            </th>
          </tr>
        </thead>
        <tbody>
          {CONTEXT.managers.map((id) => (
            <tr key={id}>
              <th scope="row">{say(locale, words.signals.facts.managers[id])}</th>
              <td className={styles.number}>{decimal(locale, parameters.type.supply[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
