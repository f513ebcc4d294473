import type { Step } from "@/lib/model/types";
import { stepTitle, stepWords } from "@/lib/words/result/step-words";
import { say } from "@/lib/words/say";
import { AnswerNote } from "../answer-note";
import result from "../result.module.css";
import type { DetailProps } from "../result-props";
import styles from "./plan.module.css";

/** One step of the plan, what it takes and brings, and what it builds on. */
export function PlanStep({ step, ...props }: DetailProps & { step: Step }) {
  const { locale, more, edition, decided } = props;
  const { roadmap } = decided;
  const { plan } = more.roadmap;
  const { steps, amounts } = edition.parameters;
  // The first steps stand at the top of the page too.
  const isFirst = roadmap.indexOf(step) < amounts.steps.first;
  const { service, after = [] } = steps[step.id] ?? {};
  const services = more.services.services;
  const before = after.filter((id) => roadmap.some((one) => one.id === id));
  const grades = {
    impact: say(locale, plan.impact[`${step.impact}` as keyof typeof plan.impact]),
    effort: say(locale, plan.effort[`${step.effort}` as keyof typeof plan.effort]),
  };
  return (
    <li className={result.row}>
      <div>
        <h4>{stepTitle(locale, more.roadmap, step.id)}</h4>
        <p>{say(locale, stepWords(more.roadmap, step.id).text)}</p>
        <p className={styles.soft}>
          {isFirst && <strong>{say(locale, plan.first)} </strong>}
          {say(locale, plan.grades, grades)}
        </p>
        {service && decided.services.some(({ id }) => id === service) && (
          <p className={styles.soft}>
            {say(locale, plan.brings, { service: say(locale, services[service as keyof typeof services].title) })}
          </p>
        )}
        {before.map((id) => (
          <p key={id} className={styles.soft}>
            {say(locale, plan.builds, { step: stepTitle(locale, more.roadmap, id) })}
          </p>
        ))}
      </div>
      <AnswerNote {...props} questions={step.because} otherwise={more.roadmap.unasked} />
    </li>
  );
}
