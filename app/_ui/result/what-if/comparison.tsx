import { say } from "@/lib/words/say";
import type { DetailProps } from "../result-props";
import type { Line } from "./compare";
import styles from "./what-if.module.css";

/** Names of a list that are shown. */
const SHOWN = 3;

/** Where the comparison stands on the page. */
export const COMPARISON = "what-if-comparison";

/** The advice as it stands beside that of the changed answers. */
export function Comparison({ lines, ...props }: DetailProps & { lines: Line[] }) {
  const { locale, more } = props;
  const words = more.detail.whatIf;
  return (
    <table id={COMPARISON} className={styles.comparison}>
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
