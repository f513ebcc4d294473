import { say } from "@/lib/words/say";
import { AnswerNote } from "../answer-note";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import styles from "./plan.module.css";
import { Terms } from "./terms";

/** The ways in which this advice is most likely to fail here, each with its first sign and what to do then. */
export function Risks(props: DetailProps) {
  const { locale, more, edition, decided } = props;
  const { failing, risks, sources } = more.roadmap;
  const sourceOf = (id: string) => sources[edition.parameters.risks[id]?.source as keyof typeof sources];
  return (
    <Section id="risks" heading={say(locale, failing.heading)}>
      <p className={result.takeaway}>{say(locale, failing.takeaway)}</p>
      <ul className={styles.plain}>
        {decided.risks.map(({ id, because }) => {
          const { title, text, notice, act } = risks[id as keyof typeof risks];
          const source = sourceOf(id);
          return (
            <li key={id} className={result.row}>
              <div>
                <h3>{say(locale, title)}</h3>
                <p>{say(locale, text)}</p>
                {source && (
                  <p className={styles.soft}>{say(locale, failing.source, { source: say(locale, source) })}</p>
                )}
                <Terms
                  terms={[
                    [say(locale, failing.notice), say(locale, notice)],
                    [say(locale, failing.act), say(locale, act)],
                  ]}
                />
              </div>
              <AnswerNote {...props} questions={because} otherwise={more.roadmap.unasked} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
