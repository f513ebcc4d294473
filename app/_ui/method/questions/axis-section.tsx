import { AXES, type Axis } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { DataTable } from "../data-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import { decimal } from "../numbers";
import { dimensionsOn, questionsOn } from "./axis-questions";
import { QuestionFold } from "./question-fold";

/** An axis, or the facts: what counts for it and how much, and its questions. */
export function AxisSection({ axis, ...props }: MethodProps & { axis: Axis | "context" }) {
  const { locale, words, asked } = props;
  const own = words.questions.axes[axis];
  return (
    <MethodSection {...props} id={axis} words={own} sources={methodOutline(props.parameters).questions[axis]}>
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
  const editions = counted ? asked : [];
  return (
    <DataTable
      caption={say(locale, own.caption)}
      columns={[
        { name: say(locale, own.dimension) },
        { name: say(locale, own.weight), isNumber: true },
        ...editions.map(({ words: { title } }) => ({
          name: say(locale, own.most, { edition: title }),
          isNumber: true,
        })),
      ]}
      rows={rows.map(({ id, weight, most }) => ({
        id,
        name: say(locale, detail.dimensions[id as "size.people"]),
        cells: [
          decimal(locale, weight),
          ...most.map((points) => (points === null ? say(locale, own.notAsked) : decimal(locale, points))),
        ],
      }))}
    />
  );
}
