import { figure, say } from "@/lib/words/say";
import { Fold } from "../fold";
import type { MethodProps } from "../load-method";
import { decimal } from "../numbers";
import styles from "../table.module.css";

interface Group {
  name: string;
  factors: { name: string; factor: number }[];
}

/** What the curves are multiplied by, for each decision and band. */
export function FactorTable(props: MethodProps) {
  const { locale, words } = props;
  const own = words.decisions.team;
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
        {groupsOf(props).map((group) => (
          <tbody key={group.name}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.way}>
                {group.name}
              </th>
            </tr>
            {group.factors.map(({ name, factor }) => (
              <tr key={name}>
                <td>{name}</td>
                <td className={styles.number}>{decimal(locale, factor)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Fold>
  );
}

function groupsOf({ locale, words, result, parameters }: MethodProps): Group[] {
  const { groups, tools } = words.decisions.team;
  const names = {
    type: result.typeNames,
    style: result.styleNames,
    reach: result.reachNames,
    complexity: words.decisions.complexity.bands,
  };
  const decided = (["type", "style", "reach", "complexity"] as const).map((group) => ({
    name: say(locale, groups[group]),
    factors: Object.entries(parameters.team[group])
      // Without a unit the curves have no part.
      .filter(([, factor]) => factor > 0)
      .map(([id, factor]) => ({ name: say(locale, names[group][id as never]), factor })),
  }));
  const byTools = parameters.staffing.tools.toReversed().map(({ from, factor }) => ({
    name: say(locale, tools, { level: figure(locale, Math.max(1, from)) }),
    factor,
  }));
  return [...decided, { name: say(locale, groups.tools), factors: byTools }];
}
