import fc from "fast-check";
import {
  type Answers,
  type Axis,
  type Edition,
  NOT_APPLICABLE,
  type Question,
  UNKNOWN,
} from "@/lib/questionnaire/types";

/** An option for every question. */
export function completeAnswers({ questions }: Edition): fc.Arbitrary<Answers> {
  return fc.record(Object.fromEntries(questions.map((question) => [question.id, optionOf(question)])));
}

/** For each question an option, "unknown", "na" or nothing; most sets are nearly complete, some nearly empty. */
export function anyAnswers(edition: Edition): fc.Arbitrary<Answers> {
  return fc.oneof(
    { weight: 3, arbitrary: answersWith(edition, 12) },
    { weight: 1, arbitrary: answersWith(edition, 1) },
  );
}

function answersWith({ questions }: Edition, optionWeight: number): fc.Arbitrary<Answers> {
  const states = questions.map((question) => [
    question.id,
    fc.oneof(
      { weight: optionWeight, arbitrary: optionOf(question) },
      { weight: 1, arbitrary: fc.constantFrom(UNKNOWN, NOT_APPLICABLE, undefined) },
    ),
  ]);
  const withGaps: fc.Arbitrary<Record<string, string | undefined>> = fc.record(Object.fromEntries(states));
  return withGaps.map((answers) => {
    const given = Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return Object.fromEntries(given);
  });
}

function optionOf({ options }: Question): fc.Arbitrary<string> {
  return fc.constantFrom(...options.map(({ id }) => id));
}

/** Two options of one question of an axis, the second with more points. */
export interface Raise {
  question: string;
  from: string;
  to: string;
}

/** Every way to raise one answer of an axis. */
export function raises({ questions }: Edition, axis: Axis): fc.Arbitrary<Raise> {
  const all = questions
    .filter(({ dimension }) => dimension.startsWith(`${axis}.`))
    .flatMap(({ id, options }) =>
      options.flatMap((from) =>
        options
          .filter((to) => (to.points ?? 0) > (from.points ?? 0))
          .map((to) => ({ question: id, from: from.id, to: to.id })),
      ),
    );
  return fc.constantFrom(...all);
}

/** Complete answers with some questions open, and the ids of these. */
export function withOpen(edition: Edition, most: number): fc.Arbitrary<{ answers: Answers; open: string[] }> {
  const ids = edition.questions.map(({ id }) => id);
  return fc
    .tuple(completeAnswers(edition), fc.subarray(ids, { minLength: 1, maxLength: most }))
    .map(([answers, open]) => ({
      open,
      answers: { ...answers, ...Object.fromEntries(open.map((id) => [id, UNKNOWN])) },
    }));
}

/** Every way to answer the open questions: few, or there are too many ways. */
export function completionsOf({ questions }: Edition, answers: Answers, open: string[]): Answers[] {
  return open.reduce(
    (all, id) => {
      const options = questions.find((question) => question.id === id)?.options ?? [];
      return all.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id })));
    },
    [answers],
  );
}
