import { VERDICTS } from "@/lib/model/types";
import { figure, percent, say } from "@/lib/words/say";
import styles from "./method.module.css";
import type { MethodProps } from "./method-props";

/** The need score with its weights, thresholds and exceptions, and the complexity behind it. */
export function NeedMethod({ locale, words, result, parameters }: MethodProps) {
  const { need, complexity, target, coverage, size } = parameters;
  const thresholds = { "not-now": 0, ...need.thresholds };
  const paragraph = (text: Parameters<typeof say>[1], values?: Record<string, string | number>) => (
    <p>{say(locale, text, values)}</p>
  );
  return (
    <>
      <section aria-labelledby="need">
        <h2 id="need">{say(locale, words.need.heading)}</h2>
        <p className={styles.formula}>{say(locale, words.need.text, need.weights)}</p>
        <table className={styles.narrow}>
          <thead>
            <tr>
              <th scope="col">{say(locale, words.need.verdict)}</th>
              <th scope="col" className={styles.number}>
                {say(locale, words.need.from)}
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
        {paragraph(words.need.overrides, { programme: need.programmeComplexity, people: need.programmePeople })}
        {paragraph(words.need.coverage, { minimum: percent(locale, coverage.minimum) })}
        {paragraph(words.need.cap, { steps: figure(locale, 4 * size.projectsAbovePeople) })}
        {paragraph(words.need.precedent)}
      </section>
      <section aria-labelledby="complexity">
        <h2 id="complexity">{say(locale, words.complexity.heading)}</h2>
        {paragraph(words.complexity.text, {
          simple: complexity.moderate - 1,
          moderate: complexity.moderate,
          moderateEnd: complexity.very - 1,
          very: complexity.very,
        })}
        {paragraph(words.complexity.target, target)}
        <p className={styles.small}>{say(locale, words.complexity.notice)}</p>
      </section>
    </>
  );
}
