import { PHASES } from "@/lib/questionnaire/plan";
import { monthsText } from "@/lib/words/result/months-text";
import { say } from "@/lib/words/say";
import { ReadLink } from "../read-link";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import { Section } from "../section";
import styles from "./plan.module.css";
import { PlanStep } from "./plan-step";
import { Timeline } from "./timeline";

/** Every step in its phase: the phases drawn over a year, then what to do in each. */
export function Plan(props: DetailProps) {
  const { locale, more, decided } = props;
  const { roadmap } = decided;
  const words = more.roadmap.plan;
  const kind = decided.type.id === "none" ? "none" : "unit";
  const phases = PHASES.map((id) => ({
    id,
    name: say(locale, more.roadmap.phases[kind][id].name),
    aim: say(locale, more.roadmap.phases[kind][id].aim),
    months: monthsText(locale, words, id),
    steps: roadmap.filter(({ phase }) => phase === id),
  })).filter(({ steps }) => steps.length > 0);
  return (
    <Section
      id="plan"
      heading={say(locale, words.heading)}
      read={<ReadLink {...props} about={kind === "none" ? "when-not" : "introduction"} />}
    >
      <p className={result.takeaway}>
        {say(locale, words.takeaway[kind], { count: roadmap.length, parts: phases.length })}
      </p>
      <Timeline
        axis={say(locale, words.axis)}
        phases={phases.map(({ id, name, months, steps }) => ({
          id,
          name,
          note: say(locale, words.note, { months, steps: say(locale, words.count, { count: steps.length }) }),
        }))}
      />
      {phases.map(({ id, name, months, aim, steps }) => (
        <div key={id} className={styles.phase}>
          <h3>{name}</h3>
          <p className={styles.soft}>{say(locale, words.phase, { months, aim })}</p>
          <ol className={styles.plain}>
            {steps.map((step) => (
              <PlanStep key={step.id} {...props} step={step} />
            ))}
          </ol>
        </div>
      ))}
      <p className={result.caveat}>{say(locale, words.caveat)}</p>
    </Section>
  );
}
