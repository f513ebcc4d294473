import { withDimensionWeight } from "@/lib/questionnaire/own/change";
import { DIMENSION_WEIGHTS } from "@/lib/questionnaire/own/differences";
import { AXES } from "@/lib/questionnaire/types";
import { say } from "@/lib/words/say";
import { type Field, FieldForm } from "./field-form";
import { Frozen } from "./frozen";
import styles from "./own.module.css";
import type { Editing } from "./questionnaire-page";
import { dimensionName, questionName } from "./tell-difference";

/** What each dimension counts in its axis, and each question in its dimension, axis by axis. */
export function Weights(editing: Editing) {
  const { locale, words, rounds } = editing;
  const groups = AXES.map((axis) => ({ heading: dimensionName(editing, axis), fields: fieldsOf(editing, axis) }));
  return (
    <>
      <p className={styles.hint}>{say(locale, words.own.edit.weightsText)}</p>
      {rounds > 0 ? <Frozen locale={locale} groups={groups} /> : <FieldForm {...editing} groups={groups} />}
    </>
  );
}

function fieldsOf(editing: Editing, axis: string): Field[] {
  const { locale, words, own, original } = editing;
  const { questions } = own.edition;
  const dimensions = new Set(questions.map(({ dimension }) => dimension).filter((id) => id.startsWith(`${axis}.`)));
  const weights: Record<string, number> = own.model.size.weights;
  return [...dimensions].flatMap((dimension): Field[] => {
    const within = questions.flatMap((question, place) =>
      question.dimension === dimension ? [{ question, place }] : [],
    );
    const whole: Field = {
      path: `model/${DIMENSION_WEIGHTS}${dimension}`,
      label: dimensionName(editing, dimension),
      value: weights[dimension] ?? 1,
      write: (next, weight) => withDimensionWeight(next, dimension, weight, original),
    };
    if (within.length < 2) return [whole];
    const parts = within.map(({ question, place }) => ({
      path: `edition/questions/${place}/weight`,
      label: say(locale, words.own.edit.within, { question: questionName(editing, question.id) }),
      value: question.weight,
    }));
    return [whole, ...parts];
  });
}
