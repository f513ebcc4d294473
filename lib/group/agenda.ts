import { roundToSum } from "@/lib/model/contributions";
import type { Edition } from "@/lib/questionnaire/types";
import type { QuestionFigures } from "./figures";
import { mattersOf } from "./matters";

/** Minutes of the parts that every workshop has; the rest of the hour belongs to the questions. All judgement. */
const OPENING = 5;
const RESULT = 10;
const CLOSE = 5;
const HOUR = 60;
/** Questions that fit in, the minutes that even the least of them takes, and what they take on average at most. */
const QUESTIONS = 4;
const FEWEST = 6;
const ENOUGH = 12;
/** From this part of the largest possible disagreement on a question is worth the time of a group. */
const WORTH = 0.25;
/** What can be counted is looked up rather than talked over. */
const COUNTABLE = 0.5;

/** Two levels from the mean in either direction: half at one end of the scale and half at the other. */
const FARTHEST = 2;

/** A question that the group should settle. */
export interface AgendaQuestion {
  kind: "question";
  minutes: number;
  question: QuestionFigures;
  /** 0 is all alike, 1 as far apart as can be. */
  disagreement: number;
  /** What the dimension or fact counts, in points of 100. */
  matters: number;
}

export type AgendaItem = AgendaQuestion | { kind: "opening" | "result" | "close"; minutes: number };

/**
 * The agenda of a workshop of 60 minutes: where people disagree most and it matters most comes first, each dimension
 * once; the time is shared out by the same weight. What few questions leave over goes to the result.
 */
export function agendaOf(edition: Edition, questions: QuestionFigures[]): AgendaItem[] {
  const chosen = worthSettling(edition, questions);
  const rest = HOUR - OPENING - RESULT - CLOSE;
  const sum = chosen.reduce((total, { weight }) => total + weight, 0);
  const talk = Math.min(rest, ENOUGH * chosen.length);
  const spare = talk - FEWEST * chosen.length;
  const minutes = roundToSum(
    chosen.map(({ weight }) => FEWEST + (spare * weight) / sum),
    talk,
  );
  return [
    { kind: "opening", minutes: OPENING },
    ...chosen.map(({ question, disagreement, matters }, place): AgendaQuestion => {
      return { kind: "question", minutes: minutes[place] ?? FEWEST, question, disagreement, matters };
    }),
    { kind: "result", minutes: RESULT + rest - talk },
    { kind: "close", minutes: CLOSE },
  ];
}

function worthSettling(edition: Edition, questions: QuestionFigures[]) {
  const points = mattersOf(edition);
  const seen = new Set<string>();
  return questions
    .map((question) => {
      const matters = points.get(question.dimension) ?? 0;
      const disagreement = disagreementOn(question);
      const weight = disagreement * matters * (question.axis === "size" ? COUNTABLE : 1);
      return { question, disagreement, matters, weight };
    })
    .filter(({ disagreement }) => disagreement >= WORTH)
    .sort((a, b) => b.weight - a.weight)
    .filter(({ question: { dimension } }) => !seen.has(dimension) && seen.add(dimension))
    .slice(0, QUESTIONS);
}

/** How far a group is apart, 0–1: by the spread of its levels; on a fact, by those who do not name the usual one. */
function disagreementOn({ groups }: QuestionFigures): number {
  const { all } = groups;
  if (!all || all.n === 0) return 0;
  if (all.spread) return all.spread.deviation / FARTHEST;
  return Math.min(1, 2 * (1 - Math.max(...Object.values(all.counts)) / all.n));
}
