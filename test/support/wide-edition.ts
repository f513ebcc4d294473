import { recommend } from "@/lib/model/recommend";
import { score } from "@/lib/model/score";
import type { Recommendation } from "@/lib/model/types";
import { type Answers, CONTEXT, DIMENSIONS, type Edition, type Option, type Question } from "@/lib/questionnaire/types";
import { quick } from "./quick";

/** Options with 1 to `count` points and their number as id. */
function steps(count: number): Option[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(index + 1), slot: index + 1, points: index + 1 }));
}

/** The options of the quick check for a dimension, so that quantities and facts mean the same. */
function asInQuick(dimension: string): Option[] | undefined {
  return quick.questions.find((question) => question.dimension === dimension)?.options;
}

function questionsOf(dimension: string): Omit<Question, "slot">[] {
  const [axis, name] = dimension.split(".") as [string, string];
  const question = (id: string, options: Option[]) => ({ id, dimension, weight: 1, options });
  if (axis === "maturity") return [question(name, steps(5)), question(`${name}-used`, steps(5))];
  if (axis === "context") {
    const ids = CONTEXT[name as keyof typeof CONTEXT];
    return [
      question(
        name,
        ids.map((id, index) => ({ id, slot: index + 1 })),
      ),
    ];
  }
  const counts: Record<string, number> = { size: 6, complexity: 4, readiness: 5 };
  return [question(dimension.replace(".", "-"), asInQuick(dimension) ?? steps(counts[axis] as number))];
}

const ASKED = [
  ...Object.entries(DIMENSIONS).flatMap(([axis, names]) => names.map((name) => `${axis}.${name}`)),
  ...Object.keys(CONTEXT).map((name) => `context.${name}`),
].filter((dimension) => dimension !== "size.managers");

/** A made-up edition that asks for everything the model knows: two questions for each dimension of practice. */
export const wide: Edition = {
  id: "wide",
  edition: 1,
  letter: "w",
  minutes: 12,
  layout: "section",
  summary: 2,
  sections: [{ id: "all", questions: ASKED.flatMap(questionsOf).map(({ id }) => id) }],
  questions: ASKED.flatMap(questionsOf).map((question, slot) => ({ ...question, slot })),
  parameters: quick.parameters,
};

/** A company that is in the middle with every answer. */
const MIDDLING: Answers = {
  ...Object.fromEntries(
    wide.questions.map(({ id, options }) => [id, (options[Math.floor((options.length - 1) / 2)] as Option).id]),
  ),
  shape: "shared",
  managers: "beside-job",
  delivery: "planned",
  office: "never",
  purpose: "nothing",
};

/** A large company that needs an office: its practice is ordinary but for dates and budgets. */
export const NEEDY: Answers = {
  ...MIDDLING,
  "size-people": "250-599",
  "size-projects": "41-100",
  "complexity-stability": "re-plan",
  "complexity-legal": "proof",
  "complexity-strategic": "year-goal",
  control: "2",
  "control-used": "1",
};

/** Both questions of some dimensions of practice answered with one level, 1–5. */
export function at(level: number, ...names: string[]): Answers {
  return Object.fromEntries(names.flatMap((id) => [id, `${id}-used`].map((question) => [question, String(level)])));
}

export function wideAdvice(answers: Answers): Recommendation {
  return recommend(score(wide, answers), wide.parameters);
}
