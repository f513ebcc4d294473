import { AXES, type Axis } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import type { MethodProps } from "../load-method";
import styles from "../method.module.css";
import { METHOD_OUTLINE } from "../method-outline";
import { MethodSection } from "../method-section";
import { decimal } from "../numbers";
import { dimensionsOn, questionsOn } from "./axis-questions";
import { QuestionFold } from "./question-fold";

/** An axis, or the facts: what counts for it and how much, and its questions. */
export function AxisSection({ axis, ...props }: MethodProps & { axis: Axis | "context" }) {
  const { locale, words, asked } = props;
  const own = words.questions.axes[axis];
  return (
    <MethodSection {...props} id={axis} words={own} sources={METHOD_OUTLINE.questions[axis]}>
      <p>{say(locale, own.text)}</p>
      {isAxis(axis) && <Dimensions {...props} axis={axis} />}
      <div>
        {questionsOn(axis, asked).map((one) => (
          <QuestionFold key={one.question.id} {...props} asked={one} />
        ))}
      </div>
    </MethodSection>
  );
}

function isAxis(axis: Axis | "context"): axis is Axis {
  return AXES.includes(axis as Axis);
}

function Dimensions({ locale, words, detail, asked, axis }: MethodProps & { axis: Axis }) {
  const own = words.questions;
  const rows = dimensionsOn(axis, asked);
  // Readiness has no part in the need.
  const counted = rows.some(({ most }) => most.some((points) => points !== null && points > 0));
  return (
    <table>
      <caption>{say(locale, own.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(locale, own.dimension)}</th>
          <th scope="col" className={styles.number}>
            {say(locale, own.weight)}
          </th>
          {counted &&
            asked.map(({ edition, words: { title } }) => (
              <th key={edition.id} scope="col" className={styles.number}>
                {say(locale, own.most, { edition: title })}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, weight, most }) => (
          <tr key={id}>
            <th scope="row">{say(locale, detail.dimensions[id as "size.people"])}</th>
            <td className={styles.number}>{decimal(locale, weight)}</td>
            {counted &&
              asked.map(({ edition }, place) => (
                <td key={edition.id} className={styles.number}>
                  {most[place] == null ? say(locale, own.notAsked) : decimal(locale, most[place])}
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
