import type { Decision } from "@/lib/model/types";
import { say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";
import { compare, type Line } from "./compare";
import styles from "./what-if.module.css";

/** Names of a list that are shown. */
const SHOWN = 3;

/** The advice as it stands beside that of the changed answers. */
export function Comparison({ trial, isChanged, ...props }: DetailProps & { trial: Decision; isChanged: boolean }) {
  const { locale, more } = props;
  const words = more.detail.whatIf;
  const lines = isChanged ? compare(props, trial) : [];
  // The score is a measure, not advice.
  const moved = lines.filter(({ row, isMoved }) => row !== "score" && isMoved).length;
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
            {lines.map((line) => (
              <tr key={line.row} data-moved={line.isMoved || undefined}>
                <th scope="row">{say(locale, words.rows[line.row])}</th>
                <td>{line.now}</td>
                <td>{line.isMoved ? <Moved {...props} line={line} /> : <span>{say(locale, words.same)}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Moved({ locale, more, line: { after, names } }: DetailProps & { line: Line }) {
  const shown = names.slice(0, SHOWN);
  const count = names.length - shown.length;
  return (
    <>
      <strong>{after}</strong>
      {shown.length > 0 && (
        <ul className={styles.names}>
          {shown.map((name) => (
            <li key={name}>{name}</li>
          ))}
          {count > 0 && <li>{say(locale, more.detail.whatIf.others, { count })}</li>}
        </ul>
      )}
    </>
  );
}
