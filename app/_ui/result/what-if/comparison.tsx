import type { Decision } from "@/lib/model/types";
import { figure, say } from "@/lib/words/say";
import { asDecided, type DetailProps } from "../result-props";
import styles from "./what-if.module.css";

type Rows = DetailProps["more"]["detail"]["whatIf"]["rows"];

/** The decisions as they stand beside those of the changed answers. */
export function Comparison({ trial, isChanged, ...props }: DetailProps & { trial: Decision; isChanged: boolean }) {
  const { locale, more, assessment } = props;
  const words = more.detail.whatIf;
  const now = decisionsOf(props, assessment);
  const then = decisionsOf(props, trial);
  const rows = Object.keys(words.rows) as (keyof Rows)[];
  // The score is a measure, not a decision.
  const moved = rows.filter((row) => row !== "score" && now[row] !== then[row]).length;
  return (
    <div>
      {/* There from the start: a message in a region that only just came is not read out everywhere. */}
      <p role="status" className={styles.status}>
        {isChanged && say(locale, words.differences, { count: moved })}
      </p>
      {isChanged && (
        <table className={styles.comparison}>
          <caption>{say(locale, words.compare)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{say(locale, words.now)}</th>
              <th scope="col">{say(locale, words.then)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row} data-moved={now[row] !== then[row] || undefined}>
                <th scope="row">{say(locale, words.rows[row])}</th>
                <td>{now[row]}</td>
                <td>
                  {now[row] === then[row] ? <span>{say(locale, words.same)}</span> : <strong>{then[row]}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** The decisions of an assessment in words. */
function decisionsOf({ locale, words, more }: DetailProps, { recommendation }: Decision): Record<keyof Rows, string> {
  const decided = asDecided(recommendation);
  const none = say(locale, more.detail.whatIf.noVerdict);
  if (!decided) {
    return { verdict: none, score: none, type: none, style: none, reach: none, sourcing: none, team: none, step: none };
  }
  const { need, type, style, reach, sourcing, team, roadmap } = decided;
  const step = words.steps[roadmap[0]?.id as "find-sponsor"];
  return {
    verdict: say(locale, words.verdictNames[need.verdict]),
    score: figure(locale, need.score),
    type: say(locale, words.typeNames[type.id]),
    style: say(locale, words.styleNames[style.id]),
    reach: say(locale, words.reachNames[reach.id]),
    sourcing: say(locale, words.sourcingNames[sourcing.id]),
    team: figure(locale, team.fte.likely),
    step: step ? say(locale, step.title) : none,
  };
}
