import { isBelowUnit } from "@/lib/model/need";
import { OVERRIDES, VERDICTS } from "@/lib/model/types";
import { figure, percent, say } from "@/lib/words/say";
import reading from "../../reading/reading.module.css";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { MethodSection } from "../method-section";

/** The need with its weights, thresholds and exceptions. */
export function NeedMethod(props: MethodProps) {
  const { locale, words, result, parameters } = props;
  const { need, coverage, size } = parameters;
  const own = words.decisions.need;
  const thresholds = { "not-now": 0, ...need.thresholds };
  const lifted = VERDICTS.find((verdict) => !isBelowUnit(verdict)) ?? "recommended";
  const bounds = { people: need.programmePeople, sum: need.programmeComplexity, level: need.officePractice };
  return (
    <MethodSection {...props} id="need" words={own} sources={METHOD_OUTLINE.decisions.need}>
      <p className={styles.formula}>{say(locale, own.formula, need.weights)}</p>
      <p>{say(locale, own.text)}</p>
      <table className={styles.narrow}>
        <caption>{say(locale, own.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(locale, own.verdict)}</th>
            <th scope="col" className={styles.number}>
              {say(locale, own.from)}
            </th>
          </tr>
        </thead>
        <tbody>
          {VERDICTS.map((verdict) => (
            <tr key={verdict}>
              <th scope="row">{say(locale, result.verdictNames[verdict])}</th>
              <td className={styles.number}>{figure(locale, thresholds[verdict])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(locale, own.lifts, { verdict: say(locale, result.verdictNames[lifted]) })}</p>
      <ul className={reading.list}>
        {OVERRIDES.map((id) => (
          <li key={id}>{say(locale, own.overrides[id], bounds)}</li>
        ))}
      </ul>
      <p>{say(locale, own.borderline, { points: need.borderline })}</p>
      <p>{say(locale, own.coverage, { minimum: percent(locale, coverage.minimum) })}</p>
      <p>{say(locale, own.open)}</p>
      <p>{say(locale, own.cap, { steps: figure(locale, 4 * size.projectsAbovePeople) })}</p>
    </MethodSection>
  );
}
