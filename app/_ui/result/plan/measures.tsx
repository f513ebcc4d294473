import { measuresText } from "@/lib/words/result/measures-text";
import { say } from "@/lib/words/say";
import { AnswerNote } from "../answer-note";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import styles from "./plan.module.css";
import { Terms } from "./terms";

/** How to see that it works: each measure with its formula, its source of data and a target relative to today. */
export function Measures(props: DetailProps) {
  const { locale, more, decided, edition } = props;
  const { measuring, measures } = more.roadmap;
  return (
    <Section id="measures" heading={say(locale, measuring.heading)}>
      <p className={result.takeaway}>{measuresText(locale, more.roadmap, decided.measures, edition.parameters)}</p>
      <ul className={styles.plain}>
        {decided.measures.map(({ id, because }) => {
          const { name, tells, ...rest } = measures[id as keyof typeof measures];
          const terms = (["formula", "data", "often", "target"] as const).map((key): [string, string] => [
            say(locale, measuring[key]),
            say(locale, rest[key]),
          ]);
          return (
            <li key={id} className={result.row}>
              <div>
                <h3>{say(locale, name)}</h3>
                <p>{say(locale, tells)}</p>
                <Terms terms={terms} />
              </div>
              <AnswerNote {...props} questions={because} otherwise={more.roadmap.unasked} />
            </li>
          );
        })}
      </ul>
      <p className={result.caveat}>{say(locale, measuring.caveat)}</p>
    </Section>
  );
}
